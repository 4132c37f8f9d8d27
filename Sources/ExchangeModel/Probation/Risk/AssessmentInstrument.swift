public import XMLCoding

/// Instruments with which probation assesses. A rating of one is never translated into another.
public enum AssessmentInstrument: String, XMLTextConvertible, CaseIterable {
  /// Offender Assessment System.
  case oasys = "OASYS"
  /// Strengths and needs assessment, which takes the place of sections 2 to 12 of the Offender Assessment
  /// System.
  case strengthsAndNeeds = "SAN"
}
