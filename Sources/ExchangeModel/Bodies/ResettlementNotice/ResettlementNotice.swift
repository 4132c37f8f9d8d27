import ExchangeConsent
import XMLCoding

/// What is planned for release from custody and for settling afterwards.
public struct ResettlementNotice: Codable, Hashable, Sendable {
  /// What is planned, with the young person.
  public var resettlementPlan: ResettlementPlan?
  /// What the agencies hold.
  public var records: AgencyRecords

  /// Makes one.
  public init(resettlementPlan: ResettlementPlan? = nil, records: AgencyRecords = AgencyRecords()) {
    self.resettlementPlan = resettlementPlan
    self.records = records
  }

  private enum CodingKeys: String, CodingKey {
    case resettlementPlan = "ResettlementPlan"
  }

  /// Reads the body.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    resettlementPlan = try container.decodeIfPresent(ResettlementPlan.self, forKey: .resettlementPlan)
    records = try AgencyRecords(from: decoder)
  }

  /// Writes the body.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(resettlementPlan, forKey: .resettlementPlan)
    try records.encode(to: encoder)
  }
}
