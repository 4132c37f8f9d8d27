import XMLCoding

/// What stands on the outside of an item and may be changed while its content stays the very same.
package struct ItemLabels: Sendable {
  /// The item as it was, without its content.
  package let item: ItemDescription
  /// The authorities on which it is released.
  package var authority: [AuthorityIdentifier]
  /// Who recorded the fact.
  package var source: OrganisationIdentifier?
  /// How it came from another controller.
  package var received: Received?
}

extension Item {
  /// The same item with its labels changed.
  package func relabelled(_ change: (inout ItemLabels) -> Void) -> Item {
    var labels = ItemLabels(
      item: itemDescription, authority: authority, source: source, received: received)
    change(&labels)
    var item = self
    item.authority = labels.authority
    item.source = labels.source
    item.received = labels.received
    return item
  }
}
