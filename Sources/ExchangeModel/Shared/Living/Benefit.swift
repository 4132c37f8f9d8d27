public import ExchangeConsent
public import XMLCoding

/// A benefit that the young person claims or receives.
///
/// One that is paid because of ill health or disability stands in ``HealthRelatedBenefit`` instead.
public struct Benefit: ItemContent {
  /// `finance.benefits`.
  public static let category = InformationCategory.financeBenefits

  /// The benefit; list `hmpps-benefit`.
  public var kind: CodedValue?
  /// The benefit in the words of the source; at most 200 characters.
  public var name: String?
  /// What is still to be done; at most 4,000 characters.
  public var note: String?
  /// How far it has got.
  public var status: Status
  /// When it was claimed or first paid, as far as known.
  public var from: PartialDate?
  /// When it ended, as far as known; `nil` while it goes on.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    status: Status, kind: CodedValue? = nil, name: String? = nil, note: String? = nil,
    from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.kind = kind
    self.name = name
    self.note = note
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case name = "Name"
    case note = "Note"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}

extension Benefit {
  /// How far a benefit has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// To be claimed.
    case toBeClaimed = "to-be-claimed"
    /// Claimed and not yet decided.
    case claimed
    /// Received.
    case received
    /// Refused.
    case refused
    /// Received, with a sanction or deduction.
    case reduced
    /// Ended.
    case ended
  }
}

/// A benefit that is paid because of ill health or disability, such as personal independence payment.
public struct HealthRelatedBenefit: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// What is known.
  public var benefit: Benefit

  /// Makes the content of an item.
  public init(_ benefit: Benefit) {
    self.benefit = benefit
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    benefit = try Benefit(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try benefit.encode(to: encoder)
  }
}
