import Foundation
import Testing

/// `yax convert`, from files to documents.
struct ConvertTests {
  @Test func everyChildBecomesOneValidDocument() throws {
    let journey = try Journey()
    #expect(try journey.folder.files(in: "records").count == 12)
    let validation = try Command("validate", journey.folder("records"))
    #expect(validation.status == 0, "\(validation.output)")
  }

  @Test func theReportAccountsForEveryValue() throws {
    let journey = try Journey()
    let report = try JSONSerialization.jsonObject(with: Data(try journey.folder.read("conversion.json").utf8))
    let object = try #require(report as? [String: Any])
    let values = try #require(object["values"] as? [String: Int])
    #expect(values["read"] == 438)
    #expect(values["read"] == ["mapped", "warned", "kept", "rejected"].reduce(0) { $0 + (values[$1] ?? -1) })
    let inputs = try #require(object["inputs"] as? [[String: Any]])
    #expect(inputs.count == 12)
    #expect(
      inputs.allSatisfy {
        $0["name"] is String && $0["rows"] is Int && ($0["kind"] as? String)?.hasPrefix("ssda903 ") == true
      })
    #expect((object["documents"] as? [String: Any])?["written"] as? Int == 12)
    #expect(object["findings"] is [Any])
  }

  @Test func theSameExportGivesTheSameBytes() throws {
    let (first, second) = (try Journey(), try Journey())
    for name in try first.folder.files(in: "records") {
      #expect(try first.folder.read("records/\(name)") == second.folder.read("records/\(name)"))
    }
    #expect(try first.folder.read("conversion.json") == second.folder.read("conversion.json"))
  }

  @Test func aFileNameEndingInXMLGetsOneBatch() throws {
    let folder = try Folder()
    let run = try Command(
      "convert", Journey.export, "--controller", "LA-301", "--year", "2026", "-o", folder("made/batch.xml"))
    #expect(run.status == 0)
    #expect(try folder.files(in: "made") == ["batch.xml"])
    let validation = try Command("validate", folder("made/batch.xml"))
    #expect(validation.status == 0)
    #expect(validation.output.contains("12 documents"))
  }

  @Test func faultsOfAnExportAreFoundAndLocatedWithoutValues() throws {
    let folder = try Folder()
    let export = Package.path("Samples/exports/ssda903-faults")
    let run = try Command("convert", export, "--controller", "LA-301", "--year", "2026", "-o", folder("out"))
    #expect(run.status == 1)
    let findings = run.lines.filter { $0.contains(": error ") }
    #expect(findings.count >= 10)
    // Identifiers of children and pupils stand in the files, and nowhere in what is said about them.
    #expect(!run.output.contains("YAXTEST"))
    #expect(!run.output.contains("ZZ99"))
    // A code that had ended is kept as it is, with a warning; it is the only thing that validation then finds.
    let validation = try Command("validate", folder("out")).lines.filter { $0.contains(": error ") }
    #expect(!validation.isEmpty)
    #expect(validation.allSatisfy { $0.contains(" CL-003 ") }, "\(validation)")
  }

  @Test func anExportFromStandardInputIsConverted() throws {
    let folder = try Folder()
    let header = try Data(contentsOf: URL(fileURLWithPath: Journey.export + "/header.csv"))
    let run = try Command(
      ["convert", "-", "--controller", "LA-301", "--year", "2026", "-o", folder("out")], input: header)
    #expect(run.status == 0)
    #expect(try folder.files(in: "out").count == 12)
  }

  @Test func whatCannotBeReadOrWrittenEndsWithStatus3() throws {
    let folder = try Folder()
    try folder.write("", to: "file")
    let missing = ["convert", folder("missing.csv"), "--controller", "LA-301", "-o", folder("out")]
    #expect(try Command(missing).status == 3)
    let unwritable = ["convert", Journey.export, "--controller", "LA-301", "-o", folder("file/out")]
    #expect(try Command(unwritable).status == 3)
  }

  @Test func standardErrorStaysEmptyWhereNobodyWatches() throws {
    let folder = try Folder()
    let run = try Command(
      "convert", Journey.export, "--controller", "LA-301", "--year", "2026", "-o", folder("out"))
    #expect(run.errors.isEmpty)
  }
}
