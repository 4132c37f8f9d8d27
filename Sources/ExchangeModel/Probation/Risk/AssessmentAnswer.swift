public import XMLCoding

/// Answers of an assessment to whether there is a concern.
public enum AssessmentAnswer: String, XMLTextConvertible, CaseIterable {
  /// The answer is yes.
  case yes = "YES"
  /// The answer is no.
  case no = "NO"
  /// The assessor does not know.
  case notKnown = "DK"
  /// The question does not apply.
  case notApplicable = "NA"
  /// Not answered, or left blank. It is never the same as no.
  case notAssessed
}
