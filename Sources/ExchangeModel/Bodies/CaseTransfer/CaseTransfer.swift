import ExchangeConsent
import XMLCoding

/// A case that passes from one service to another: the orders that pass and those that by law stay, the plan
/// for the move, and the records that the receiving service needs.
public struct CaseTransfer: Codable, Hashable, Sendable {
  /// What passes, when and how, planned with the young person.
  public var transitionPlan: TransitionPlan?
  /// What the agencies hold.
  public var records: AgencyRecords

  /// Makes one.
  public init(transitionPlan: TransitionPlan? = nil, records: AgencyRecords = AgencyRecords()) {
    self.transitionPlan = transitionPlan
    self.records = records
  }

  private enum CodingKeys: String, CodingKey {
    case transitionPlan = "TransitionPlan"
  }

  /// Reads the body.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    transitionPlan = try container.decodeIfPresent(TransitionPlan.self, forKey: .transitionPlan)
    records = try AgencyRecords(from: decoder)
  }

  /// Writes the body.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(transitionPlan, forKey: .transitionPlan)
    try records.encode(to: encoder)
  }
}
