extension Exchange: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The word `Exchange` and the identifier: a description can end up in a log or in an encoder's error.
  public var description: String { "Exchange \(id.text)" }
  /// The word `Exchange` and the identifier.
  public var debugDescription: String { description }
  /// The identifier and nothing else.
  public var customMirror: Mirror { Mirror(self, children: ["id": id.text], displayStyle: .struct) }
}
