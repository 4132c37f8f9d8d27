public import ExchangeConsent

extension Subject {
  /// Whether the recipient knows the young person by one of the reference numbers; `nil` where it is not known what
  /// numbers an organisation of its kind uses.
  ///
  /// A number that was found wrong does not count: nobody can be found by it.
  public func isKnown(to recipient: OrganisationIdentifier) -> Bool? {
    guard let kinds = Self.kinds[String(recipient.kind)] else { return nil }
    return identifiers.contains { identifier in
      identifier.verified != false
        && (identifier.issuer == recipient
          || kinds.contains(identifier.type)
            && (identifier.issuer == nil || !identifier.type.isLocal))
    }
  }

  /// What numbers an organisation uses, by its kind.
  private static let kinds: [String: Set<SubjectIdentifier.Kind>] = [
    "PROB": [.crn, .nomsNumber, .pnc, .cro],
    "PRI": [.nomsNumber, .prisonBookingNumber, .crn, .pnc, .cro],
    "YJS": [.youthJusticeId, .yjbPersonId, .upn, .pnc],
    "LA": [.laChildId, .upn],
    "NHS": [.nhsNumber],
    "EDU": [.upn, .uln],
    "POL": [.pnc, .cro, .asn, .prosecutionReference],
    "COURT": [.courtCaseNumber, .courtCaseReference, .asn, .prosecutionReference, .defendantIdentifier],
  ]
}

extension SubjectIdentifier.Kind {
  /// Whether a number means something only together with the organisation that gave it.
  public var isLocal: Bool {
    switch self {
    case .laChildId, .youthJusticeId, .caseSystem, .courtCaseNumber: true
    default: false
    }
  }
}
