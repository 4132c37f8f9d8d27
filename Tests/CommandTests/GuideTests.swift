import Foundation
import Testing

/// `yax guide`
struct GuideTests {
  private func guide(_ options: String...) throws -> Command {
    try Command(
      ["guide", "--from", "probation", "--to", "youth-justice", "--purpose", "transition-planning"] + options)
  }

  @Test func thePageNamesTheLawTheYoungPersonAndWhatIsForgotten() throws {
    let run = try guide("--at", "2026-07-01T09:00:00Z")
    #expect(run.status == 0 && run.errors.isEmpty)
    for text in [
      "First, the young person", "Offender Management Act 2007 s.14 (information for",
      "Often forgotten", "What works",
      "Safety and well-being", "Care status", "Do not ask for this", "Sharing profile england-wales 2026.3.",
    ] { #expect(run.output.contains(text), "\(text)") }
  }

  @Test func theSameStandsInTheJSON() throws {
    let run = try guide("--format", "json", "--age", "17", "--at", "2026-07-01T09:00:00Z")
    #expect(run.status == 0)
    let schema = try JSONSchema(contentsOf: Package.path("Schemas/reports/guide.schema.json"))
    #expect(try schema.faults(in: run.output) == [])
    #expect(run.output.contains(#""route" : "victim-authority""#))
  }

  @Test func servicesThatTheGuideDoesNotKnowAreNamedWithThoseThatItDoes() throws {
    let run = try Command(
      "guide", "--from", "court", "--to", "police", "--purpose", "transition-planning")
    #expect(run.status == 2)
    #expect(run.errors.contains("The guide does not cover this pair. Ask your data protection lead."))
    #expect(run.errors.contains("\n  probation to youth-justice\n"))
    let housing = try Command("guide", "--from", "housing", "--to", "probation", "--purpose", "resettlement")
    #expect(housing.status == 2 && housing.errors.contains("voluntary, private or a local-authority"))
    #expect(
      try Command("guide", "--from", "probation", "--to", "youth-justice", "--purpose", "research").status
        == 2)
    #expect(try guide("--age", "400").status == 2)
  }

  @Test func aPartnershipsProfileHasItsOwnGuide() throws {
    let folder = try Folder()
    let text = try String(
      contentsOfFile: Package.path("Schemas/profiles/england-wales-2026.3.json"), encoding: .utf8)
    let own = text.replacingOccurrences(of: #""id": "england-wales""#, with: #""id": "north-partnership""#)
      .replacingOccurrences(of: #""title": "Maturity""#, with: #""title": "Growing up""#)
    let path = try folder.write(own, to: "north.json")
    let run = try guide("--profile", path)
    #expect(run.status == 0)
    #expect(
      run.output.contains("Growing up") && run.output.contains("Sharing profile north-partnership 2026.3."))
  }
}

/// `--profile` and `yax profile`
struct ProfileTests {
  @Test func theProfileOfTheLibraryIsPrintedAndIsValid() throws {
    let run = try Command("profile")
    #expect(run.status == 0)
    let schema = try JSONSchema(contentsOf: Package.path("Schemas/profiles/sharing-profile.schema.json"))
    #expect(try schema.faults(in: run.output) == [])
    let check = try Command(["profile", "-"], input: Data(run.output.utf8))
    #expect(check.status == 0 && check.output.contains("england-wales 2026.3, for use from 2026-01-01"))
  }

  @Test(arguments: ["england-wales-2026.1", "england-wales-2026.2", "england-wales-2026.3", "conformance"])
  func everyProfileOfTheProjectKeepsToTheSchemaAndToTheCommand(name: String) throws {
    let path = Package.path("Schemas/profiles/\(name).json")
    let schema = try JSONSchema(contentsOf: Package.path("Schemas/profiles/sharing-profile.schema.json"))
    #expect(try schema.faults(in: String(contentsOfFile: path, encoding: .utf8)) == [])
    #expect(try Command("profile", path).status == 0)
  }

