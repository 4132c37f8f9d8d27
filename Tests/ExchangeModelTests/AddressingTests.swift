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

  private let adviser = PartyIdentifier(wellFormed: "adviser")

  private func address(people: [Party]) throws -> Exchange {
    var document = try Samples.document("response-with-withheld.xml")
    document.header.recipient = document.header.discloser
    let statement = SharingStatement(
      controller: document.header.discloser.organisation,
      subjects: [
        StatementSubject(identifier: "C0042118", people: people, authorities: Authorities())
      ])
    return try document.addressed(
      to: Controller(organisation: try #require(OrganisationIdentifier("PROB-X99"))), for: .courtReport,
      on: statement, as: document.id)
  }
}
