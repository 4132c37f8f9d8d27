/// Why the gate, or an item, refused. No case carries anything of what was to be written.
public enum GateError: Error, Sendable, Hashable {
  /// The encoder carries no permit: items can only be written through the gate.
  case noPermit
  /// What the encoder carries is not a permit that the gate made and that is still in force.
  case forgedPermit
  /// The permit is for another document.
  case otherDocument
  /// The permit does not name this item, or names one of the same identifier but with other content.
  case itemNotPermitted(ItemIdentifier)
  /// The permit has been used.
  case permitUsed
  /// The item was already written once under the permit.
  case itemRepeated(ItemIdentifier)
  /// An item that the permit names was not written.
  case itemsMissing
  /// The rules of civil time in London could not be found.
  case zoneUnresolved
  /// The document cannot be written, so that it cannot be looked through for what must not be in it.
  case notWritable
  /// An internal record names another controller as its recipient, or another purpose.
  case notInternal
}

extension GateError: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    switch self {
    case .noPermit: "an item can be written only through the gate"
    case .forgedPermit: "the permit was not made by the gate, or is no longer in force"
    case .otherDocument: "the permit is for another document"
    case .itemNotPermitted(let id): "item \(id.text) is not among those that the permit names"
    case .permitUsed: "the permit has been used"
    case .itemRepeated(let id): "item \(id.text) was already written under the permit"
    case .itemsMissing: "not every item that the permit names was written"
    case .zoneUnresolved: "the time zone Europe/London could not be resolved"
    case .notWritable: "the document cannot be written as XML"
    case .notInternal:
      "an internal record needs the same controller on both sides and the purpose internal-record"
    }
  }
}
