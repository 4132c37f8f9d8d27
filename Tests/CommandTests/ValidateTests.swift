import Foundation
import Testing

/// `yax validate`, on what was released and on what was done to it afterwards.
struct ValidateTests {
  /// Faults planted into a released document: what is replaced, by what, and the finding.
  private static let plants = [
    ("<Sex code=\"M\"/>", "<Sex code=\"Zebedee\"/>", "error XML-046 /Exchange/Subject/Sex"),
    (
      "precision=\"day\"", "precision=\"day\" zebedee=\"Zebedee\"",
      "error XML-044 /Exchange/Subject/BirthDate/@*"
    ),
    ("tier=\"OFFICIAL\"", "tier=\"Zebedee\"", "error XML-046 /Exchange/Header/Marking"),
    (
      "code=\"P4\"", "code=\"Zebedee\"",
      "error CL-002 /Exchange/InformationResponse/LeavingCareRecord/Activity"
    ),
    ("code=\"E17\" list=\"ssda903-reason-episode-ceased\"", "code=\"E17\" list=\"zebedee\"", "error CL-001"),
    ("2007-08-21</BirthDate>", "21 August Zebedee</BirthDate>", "/Exchange/Subject/BirthDate"),
    ("<Accommodation ", "<Accommodation about=\"zebedee\" ", "error CN-005"),
  ]

  @Test func everyPlantedFaultIsFoundOnceLocatedAndWithoutItsValue() throws {
    let journey = try Journey()
    var text = try journey.released("YAXTEST0004")
    for (old, new, _) in Self.plants {
      let range = try #require(text.range(of: old))
      text.replaceSubrange(range, with: new)
    }
    let path = try journey.folder.write(text, to: "planted.xml")
    let run = try Command("validate", "--at", Journey.receivedAt, path)
    #expect(run.status == 1)
    let found = run.lines.filter { $0.contains(": error ") }
    #expect(found.count == Self.plants.count, "\(run.output)")
    for (_, _, finding) in Self.plants {
      #expect(found.contains { $0.contains(finding) }, "\(finding)\n\(run.output)")
    }
    #expect(found.allSatisfy { $0.hasPrefix(path) && $0.contains(#/planted\.xml:\d+:\d+: error/#) })
    for output in [
      run.output, try Command("validate", "--at", Journey.receivedAt, "--format", "json", path).output,
    ] {
      #expect(!output.lowercased().contains("zebedee"))
    }
  }

  @Test func anItemAddedAfterTheReleaseIsFound() throws {
    let journey = try Journey()
    let text = try journey.released("YAXTEST0004").replacingOccurrences(
      of: "<LeavingCareRecord>",
      with: """
        <LeavingCareRecord>
        <Ethnicity id="added" recordedOn="2026-03-31" source="LA-301" code="WBRI" list="ethnicity" listVersion="2026"/>
        """)
    let run = try Command("validate", "--at", Journey.receivedAt, journey.folder.write(text, to: "added.xml"))
    #expect(run.status == 1)
    #expect(run.output.contains("CN-080"))
  }

  @Test func anItemTakenAwayAfterTheReleaseIsFound() throws {
    let journey = try Journey()
    let text = try journey.released("YAXTEST0004").replacing(#/<Activity [^>]*>/#, with: "")
    let run = try Command(
      "validate", "--at", Journey.receivedAt, journey.folder.write(text, to: "removed.xml"))
    #expect(run.status == 1)
    #expect(run.output.contains("CN-081"))
  }

  @Test func standardInputIsValidated() throws {
    let document = try Data(
      contentsOf: URL(fileURLWithPath: Package.path("Samples/documents/internal-record.xml")))
    let run = try Command(["validate", "--at", Journey.receivedAt, "-"], input: document)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<standard input>: acceptable"))
    #expect(
      try Command(["validate", "--at", Journey.receivedAt, "-"], input: document.prefix(500)).status == 1)
    #expect(try Command("validate", "--at", Journey.receivedAt, "-").output.contains("XML-002"))
  }

  @Test func aFolderStandsForItsDocumentsInTheOrderOfTheirNames() throws {
    let journey = try Journey()
    try journey.folder.write("not a document", to: "records/readme.txt")
    let run = try Command("validate", "--at", Journey.receivedAt, journey.folder("records"))
    let names = run.lines.filter { $0.contains("acceptable") }.map { $0.prefix { $0 != ":" } }
    #expect(names.count == 12)
    #expect(names == names.sorted())
  }