  @Test func faultsHaveTheirPlaceAndNoValue() throws {
    let folder = try Folder()
    let text = try String(
      contentsOfFile: Package.path("Schemas/profiles/england-wales-2026.3.json"), encoding: .utf8)
    let broken = text.replacingOccurrences(
      of: #"{"kind": "YJS", "role": "youth-justice"}"#, with: #"{"kind": "YJS", "role": "zebedee"}"#
    ).replacingOccurrences(
      of: #""kind": "YJS", "role": "youth-justice""#, with: #""kind": "YJS", "role": "zebedee""#)
    let path = try folder.write(broken, to: "broken.json")
    for arguments in [
      ["profile", path], ["validate", Package.path("Samples/documents/no-trace.xml"), "--profile", path],
      [
        "guide", "--from", "probation", "--to", "youth-justice", "--purpose", "resettlement", "--profile",
        path,
      ],
    ] {
      let run = try Command(arguments)
      #expect(run.status == 2)
      #expect(run.errors.contains(": /organisations/1/role: expected one of youth-justice, probation"))
      #expect(!run.errors.contains("zebedee") && run.output.isEmpty)
    }
    #expect(try Command("profile", folder("nothing.json")).status == 3)
  }

  @Test func aReleaseIsDecidedUnderThePartnershipsProfile() throws {
    let journey = try Journey()
    let text = try String(
      contentsOfFile: Package.path("Schemas/profiles/england-wales-2026.3.json"), encoding: .utf8)
    let closed = text.replacingOccurrences(of: #""id": "england-wales""#, with: #""id": "closed""#)
      .replacingOccurrences(
        of: #""title": "Information for offender management","#,
        with: #""title": "Information for offender management", "inForceTo": "2026-01-02T00:00:00Z","#)
    let path = try journey.folder.write(closed, to: "closed.json")
    let run = try journey.release(["YAXTEST0003"], options: ["--profile", path])
    #expect(run.status == 5)
    #expect(run.output.contains("BASIS_GATEWAY_NOT_IN_FORCE"))
    let late = closed.replacingOccurrences(
      of: #""from": "2026-01-01""#, with: #""from": "2026-01-01", "to": "2026-06-30""#)
    let past = try journey.release(
      ["YAXTEST0003"], options: ["--profile", try journey.folder.write(late, to: "late.json")])
    #expect(past.status == 2 && past.errors.contains("for use from 2026-01-01 to 2026-06-30"))
  }

  @Test func theProfileOfTheLibraryHasItsDaysToo() throws {
    let early = try Command(
      "guide", "--from", "probation", "--to", "youth-justice", "--purpose", "resettlement", "--at",
      "2025-12-31T12:00:00Z")
    #expect(early.status == 2)
    #expect(early.errors.contains("the sharing profile england-wales 2026.3 is for use from 2026-01-01"))
  }

  @Test func whatIsUnwiseInAProfileIsSaidWhenItIsChecked() throws {
    let text = try String(
      contentsOfFile: Package.path("Schemas/profiles/england-wales-2026.3.json"), encoding: .utf8)
    let folder = try Folder()
    let path = try folder.write(
      text.replacing(#""england-wales""#, with: #""north""#)
        .replacing(#""unlistedGateways": "refused""#, with: #""unlistedGateways": "allowed""#),
      to: "north.json")
    let run = try Command("profile", path)
    #expect(run.status == 0 && run.errors.contains("warning: unlistedGateways is allowed"))
  }

  @Test func aReceiverJudgesUnderTheProfileThatItNames() throws {
    let journey = try Journey()
    let text = try String(
      contentsOfFile: Package.path("Schemas/profiles/england-wales-2026.3.json"), encoding: .utf8)
    let path = try journey.folder.write(
      text.replacingOccurrences(of: #""id": "england-wales""#, with: #""id": "north""#), to: "north.json")
    #expect(try journey.release(["YAXTEST0004"], options: ["--profile", path]).status == 0)
    let own = try Command("validate", journey.folder("released"), "--profile", path)
    #expect(own.status == 0 && !own.output.contains("CN-087"))
    #expect(try Command("validate", journey.folder("released")).output.contains("CN-087"))
  }
}
