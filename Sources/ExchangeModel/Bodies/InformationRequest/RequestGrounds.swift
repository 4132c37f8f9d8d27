public import ExchangeConsent
public import XMLCoding

/// Items that say why the information is asked for.
public struct RequestGrounds: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [RequestGroundsItem]

  /// Makes one.
  public init(items: [RequestGroundsItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``RequestGrounds`` can hold.
public enum RequestGroundsItem: XMLChoice, Hashable, Sendable {
  /// The stage of the case for which the information is needed.
  case requestOccasion(Item<RequestOccasion>)
  /// The young person's own words.
  case view(Item<View>)
  /// Text that fits no other item.
  case narrative(Item<Narrative>)
  /// That the source has no information of a category.
  case notHeld(Item<NotHeld>)
  /// Stands in place of an item that was withheld.
  case withheld(Withheld)

  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `RequestOccasion`.
    case requestOccasion = "RequestOccasion"
    /// `View`.
    case view = "View"
    /// `Narrative`.
    case narrative = "Narrative"
    /// `NotHeld`.
    case notHeld = "NotHeld"
    /// `Withheld`.
    case withheld = "Withheld"
  }
}

extension RequestGroundsItem {
  /// Decodes the item that an element name stands for.
  public init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .requestOccasion: self = .requestOccasion(try Item(from: decoder))
    case .view: self = .view(try Item(from: decoder))
    case .narrative: self = .narrative(try Item(from: decoder))
    case .notHeld: self = .notHeld(try Item(from: decoder))
    case .withheld: self = .withheld(try Withheld(from: decoder))
    }
  }
}
