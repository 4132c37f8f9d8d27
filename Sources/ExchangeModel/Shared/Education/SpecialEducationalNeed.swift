public import ExchangeConsent
public import XMLCoding

/// Whether special educational or additional learning needs were identified, the plan for them and what is
/// provided.
///
/// The needs themselves are health or communication needs, and stand there.
public struct SpecialEducationalNeed: ItemContent {
  /// `ete.senco-ehcp`.
  public static let category = InformationCategory.eteSencoEhcp

  /// What is provided, without the need behind it; at most 20, at most 4,000 characters each.
  public var provision: [String]
  /// The council that maintains the plan; at most 200 characters.
  public var authority: String?
  /// Coordinator or case officer, and how to reach them at work; at most 200 characters.
  public var contact: String?
  /// Whether needs were identified.
  public var identified: Bool
  /// The plan.
  public var plan: Plan?
  /// First day of the plan.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?
  /// Day of the last review.
  public var reviewedOn: CalendarDate?
  /// School or college that the plan names; at most 200 characters.
  public var namedPlacement: String?

  /// Makes the content of an item.
  public init(
    identified: Bool, provision: [String] = [], authority: String? = nil, contact: String? = nil,
    plan: Plan? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil, reviewedOn: CalendarDate? = nil,
    namedPlacement: String? = nil
  ) {
    self.provision = provision
    self.authority = authority
    self.contact = contact
    self.identified = identified
    self.plan = plan
    self.from = from
    self.until = until
    self.reviewedOn = reviewedOn
    self.namedPlacement = namedPlacement
  }

  private enum CodingKeys: String, CodingKey {
    case provision = "Provision"
    case authority = "Authority"
    case contact = "Contact"
    case identified = "@identified"
    case plan = "@plan"
    case from = "@from"
    case until = "@until"
    case reviewedOn = "@reviewedOn"
    case namedPlacement = "@namedPlacement"
  }
}

extension SpecialEducationalNeed {
  /// Plans for special educational needs.
  public enum Plan: String, XMLTextConvertible, CaseIterable {
    /// England: education, health and care plan.
    case educationHealthAndCare = "EHCP"
    /// Wales: individual development plan.
    case individualDevelopment = "IDP"
    /// Support at school or college without such a plan.
    case support = "SEN_SUPPORT"
    /// Another plan.
    case other = "OTHER"
    /// No plan.
    case none = "NONE"
  }
}
