import ExchangeModel
import XMLCoding

extension Rule {
  static let identifierRules = [
    identifierForm, policeNumberLetter, criminalRecordsLetter, arrestNumberLetter, nhsNumberDigit,
    pupilNumberLetter, learnerNumberDigit, insuranceNumberForm, caseReferenceForm, prisonNumberForm,
    identifierTwice, policeNumberBeforeTen, noIdentifierOfRecipient, zerosLost, courtReferenceLetter,
    pupilNumberTemporary, insuranceNumberIncomplete, severalCurrent,
  ]

  private static let kept =
    "Ask whoever gave the number; until then keep it as it is, with verified=\"false\"."
  private static let wrongPerson = "A wrong number finds nobody, or the record of somebody else."

  static let identifierForm = Rule(
    "ID-001", .error, .rules, "the number does not have the form of its type",
    why: wrongPerson, action: "Correct the number, or the type.",
    source: "Schemas/exchange-1.0/subject.xsd: IdentifierTypeType")

  static let policeNumberLetter = Rule(
    "ID-002", .warning, .rules, "the check letter of the Police National Computer identifier is wrong",
    why: wrongPerson, action: kept, source: "HMPPS core person record, PNCIdentifier; MIT")

  static let criminalRecordsLetter = Rule(
    "ID-003", .warning, .rules,
    "the check letter of the Criminal Records Office number is wrong or missing",
    why: wrongPerson, action: kept, source: "HMPPS core person record, CROIdentifier; MIT")

  static let arrestNumberLetter = Rule(
    "ID-004", .warning, .rules,
    "the check letter of the arrest or summons number is wrong, or the number stands for no arrest",
    why: wrongPerson, action: kept, source: "bichard7-next-core, Asn.ts and isDummyAsn.ts; MIT")

  static let nhsNumberDigit = Rule(
    "ID-005", .error, .rules, "the check digit of the NHS number is wrong",
    why: "Health information could go to the record of another patient.", action: kept,
    source: "NHS Data Dictionary: NHS number")

  static let pupilNumberLetter = Rule(
    "ID-006", .error, .rules, "the check letter of the unique pupil number is wrong",
    why: wrongPerson, action: kept, source: "Department for Education, children in need census, rule 1510")

  static let learnerNumberDigit = Rule(
    "ID-007", .error, .rules,
    "the check digit of the unique learner number is wrong, or the number is the one for learners without a number",
    why: wrongPerson, action: "Leave out a number that is nobody's. \(kept)",
    source: "Education and Skills Funding Agency, data definition DD_01")

  static let insuranceNumberForm = Rule(
    "ID-008", .error, .rules, "the National Insurance number has a form or prefix that is never given",
    why: wrongPerson, action: "Correct the number, or leave it out.",
    source: "HM Revenue and Customs, National Insurance manual NIM39110")

  static let caseReferenceForm = Rule(
    "ID-009", .error, .rules,
    "the case reference number of probation is not a letter and six digits, or several are current",
    why: "Probation files what arrives by this number: it would be lost, or go to another case.",
    action: "Correct the number; mark those of merged and earlier records as merged or former.",
    source: "HMPPS integration API, CrnSupplier; MIT")

  static let prisonNumberForm = Rule(
    "ID-010", .error, .rules, "the prison number is not a letter, four digits and two letters",
    why: wrongPerson, action: "Correct the number; a number of one time in custody has a type of its own.",
    source: "HMPPS integration API; MIT")

  static let identifierTwice = Rule(
    "ID-011", .error, .rules, "the same number of the same type stands twice",
    why: "A receiver cannot tell which of the two statements about it holds.", action: "Leave one out.",
    source: "Schemas/exchange-1.0/subject.xsd: IdentifierType")

  static let policeNumberBeforeTen = Rule(
    "ID-012", .warning, .rules,
    "the Police National Computer identifier was made before the young person was ten years old",
    why: "Nobody under ten can be prosecuted, so the number may be somebody else's.",
    action: "Compare name and date of birth with whoever gave the number.",
    source: "Children and Young Persons Act 1933 s.50")

  static let noIdentifierOfRecipient = Rule(
    "ID-013", .error, .rules, "there is no number that the recipient knows the young person by",
    why: "A match by name and date of birth alone fails for some and finds the wrong person for others.",
    action: "Give a number that the recipient uses, or say in noSharedIdentifier why there is none.",
    source: "HM Inspectorate of Probation, young adults, 2024: records were not found or not asked for")

  static let zerosLost = Rule(
    "ID-014", .warning, .rules, "the number is too short, as if zeros at its front had been lost",
    why: "A system that takes a number for an amount drops its zeros.",
    action: "Take the number from its source as text.",
    source: "NHS Data Dictionary; Education and Skills Funding Agency, data definition DD_01")

