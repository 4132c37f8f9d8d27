import XMLCoding

/// That an item came from another controller, and how far it may go from there.
///
/// The rule goes with the item wherever it goes, so that nobody who passes it on can loosen it. Where nothing is
/// said of the rule, the item goes no further.
public struct Received: Hashable, Sendable {
  /// The document with which it came; `nil` when that is not known.
  public var document: DocumentIdentifier?
  /// What whoever disclosed it allows; `nil` is read as to nobody.
  public var onward: OnwardRule?
  /// To whom it may go, if the rule names them.
  public var named: [OrganisationIdentifier]

  /// Says how an item came.
  public init(
    document: DocumentIdentifier?, onward: OnwardRule?, named: [OrganisationIdentifier] = []
  ) {
    self.document = document
    self.onward = onward
    self.named = named
  }

  /// Reads what the attributes of an item say; `nil` when they say nothing.
  init?(attributes document: DocumentIdentifier?, _ onward: OnwardRule?, _ named: [OrganisationIdentifier]) {
    guard document != nil || onward != nil || !named.isEmpty else { return nil }
    self.init(document: document, onward: onward, named: named)
  }

  /// The rule as the decision sees it.
  var rule: ReceivedRule {
    switch onward ?? .none {
    case .none: .none
    case .named: .named(named)
    case .originator: .originator
    case .free: .free
    }
  }
}
