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

  /// Keeps or drops every item. For all that are withheld alike there is one marker, behind the items and in the
  /// order of the categories: neither their number nor their places can be told from it.
  package mutating func treatItems(_ treatment: (ItemDescription) -> ItemTreatment) {
    var markers: [Withheld] = []
    self = filter { element in
      guard let item = element.guardedItem else { return true }
      switch treatment(item.itemDescription) {
      case .keep: return true
      case .withhold(let marker):
        if !markers.contains(marker) { markers.append(marker) }
        return false
      case .drop: return false
      }
    }
    markers.sort { ($0.category.code, $0.reason.rawValue) < ($1.category.code, $1.reason.rawValue) }
    append(contentsOf: markers.map(Element.withheld))
  }
}
