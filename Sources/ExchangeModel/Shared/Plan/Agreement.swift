public import XMLCoding

/// Whether the young person agrees with a plan or a part of it.
public enum Agreement: String, XMLTextConvertible, CaseIterable {
  /// Agrees.
  case agreed
  /// Agrees with a part.
  case agreedInPart = "agreed-in-part"
  /// Does not agree.
  case notAgreed = "not-agreed"
  /// Could not answer.
  case couldNotAnswer = "could-not-answer"
  /// Was not asked.
  case notAsked
}

/// What happens to a part of a plan when the young person moves to another service.
public enum OnTransfer: String, XMLTextConvertible, CaseIterable {
  /// The same service goes on with it.
  case continues
  /// It ends.
  case ends
  /// The receiving service takes it over.
  case transfers
  /// Not yet decided.
  case undecided
}