  @Test func theReportIsTheSameWhateverTheNumberOfJobs() throws {
    let journey = try Journey()
    let faults = Package.path("Samples/documents/faults")
    let one = try Command(
      "validate", "--at", Journey.receivedAt, "--jobs", "1", journey.folder("records"), faults)
    #expect(one.status == 1)
    for jobs in ["2", "3", "8"] {
      #expect(
        try Command("validate", "--at", Journey.receivedAt, "--jobs", jobs, journey.folder("records"), faults)
          .output == one.output)
    }
  }

  @Test func theGravestStatusOfSeveralInputsCounts() throws {
    let valid = Package.path("Samples/documents/internal-record.xml")
    let broken = Package.path("Samples/documents/faults/truncated.xml")
    #expect(try Command("validate", "--at", Journey.receivedAt, valid).status == 0)
    #expect(try Command("validate", "--at", Journey.receivedAt, valid, broken).status == 1)
    let run = try Command("validate", "--at", Journey.receivedAt, broken, "/nowhere.xml", valid)
    #expect(run.status == 3)
    #expect(run.errors.contains("/nowhere.xml"))
    #expect(run.output.contains("XML-020"))
  }

  @Test func anEmptyFolderIsNotAcceptedInSilence() throws {
    #expect(try Command("validate", "--at", Journey.receivedAt, Folder().path).status == 3)
  }

  @Test func failOnDecidesWhichFindingsMatter() throws {
    let journey = try Journey()
    let text = try journey.released("YAXTEST0004").replacing(
      #/digest="sha256:[0-9a-f]{64}"\/>\s*</Header>/#,
      with: "digest=\"sha256:\(String(repeating: "0", count: 64))\"/></Header>"
    ).replacing(#/ contentDigest="sha256:[0-9a-f]{64}"/#, with: "")
    let path = try journey.folder.write(text, to: "profile.xml")
    let run = try Command("validate", "--at", Journey.receivedAt, path)
    #expect(run.status == 0)
    #expect(run.output.contains("warning CN-087"))
    #expect(try Command("validate", "--at", Journey.receivedAt, "--fail-on", "warning", path).status == 1)
  }

  @Test func aDocumentThatStandsTwiceInABatchIsFound() throws {
    let folder = try Folder()
    let document = try String(
      contentsOfFile: Package.path("Samples/documents/internal-record.xml"), encoding: .utf8)
    let body = try #require(document.firstRange(of: "<Exchange ").map { document[$0.lowerBound...] })
    let batch =
      "<ExchangeBatch xmlns=\"urn:young-adult-exchange:1\" schemaVersion=\"1.0.0\">\(body)\(body)</ExchangeBatch>"
    let run = try Command("validate", "--at", Journey.receivedAt, folder.write(batch, to: "twice.xml"))
    #expect(run.status == 1)
    #expect(run.output.contains("error DOC-001 /ExchangeBatch/Exchange[2]"))
    #expect(run.lines.filter { $0.contains(": error ") }.count == 1, "\(run.output)")
  }

  @Test func theJSONReportKeepsToItsPublishedSchema() throws {
    let schema = try JSONSchema(contentsOf: Package.path("Schemas/reports/validation-report.schema.json"))
    let faults = Package.path("Samples/documents/faults")
    let documents = Package.path("Samples/documents")
    let run = try Command(
      "validate", "--at", Journey.receivedAt, "--format", "json", documents, faults, "/nowhere.xml")
    #expect(run.status == 3)
    #expect(try schema.faults(in: run.output) == [])
    #expect(try !schema.faults(in: run.output.replacingOccurrences(of: "\"1.0\"", with: "\"9\"")).isEmpty)
    #expect(
      try !schema.faults(in: run.output.replacingOccurrences(of: "\"severity\"", with: "\"s\"")).isEmpty)
  }

  @Test func findingsAloneGoToStandardOutputAndNothingIsColoured() throws {
    let run = try Command("validate", "--at", Journey.receivedAt, Package.path("Samples/documents/faults"))
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(.enabled(if: Xmllint.isInstalled, "xmllint is not installed"), arguments: try Xmllint.samples)
  func xmllintAgreesOnWhatIsValid(_ path: String) throws {
    let run = try Command("validate", "--at", Journey.receivedAt, "--format", "json", path)
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let input = try #require((report?["inputs"] as? [[String: Any]])?.first)
    let findings = try #require(input["findings"] as? [[String: Any]])
    let ours = Set(findings.compactMap { $0["layer"] as? String }).intersection(["well-formedness", "schema"])
    #expect(try Xmllint.accepts(path) == ours.isEmpty, "\(run.output)")
  }
}

/// The validator of libxml2, where it is installed.
private enum Xmllint {
  static let executable = URL(fileURLWithPath: "/usr/bin/xmllint")
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: executable.path) }

  /// Samples that the two can agree on: what we refuse at intake, and what only decoding finds, is no matter of
  /// the schema.
  static var samples: [String] {
    get throws {
      let ours = ["doctype.xml", "partial-date-impossible.xml", "empty.xml", "encoding-invalid.xml"]
      return try ["Samples/documents", "Samples/documents/faults"].flatMap { folder in
        try FileManager.default.contentsOfDirectory(atPath: Package.path(folder))
          .filter { $0.hasSuffix(".xml") && !ours.contains($0) }.sorted().map {
            Package.path("\(folder)/\($0)")
          }
      }
    }
  }

  static func accepts(_ path: String) throws -> Bool {
    let schema = Package.path("Schemas/exchange-1.0/exchange.xsd")
    return try Command(["--noout", "--nonet", "--schema", schema, path], executable: executable).status == 0
  }
}
