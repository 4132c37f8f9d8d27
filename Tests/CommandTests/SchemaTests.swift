import Foundation
import Testing

/// `yax schema` in use.
@Suite struct SchemaTests {
  @Test func theSchemaOfThisVersionKeepsItsRules() throws {
    for arguments in [[], [Package.path("Schemas/exchange-1.0")]] {
      let command = try Command(["schema", "check"] + arguments)
      #expect(command.status == 0)
      #expect(command.output == "")
    }
  }

  @Test func aFindingInTheFilesOfSomebodyElseHasItsPlace() throws {
    let folder = try Folder()
    let schema = try Command("schema", "flatten").output
    #expect(schema.contains("maxOccurs=\"30\""))
    try folder.write(
      schema.replacing("maxOccurs=\"30\"", with: "maxOccurs=\"unbounded\""), to: "exchange.xsd")
    let command = try Command("schema", "check", folder(""))
    #expect(command.status == 1)
    #expect(command.lines.contains { $0.hasPrefix("exchange.xsd:") && $0.contains(": S-09 ") })
    #expect(try Command("schema", "check", folder(""), "--main", "other.xsd").status == 2)
  }

  @Test func samplesAreValidAndTheSameForTheSameSeed() throws {
    let folder = try Folder()
    for name in ["one", "two"] {
      let command = try Command("schema", "sample", "--seed", "3", "--count", "4", "--out", folder(name))
      #expect(command.status == 0)
    }
    let files = try folder.files(in: "one")
    #expect(files == ["sample-0001.xml", "sample-0002.xml", "sample-0003.xml", "sample-0004.xml"])
    for file in files { #expect(try folder.read("one/\(file)") == folder.read("two/\(file)")) }
    let findings = try Command("validate", folder("one")).lines.filter { $0.contains(" XML-") }
    #expect(findings == [])
  }

  @Test func mutantsSayWhatWasChanged() throws {
    let folder = try Folder()
    let document = Package.path("Samples/documents/internal-record.xml")
    #expect(try Command("schema", "mutants", document, "--count", "5", "--out", folder("m")).status == 0)
    #expect(try folder.files(in: "m").count == 6)
    let lines = try folder.read("m/mutants.tsv").split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("mutant-") && $0.contains("\t/Exchange") })
    let missing = try Command("schema", "mutants", folder("none.xml"), "--out", folder("m"))
    #expect(missing.status == 3)
  }

  @Test func thePagesOfTheDictionaryAreWritten() throws {
    let folder = try Folder()
    #expect(try Command("schema", "dictionary", "--out", folder("d")).status == 0)
    #expect(try folder.read("d/index.md").hasPrefix("# Index"))
    #expect(try folder.files(in: "d/lists").isEmpty == false)
  }
}
