public import XMLCoding

/// A country of England and Wales: its law applies to a young person, or its councils have a power or duty.
public enum Jurisdiction: String, XMLTextConvertible, CaseIterable {
  /// England.
  case england = "England"
  /// Wales.
  case wales = "Wales"
}
