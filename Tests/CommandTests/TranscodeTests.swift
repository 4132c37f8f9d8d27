import Foundation
import Testing

/// `yax transcode`, and JSON where XML is read.
struct TranscodeTests {
  @Test(arguments: ["internal-record", "edge-cases", "batch", "response-with-withheld"])
  func aDocumentGoesToJSONAndBack(_ name: String) throws {
    let folder = try Folder()
    let sample = Package.path("Samples/documents/\(name).xml")
    #expect(try Command("transcode", sample, "-o", folder("a.json")).status == 0)
    #expect(try Command("transcode", folder("a.json"), "-o", folder("b.xml")).status == 0)
    #expect(try Command("transcode", folder("b.xml"), "-o", folder("b.json")).status == 0)
    #expect(try folder.read("a.json") == folder.read("b.json"))
    let (before, after) = try (Command("validate", sample), Command("validate", folder("a.json")))
    #expect(before.status == after.status)
    let rules = { (run: Command) in run.lines.compactMap { $0.split(separator: " ").dropFirst(2).first } }
    #expect(rules(before) == rules(after))
  }

  @Test func whatIsNotValidHasNoOtherForm() throws {
    let folder = try Folder()
    let run = try Command(
      "transcode", Package.path("Samples/documents/faults/element-missing.xml"), "-o", folder("a.json"))
    #expect(run.status == 1)
    #expect(run.output.contains("XML-"))
    #expect(try folder.files().isEmpty)
  }

  @Test func jsonOnStandardInputIsRecognised() throws {
    let folder = try Folder()
    _ = try Command(
      "transcode", Package.path("Samples/documents/internal-record.xml"), "-o", folder("a.json"))
    let run = try Command("validate", "-", input: Data(folder.read("a.json").utf8))
    #expect(run.status == 0)
    #expect(run.output.contains("1 document"))
  }

  @Test func anInputIsNotOverwritten() throws {
    let folder = try Folder()
    try folder.write("{}", to: "a.json")
    #expect(try Command("transcode", folder("a.json"), "-o", folder("a.json")).status == 1)
    #expect(try folder.read("a.json") == "{}")
    #expect(try Command("transcode", folder("none.json"), "-o", folder("b.xml")).status == 3)
  }

  @Test func theJSONSchemaIsThatOfTheProject() throws {
    let run = try Command("schema", "json")
    #expect(run.status == 0)
    #expect(
      try Data(run.output.utf8)
        == Data(contentsOf: URL(fileURLWithPath: Package.path("Schemas/json/exchange-1.0.schema.json"))))
  }
}
