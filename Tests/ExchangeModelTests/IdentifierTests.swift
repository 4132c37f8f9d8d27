import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

@Suite struct IdentifierTests {
  @Test(arguments: [
    "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10", "00000000-0000-0000-0000-000000000000",
  ])
  func aUUIDInLowerCaseIsADocumentIdentifier(text: String) {
    #expect(DocumentIdentifier(text)?.xmlText == text)
  }

  @Test(arguments: [
    "", "6F1C2A52-7D0E-4B7E-9A51-0C7A3F1F9D10", "6f1c2a527d0e4b7e9a510c7a3f1f9d10",
    "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d1", "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d1g",
    "6f1c2a52x7d0e-4b7e-9a51-0c7a3f1f9d10", "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d100",
  ])
  func anythingElseIsNot(text: String) {
    #expect(DocumentIdentifier(text) == nil)
  }

  @Test func aNewIdentifierIsOfVersion4AndReadsBack() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let identifier = DocumentIdentifier.random(using: &generator)
      let characters = Array(identifier.text)
      #expect(DocumentIdentifier(identifier.text) == identifier)
      #expect(characters[14] == "4")
      #expect("89ab".contains(characters[19]))
    }
  }

  @Test func versionsAreComparedByNumber() throws {
    let versions = try ["1.0.0", "1.2.0", "1.10.0"].map { try #require(SchemaVersion($0)) }
    #expect(versions.sorted() == versions)
    #expect(versions.map(\.xmlText) == ["1.0.0", "1.2.0", "1.10.0"])
    #expect(SchemaVersion.current == versions[0])
  }

  @Test(arguments: ["", "1", "1.0", "2.0.0", "1.0.0.0", "1.a.0", "1..0", "1.0.-1", "1.0000.0", "1.٣.0"])
  func whatIsNoVersionOfThisFormatIsRefused(text: String) {
    #expect(SchemaVersion(text) == nil)
  }

  @Test func aMarkBeginsWithALetter() {
    #expect(Grouping("episode-k9")?.text == "episode-k9")
    #expect(Grouping("9k") == nil)
    #expect(Grouping("") == nil)
    #expect(Grouping("e k") == nil)
    #expect(Grouping(String(repeating: "e", count: 41)) == nil)
  }
}
