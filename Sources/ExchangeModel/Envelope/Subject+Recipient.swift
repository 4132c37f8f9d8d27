public import ExchangeConsent

extension Subject {
  /// Whether the recipient knows the young person by one of the reference numbers; `nil` where it is not known what
  /// numbers an organisation of its kind uses.
  ///
  /// A number that was found wrong does not count: nobody can be found by it.
  public func isKnown(to recipient: OrganisationIdentifier) -> Bool? {
    guard let numbers = ReferenceNumbers.of(recipient) else { return nil }
    return identifiers.contains { $0.verified != false && $0.serves(recipient, using: numbers) }
  }

  /// Leaves of the reference numbers those that the recipient uses and those that the discloser gives: any other
  /// tells who else knows the young person, such as the police. Former names and aliases go to those alone who
  /// keep numbers of their own to match them with.
  ///
  /// - Returns: the kinds of what was left out, without values.
  mutating func keepWhatServes(
    _ recipient: OrganisationIdentifier, from discloser: OrganisationIdentifier
  ) -> [String] {
    let numbers = ReferenceNumbers.of(recipient)
    let given = ReferenceNumbers.of(discloser)?.given ?? []
    let isKept = { (identifier: SubjectIdentifier) in
      identifier.issuer == discloser || identifier.issuer == nil && given.contains(identifier.type)
        || identifier.serves(recipient, using: numbers)
    }
    var leftOut = Set(identifiers.lazy.filter { !isKept($0) }.map { "identifier \($0.type.rawValue)" })
    identifiers.removeAll { !isKept($0) }
    if upnUnknown != nil, numbers?.used.contains(.upn) != true {
      upnUnknown = nil
      leftOut.insert("reason for no identifier upn")
    }
    if numbers == nil {
      let isOther = { (name: PersonName) in name.use == .former || name.use == .alias }
      leftOut.formUnion(names.filter(isOther).compactMap { $0.use.map { "name \($0.rawValue)" } })
      names.removeAll(where: isOther)
    }
    return leftOut.sorted()
  }
}

extension SubjectIdentifier {
  fileprivate func serves(_ recipient: OrganisationIdentifier, using numbers: ReferenceNumbers?) -> Bool {
    issuer == recipient || numbers?.used.contains(type) == true && (issuer == nil || !type.isLocal)
  }
}

/// The reference numbers of organisations of one kind.
private struct ReferenceNumbers {
  /// Those by which they look for somebody.
  let used: Set<SubjectIdentifier.Kind>
  /// Those that they give themselves.
  let given: Set<SubjectIdentifier.Kind>

  /// The numbers of an organisation, by its kind; `nil` when they are not known.
  static func of(_ organisation: OrganisationIdentifier) -> ReferenceNumbers? {
    kinds[String(organisation.kind)]
  }

  private static let kinds: [String: ReferenceNumbers] = [
    "PROB": ReferenceNumbers(used: [.crn, .nomsNumber, .pnc, .cro], given: [.crn]),
    "PRI": ReferenceNumbers(
      used: [.nomsNumber, .prisonBookingNumber, .crn, .pnc, .cro], given: [.nomsNumber, .prisonBookingNumber]),
    "YJS": ReferenceNumbers(
      used: [.youthJusticeId, .yjbPersonId, .upn, .pnc], given: [.youthJusticeId, .yjbPersonId]),
    "LA": ReferenceNumbers(used: [.laChildId, .upn], given: [.laChildId]),
    "NHS": ReferenceNumbers(used: [.nhsNumber], given: [.nhsNumber]),
    "EDU": ReferenceNumbers(used: [.upn, .uln], given: []),
    "POL": ReferenceNumbers(
      used: [.pnc, .cro, .asn, .prosecutionReference], given: [.asn, .prosecutionReference]),
    "COURT": ReferenceNumbers(
      used: [.courtCaseNumber, .courtCaseReference, .asn, .prosecutionReference, .defendantIdentifier],
      given: [.courtCaseNumber, .courtCaseReference, .defendantIdentifier]),
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
