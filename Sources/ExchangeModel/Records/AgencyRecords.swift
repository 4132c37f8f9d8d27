import ExchangeConsent
import XMLCoding

/// The records that a body carries: what each agency holds, one record an agency.
public struct AgencyRecords: Codable, Hashable, Sendable {
  /// What the youth justice service holds.
  public var youthJustice: YouthJusticeRecord?
  /// What children's social care holds.
  public var socialCare: SocialCareRecord?
  /// What the leaving care service holds.
  public var leavingCare: LeavingCareRecord?
  /// What probation holds.
  public var probation: ProbationRecord?

  /// Makes them.
  public init(
    youthJustice: YouthJusticeRecord? = nil, socialCare: SocialCareRecord? = nil,
    leavingCare: LeavingCareRecord? = nil, probation: ProbationRecord? = nil
  ) {
    self.youthJustice = youthJustice
    self.socialCare = socialCare
    self.leavingCare = leavingCare
    self.probation = probation
  }

  private enum CodingKeys: String, CodingKey {
    case youthJustice = "YouthJusticeRecord"
    case socialCare = "SocialCareRecord"
    case leavingCare = "LeavingCareRecord"
    case probation = "ProbationRecord"
  }
}

extension AgencyRecords: ItemRecordCarrier {
  package var itemRecords: [any ItemRecord] {
    [youthJustice as (any ItemRecord)?, socialCare, leavingCare, probation].compactMap(\.self)
  }

  package mutating func change(_ change: some ItemRecordChange) {
    change.apply(to: &youthJustice)
    change.apply(to: &socialCare)
    change.apply(to: &leavingCare)
    change.apply(to: &probation)
  }
}
