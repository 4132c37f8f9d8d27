public import ExchangeConsent
public import XMLCoding

/// Work with a parent or carer; it is about that person.
public struct ParentingIntervention: ItemContent {
  /// `family.relationships`.
  public static let category = InformationCategory.familyRelationships

  /// Kind in the words of the source; at most 200 characters.
  public var sourceKind: String?
  /// Mark of the intervention programme.
  public var programme: Grouping?
  /// Kind of work.
  public var kind: Kind
  /// First day.
  public var from: CalendarDate?
  /// Sessions planned.
  public var sessionsPlanned: Int?
  /// Sessions attended.
  public var sessionsAttended: Int?
  /// How far the parent or carer engages.
  public var engagement: EngagementLevel?

  /// Makes the content of an item.
  public init(
    kind: Kind, sourceKind: String? = nil, programme: Grouping? = nil, from: CalendarDate? = nil,
    sessionsPlanned: Int? = nil, sessionsAttended: Int? = nil, engagement: EngagementLevel? = nil
  ) {
    self.sourceKind = sourceKind
    self.programme = programme
    self.kind = kind
    self.from = from
    self.sessionsPlanned = sessionsPlanned
    self.sessionsAttended = sessionsAttended
    self.engagement = engagement
  }

  private enum CodingKeys: String, CodingKey {
    case sourceKind = "SourceKind"
    case programme = "@programme"
    case kind = "@kind"
    case from = "@from"
    case sessionsPlanned = "@sessionsPlanned"
    case sessionsAttended = "@sessionsAttended"
    case engagement = "@engagement"
  }
}

extension ParentingIntervention {
  /// Kinds of work with parents.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// By agreement.
    case voluntary
    /// Under a parenting contract.
    case parentingContract = "parenting-contract"
    /// Under a parenting order.
    case parentingOrder = "parenting-order"
    /// Not known.
    case notKnown = "not-known"
  }
}
