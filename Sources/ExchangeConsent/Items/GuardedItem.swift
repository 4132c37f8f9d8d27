/// An item of any content, as the gate sees it.
package protocol GuardedItem: Sendable {
  var itemDescription: ItemDescription { get }
}

extension Item: GuardedItem {}

/// A choice between items of several contents and the marker that can stand in the place of any of them.
package protocol GuardedChoice {
  /// The item; `nil` for a marker.
  var guardedItem: (any GuardedItem)? { get }
  /// The marker; `nil` for an item.
  var marker: Withheld? { get }
  /// The choice that is a marker.
  static func withheld(_ marker: Withheld) -> Self
}

extension Array where Element: GuardedChoice {
  /// The items, in order, without the markers.
  package var itemDescriptions: [ItemDescription] {
    compactMap { $0.guardedItem?.itemDescription }
  }

  /// Keeps, replaces or drops every item.
  package mutating func treatItems(_ treatment: (ItemDescription) -> ItemTreatment) {
    self = compactMap { element in
      guard let item = element.guardedItem else { return element }
      switch treatment(item.itemDescription) {
      case .keep: return element
      case .withhold(let marker): return .withheld(marker)
      case .drop: return nil
      }
    }
  }
}