  static let courtReferenceLetter = Rule(
    "ID-015", .warning, .rules, "the check letter of the court case reference is wrong",
    why: "The reference may be that of another case.", action: kept, source: "bichard7-next-core; MIT")

  static let pupilNumberTemporary = Rule(
    "ID-016", .warning, .rules, "the unique pupil number is a temporary one",
    why: "Another school or authority knows the young person by another number.",
    action: "Ask the school for the permanent number.",
    source: "Department for Education, children in need census, rule 1510")

  static let insuranceNumberIncomplete = Rule(
    "ID-017", .warning, .rules, "the last letter of the National Insurance number is missing",
    why: "Benefits and wages may not be matched.", action: kept,
    source: "HM Revenue and Customs, National Insurance manual NIM39110")

  static let severalCurrent = Rule(
    "ID-018", .warning, .rules, "several numbers of this type are current",
    why: "A person has one of them in use; the other may be a duplicate or somebody else's.",
    action: "Mark the others as former, merged or duplicate.", source: "HMPPS core person record; MIT")

  /// Checks the reference numbers of the young person. No finding repeats a number.
  static func checkIdentifiers(of exchange: Exchange, at places: RecordPlaces, in file: String) -> [Finding] {
    let subject = exchange.subject
    let date = (exchange.header.releasedAt ?? exchange.header.created).date
    let elements = places.elements(with: "type").filter { $0.name == "Identifier" }
    var findings: [Finding] = []
    var seen: Set<SubjectIdentifier> = []
    var current: Set<SubjectIdentifier.Kind> = []
    for (identifier, element) in zip(subject.identifiers, elements) {
      let number = identifier.reference(on: date)
      var broken = number.map { rules(of: $0, identifier, bornIn: subject.birthDate?.date) } ?? []
      if number == nil { broken.append(formRule(of: identifier)) }
      let key = SubjectIdentifier(
        value: number?.text ?? identifier.value, type: identifier.type,
        issuer: identifier.type.isLocal ? identifier.issuer : nil)
      if !seen.insert(key).inserted {
        broken.append(identifierTwice)
      } else if identifier.status == .current, !current.insert(identifier.type).inserted {
        switch identifier.type {
        case .crn: broken.append(caseReferenceForm)
        case .pnc, .nomsNumber: broken.append(severalCurrent)
        default: break
        }
      }
      findings += broken.map { Finding($0, at: element, in: file) }
    }
    let recipient = exchange.header.recipient.organisation
    if !exchange.body.isAboutADocument, recipient != exchange.header.discloser.organisation,
      subject.noSharedIdentifier == nil,
      subject.isKnown(to: recipient) == false
    {
      let element = places.elements(with: "id").first { $0.name == "Subject" }
      findings.append(Finding(noIdentifierOfRecipient, at: element ?? places.record, in: file))
    }
    return findings
  }

  /// What is wrong with a number that has the form of its kind. What the sender says of it itself is not said again.
  private static func rules(
    of number: any ReferenceNumber, _ identifier: SubjectIdentifier, bornIn birth: PartialDate?
  ) -> [Rule] {
    var rules: [Rule] = []
    if !number.isVerified, identifier.verified != false, let rule = checkRule(of: identifier.type) {
      rules.append(rule)
    }
    switch number {
    case let number as PoliceNationalNumber where birth.map { number.year < $0.year + 10 } == true:
      rules.append(policeNumberBeforeTen)
    case let number as UniqueLearnerNumber where number.isTemporary: rules.append(learnerNumberDigit)
    case let number as UniquePupilNumber where number.isTemporary && identifier.type == .upn:
      rules.append(pupilNumberTemporary)
    default: break
    }
    return rules
  }

  private static func checkRule(of kind: SubjectIdentifier.Kind) -> Rule? {
    switch kind {
    case .pnc: policeNumberLetter
    case .cro: criminalRecordsLetter
    case .asn: arrestNumberLetter
    case .nhsNumber: nhsNumberDigit
    case .upn, .formerUpn: pupilNumberLetter
    case .uln: learnerNumberDigit
    case .courtCaseReference: courtReferenceLetter
    case .nationalInsuranceNumber: insuranceNumberIncomplete
    default: nil
    }
  }

  /// What to say of a number that does not have the form of its kind.
  private static func formRule(of identifier: SubjectIdentifier) -> Rule {
    switch identifier.type {
    case .crn: caseReferenceForm
    case .nomsNumber: prisonNumberForm
    case .nationalInsuranceNumber: insuranceNumberForm
    case .nhsNumber, .uln:
      identifier.value.utf8.count < 10 && identifier.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? zerosLost : identifierForm
    default: identifierForm
    }
  }
}
