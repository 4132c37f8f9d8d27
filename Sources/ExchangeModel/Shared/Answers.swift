public import XMLCoding

/// Answers to whether there is a concern. An answer that is missing never means no.
public enum ConcernAnswer: String, XMLTextConvertible, CaseIterable {
  /// There is.
  case yes
  /// Somebody looked, and there is none.
  case no
  /// Somebody looked, and it could not be settled.
  case notKnown
  /// Nobody looked.
  case notAssessed
}

/// Who says so.
public enum IdentifiedBy: String, XMLTextConvertible, CaseIterable {
  /// The young person.
  case youngPerson = "young-person"
  /// A parent, another relative or a carer.
  case familyOrCarer = "family-or-carer"
  /// A professional.
  case professional
  /// The young person and a professional together.
  case jointly
}
