package import ExchangeConsent

/// Something that holds items: the record of an agency, or a plan in the body of a document.
package protocol ItemRecord: Sendable {
  /// What it can hold.
  associatedtype Content: GuardedChoice & LabelledChoice

  /// The items and markers, in document order.
  var items: [Content] { get set }
}

extension ItemRecord {
  var itemDescriptions: [ItemDescription] { items.itemDescriptions }
  var markers: [Withheld] { items.compactMap(\.marker) }
}

extension YouthJusticeRecord: ItemRecord {}
extension SocialCareRecord: ItemRecord {}
extension LeavingCareRecord: ItemRecord {}
extension ProbationRecord: ItemRecord {}
extension RequestGrounds: ItemRecord {}
extension TransitionPlan: ItemRecord {}
extension TransferArrangements: ItemRecord {}
extension ResettlementPlan: ItemRecord {}

/// A change of every record alike, whatever it can hold.
package protocol ItemRecordChange {
  func callAsFunction<Record: ItemRecord>(_ record: inout Record)
}

extension ItemRecordChange {
  /// Changes a record that may not be there; one without items afterwards goes.
  func apply<Record: ItemRecord>(to record: inout Record?) {
    guard var changed = record else { return }
    self(&changed)
    record = changed.items.isEmpty ? nil : changed
  }
}

/// A body of a document, or a part of one, that carries records.
package protocol ItemRecordCarrier {
  /// The records that are there, in document order.
  var itemRecords: [any ItemRecord] { get }
  /// Changes every record in document order.
  mutating func change(_ change: some ItemRecordChange)
}

/// Keeps, withholds or drops every item, as the gate says.
struct Treatment: ItemRecordChange {
  let treatment: (ItemDescription) -> ItemTreatment

  func callAsFunction<Record: ItemRecord>(_ record: inout Record) {
    record.items.treatItems(treatment)
  }
}

/// Changes the labels of every item.
struct Relabelling: ItemRecordChange {
  let change: (inout ItemLabels) -> Void

  func callAsFunction<Record: ItemRecord>(_ record: inout Record) {
    record.items = record.items.map { $0.relabelled(change) }
  }
}
