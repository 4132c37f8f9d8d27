import ExchangeConsent

/// A document shows itself by its identifier alone, whoever prints or inspects it.
extension Exchange: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The word `Exchange` and the identifier.
  public var description: String { "Exchange \(id.text)" }
  /// The word `Exchange` and the identifier.
  public var debugDescription: String { description }
  /// The identifier and nothing else.
  public var customMirror: Mirror { Mirror(self, children: ["id": id.text], displayStyle: .struct) }
}
