public import XMLCoding

/// A marker in the place of an item that was not disclosed.
///
/// It tells the receiver that there is something, in which wide area, and whom to ask; not what, how much, when
/// or on whose word it was withheld.
public struct Withheld: Codable, Hashable, Sendable, Identifiable {
  /// Unique within the document, and not the identifier of the item that was withheld.
  public var id: ItemIdentifier?
  /// The first segment of the category.
  public var category: InformationCategory
  /// A coarse reason.
  public var reason: WithholdingReason
  /// The controller that withheld it.
  public var by: OrganisationIdentifier
  /// When it was withheld.
  public var at: Instant

  /// Makes a marker; the category is cut down to its first segment.
  public init(
    id: ItemIdentifier?, category: InformationCategory, reason: WithholdingReason,
    by: OrganisationIdentifier, at: Instant
  ) {
    self.id = id
    self.category = category.top
    self.reason = reason
    self.by = by
    self.at = at
  }

  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case category = "@category"
    case reason = "@reason"
    case by = "@by"
    case at = "@at"
  }
}

/// Why something was withheld, as coarse as a receiver may know it.
public enum WithholdingReason: String, XMLTextConvertible, CaseIterable {
  /// No authority covers it.
  case notCovered = "not-covered"
  /// Consent was refused or withdrawn.
  case refusedOrWithdrawn = "refused-or-withdrawn"
  /// The authority has ended.
  case expired
  /// It is about somebody else as well.
  case thirdParty = "third-party"
  /// The law forbids it.
  case legalRestriction = "legal-restriction"
  /// Whoever passed it on does not allow it to go further.
  case onwardRestriction = "onward-restriction"
}
