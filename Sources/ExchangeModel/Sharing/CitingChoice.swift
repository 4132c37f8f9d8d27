package import ExchangeConsent

/// A choice between items of several contents, each of which can cite authorities.
package protocol CitingChoice {
  /// The same item, citing what is chosen for it. A marker stays as it is.
  func citing(_ authority: (ItemDescription) -> [AuthorityIdentifier]) -> Self
}

extension Item {
  /// The same item, citing what is chosen for it.
  func citing(_ authority: (ItemDescription) -> [AuthorityIdentifier]) -> Item {
    var item = self
    item.authority = authority(itemDescription)
    return item
  }
}
