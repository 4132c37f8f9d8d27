import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

/// What a sharing statement adds to a document.
@Suite struct AddressingTests {
  @Test func somebodyWhomBothNameAlikeIsOnePerson() throws {
    let addressed = try address(people: [Party(id: adviser, role: .personalAdviser)])
    #expect(addressed.parties.map(\.id) == [adviser])
  }

  @Test func somebodyWhomTheyNameDifferentlyIsAFault() {
    #expect(throws: AddressingError.personRepeated) {
      try address(people: [Party(id: adviser, role: .manager)])
    }
    #expect(throws: AddressingError.personRepeated) {
      try address(people: [Party(id: PartyIdentifier(wellFormed: "subject"), role: .manager)])
    }
  }

  // MARK: Whom an entry is about

  private func number(
    _ value: String, _ type: SubjectIdentifier.Kind = .laChildId, issuer: String? = nil,
    status: SubjectIdentifier.Status? = nil, verified: Bool? = nil
  ) throws -> SubjectIdentifier {
    SubjectIdentifier(
      value: value, type: type, issuer: try issuer.map { try #require(OrganisationIdentifier($0)) },
      status: status, verified: verified)
  }

  /// The place of the entry that is about somebody with some numbers, in a statement of LA-999 with several entries.
  private func place(_ entries: [StatementSubject], of numbers: [SubjectIdentifier]) throws -> Int? {
    var subject = try Samples.document("response-with-withheld.xml").subject
    subject.identifiers = numbers
    return try SharingStatement(
      controller: try #require(OrganisationIdentifier("LA-999")), subjects: entries
    ).place(of: subject)
  }

  private func entry(
    _ identifier: String, _ kind: SubjectIdentifier.Kind = .laChildId, issuer: String? = nil
  ) throws -> StatementSubject {
    StatementSubject(
      identifier: identifier, kind: kind,
      issuer: try issuer.map { try #require(OrganisationIdentifier($0)) }, authorities: Authorities())
  }

  @Test func aNumberOfOneOrganisationIsNotThatOfAnother() throws {
    let own = [try entry("X1"), try entry("C7")]
    #expect(try place(own, of: [number("C7", issuer: "LA-999")]) == 1)
    #expect(try place(own, of: [number("C7")]) == 1)
    #expect(try place(own, of: [number("C7", issuer: "LA-998")]) == nil)
    let theirs = [try entry("C7", issuer: "LA-998")]
    #expect(try place(theirs, of: [number("C7", issuer: "LA-998")]) == 0)
    #expect(try place(theirs, of: [number("C7", issuer: "LA-999")]) == nil)
    #expect(try place(theirs, of: [number("C7")]) == nil)
    // A number of the whole country is the same whoever passed it on.
    #expect(try place([entry("X000207", .crn)], of: [number("X000207", .crn, issuer: "PROB-X97")]) == 0)
    #expect(try place([entry("X000207", .crn)], of: [number("X000207", .caseSystem)]) == nil)
  }

  @Test(arguments: [SubjectIdentifier.Status.former, .merged, .duplicate])
  func onlyANumberInUseNamesSomebody(_ status: SubjectIdentifier.Status) throws {
    let entries = [try entry("C7")]
    #expect(try place(entries, of: [number("C7", status: status)]) == nil)
    #expect(try place(entries, of: [number("C7", status: .current, verified: true)]) == 0)
    #expect(try place(entries, of: [number("C7", verified: false)]) == nil)
  }

  @Test func aNumberThatSeveralPeopleCanShareNamesNobody() throws {
    for kind in [SubjectIdentifier.Kind.courtCaseNumber, .courtCaseReference, .prosecutionReference, .asn] {
      #expect(try place([entry("T20267001", kind)], of: [number("T20267001", kind)]) == nil)
    }
  }

  @Test func whomTwoEntriesAreAboutIsAFault() throws {
    let entries = [try entry("C7"), try entry("X000207", .crn)]
    let numbers = [try number("C7"), try number("X000207", .crn)]
    #expect(throws: AddressingError.subjectRepeated) { try place(entries, of: numbers) }
    #expect(try place(entries, of: [numbers[0], number("X000208", .crn)]) == 0)
  }

  // MARK: People

  @Test func aDocumentDoesNotOverrideTheStatement() throws {
    let refusal = AuthorityIdentifier(wellFormed: "refusal")
    #expect(throws: AddressingError.statementSuperseded) { try address(replacing: refusal) }
    _ = try address(replacing: AuthorityIdentifier(wellFormed: "another"))
  }

  private let adviser = PartyIdentifier(wellFormed: "adviser")

  private func address(people: [Party] = [], replacing replaced: AuthorityIdentifier? = nil) throws
    -> Exchange
  {
    var document = try Samples.document("response-with-withheld.xml")
    if let replaced { document.authorities.consents[0].supersedes = [replaced] }
    var authorities = Authorities()
    if let replaced {
      var refusal = document.authorities.consents[0]
      refusal.id = AuthorityIdentifier(wellFormed: "refusal")
      refusal.supersedes = []
      authorities.consents = [refusal]
      try #require(replaced != document.authorities.consents[0].id)
    }
    document.header.recipient = document.header.discloser
    let statement = SharingStatement(
      controller: document.header.discloser.organisation,
      subjects: [
        StatementSubject(identifier: "C0042118", people: people, authorities: authorities)
      ])
    return try document.addressed(
      to: Controller(organisation: try #require(OrganisationIdentifier("PROB-X99"))), for: .courtReport,
      on: statement, as: document.id)
  }
}
