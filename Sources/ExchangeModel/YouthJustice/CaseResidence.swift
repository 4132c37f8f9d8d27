public import XMLCoding

/// Where the young person lived, seen from the service that sends the record.
public enum CaseResidence: String, XMLTextConvertible, CaseIterable {
  /// In the area of the sending service, which is then the home service.
  case local
  /// Elsewhere, so that the sending service hosts the case.
  case other
}

/// Groups of legal outcomes in the case-level return.
public enum LegalOutcomeGroup: String, XMLTextConvertible, CaseIterable {
  /// Before court.
  case preCourt = "pre-court"
  /// First-tier sentences, such as a referral order or a discharge.
  case firstTier = "first-tier"
  /// Community sentences.
  case community
  /// Custodial sentences.
  case custody
  /// Diversion.
  case diversion
}

/// How a service came to know what another service decides.
public enum KnownFrom: String, XMLTextConvertible, CaseIterable {
  /// The young person or the family said so.
  case selfReport = "self-report"
  /// A flag in the service's own record.
  case recordFlag = "record-flag"
  /// The council confirmed it.
  case councilConfirmed = "council-confirmed"
}

/// Occasions for which the case-level return records how things stood.
public enum RecordedOccasion: String, XMLTextConvertible, CaseIterable {
  /// The day of the offence.
  case offence
  /// The day of the legal outcome.
  case outcome
  /// The start of the intervention programme.
  case programmeStart = "programme-start"
  /// The end of the intervention programme.
  case programmeEnd = "programme-end"
  /// The day of an assessment.
  case assessment
}
