public import ExchangeConsent
public import XMLCoding

/// Items of the answer to a transfer.
public struct TransferArrangements: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [TransferArrangementsItem]

  /// Makes one.
  public init(items: [TransferArrangementsItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``TransferArrangements`` can hold.
public enum TransferArrangementsItem: XMLChoice, Hashable, Sendable {
  /// The decision about one order.
  case orderDecision(Item<OrderDecision>)
  /// The team and the practitioner who take the case.
  case receivingTeam(Item<ReceivingTeam>)
  /// The first appointment with the receiving service.
  case firstAppointment(Item<FirstAppointment>)
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
    /// `OrderDecision`.
    case orderDecision = "OrderDecision"
    /// `ReceivingTeam`.
    case receivingTeam = "ReceivingTeam"
    /// `FirstAppointment`.
    case firstAppointment = "FirstAppointment"
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

extension TransferArrangementsItem {
  /// Decodes the item that an element name stands for.
  public init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .orderDecision: self = .orderDecision(try Item(from: decoder))
    case .receivingTeam: self = .receivingTeam(try Item(from: decoder))
    case .firstAppointment: self = .firstAppointment(try Item(from: decoder))
    case .view: self = .view(try Item(from: decoder))
    case .narrative: self = .narrative(try Item(from: decoder))
    case .notHeld: self = .notHeld(try Item(from: decoder))
    case .withheld: self = .withheld(try Withheld(from: decoder))
    }
  }
}
