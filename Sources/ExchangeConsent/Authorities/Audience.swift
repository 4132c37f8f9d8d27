public import XMLCoding

/// Who will read a document.
public enum Audience: String, XMLTextConvertible, CaseIterable {
  /// Professionals of the recipient.
  case professional
  /// The young person.
  case subject
  /// The young person's family.
  case family
}
