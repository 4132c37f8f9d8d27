public import ExchangeConsent
public import XMLCoding

/// A condition imposed for the sake of a victim.
public struct ProtectiveCondition: ItemContent {
  /// `victim.exclusion-zone`.
  public static let category = InformationCategory.victimExclusionZone

  /// Mark shared by all facts of the order.
  public var order: Grouping?
  /// Kind of condition.
  public var kind: Kind
  /// What imposes it.
  public var imposedBy: Source
  /// Mark shared by all facts about one victim; never a number of the victim's in any system.
  public var victimCase: Grouping?
  /// First day.
  public var from: CalendarDate?
  /// Last day.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, imposedBy: Source, order: Grouping? = nil, victimCase: Grouping? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.order = order
    self.kind = kind
    self.imposedBy = imposedBy
    self.victimCase = victimCase
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case order = "@order"
    case kind = "@kind"
    case imposedBy = "@imposedBy"
    case victimCase = "@victimCase"
    case from = "@from"
    case until = "@until"
  }
}

extension ProtectiveCondition {
  /// Kinds of condition that protect a victim.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Not to enter a place.
    case exclusionZone = "exclusion-zone"
    /// Not to make contact.
    case noContact = "no-contact"
    /// Not to live with somebody, or at a place.
    case notToReside = "not-to-reside"
    /// Another condition.
    case other
  }

  /// What imposes a condition.
  public enum Source: String, XMLTextConvertible, CaseIterable {
    /// An order.
    case order
    /// A licence.
    case licence
    /// Bail.
    case bail
    /// An order of a civil court, or a behaviour order.
    case civilOrder = "civil-order"
  }
}
