public import XMLCoding

extension SubjectIdentifier {
  /// The number as its kind is read; `nil` when it has none of the forms of the kind.
  ///
  /// - Parameter date: a day on which the number existed, such as that of the document, by which a year of two
  ///   digits is read.
  public func reference(on date: CalendarDate) -> (any ReferenceNumber)? {
    switch type {
    case .laChildId: LocalAuthorityChildIdentifier(value)
    case .upn, .formerUpn: UniquePupilNumber(value)
    case .nhsNumber: NHSNumber(value)
    case .crn: ProbationCaseReference(value)
    case .nomsNumber: PrisonNumber(value)
    case .prisonBookingNumber: PrisonBookingNumber(value)
    case .pnc: PoliceNationalNumber(value, on: date)
    case .cro: CriminalRecordsNumber(value)
    case .asn: ArrestSummonsNumber(value)
    case .courtCaseReference: CourtCaseReference(value)
    case .prosecutionReference: ProsecutionReference(value)
    case .defendantIdentifier: DefendantIdentifier(value)
    case .uln: UniqueLearnerNumber(value)
    case .nationalInsuranceNumber: NationalInsuranceNumber(value)
    // The form of these is up to whoever gives them.
    case .youthJusticeId, .yjbPersonId, .caseSystem, .courtCaseNumber, .homeOfficeReference:
      CaseSystemReference(value)
    }
  }

  /// What can be said of the number from the number alone.
  public func verdict(on date: CalendarDate) -> ReferenceVerdict {
    reference(on: date)?.verdict ?? .malformed
  }
}
