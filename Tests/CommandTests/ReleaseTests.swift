import Foundation
import Testing

/// `yax release`, from internal records to what a recipient may have.
struct ReleaseTests {
  @Test func whatIsCoveredGoesAndTheRestIsWithheldWithTheReason() throws {
    let journey = try Journey()
    let run = try journey.release(Journey.named)
    #expect(run.status == 0)
    #expect(run.output.contains("released  ete on consent-1"))
    #expect(run.output.contains("released  leaving-care.entitlement on basis-1"))
    #expect(run.output.contains("withheld  ethnicity: NO_AUTHORITY"))
    #expect(run.errors.isEmpty)
    #expect(try journey.folder.files(in: "released").count == 2)
    let validation = try Command("validate", "--at", Journey.receivedAt, journey.folder("released"))
    #expect(validation.status == 0)
    #expect(
      !validation.output.contains("consent skipped"), "what was released is judged again by the receiver")
  }

  @Test func whatIsWithheldIsNotInTheDocument() throws {
    let document = try Journey().released("YAXTEST0003")
    #expect(document.contains("<Withheld"))
    #expect(!document.contains("<Ethnicity"))
    #expect(!document.contains("<PlacementAddress"))
    #expect(document.contains("<LeavingCareStatus"))
  }

  @Test func aDocumentThatNothingCoversIsRefused() throws {
    let journey = try Journey()
    let run = try journey.release([Journey.unnamed])
    #expect(run.status == 5)
    #expect(run.output.contains("refused"))
    #expect(try journey.folder.files(in: "released").isEmpty)
  }

  @Test func aWithdrawnConsentReleasesNothing() throws {
    let journey = try Journey()
    let statement = Package.path("Samples/sharing/consent-withdrawn.yaml")
    let run = try journey.release(["YAXTEST0007"], sharing: statement)
    #expect(run.status == 5)
    #expect(run.output.contains("CONSENT_WITHDRAWN"))
  }

  @Test func oneRefusalAmongSeveralEndsWithStatus5AndTheOthersAreWritten() throws {
    let journey = try Journey()
    let run = try journey.release(Journey.named + [Journey.unnamed])
    #expect(run.status == 5)
    #expect(try journey.folder.files(in: "released").count == 2)
  }

  @Test func strictRefusesRatherThanReleasesAPart() throws {
    let journey = try Journey()
    let run = try journey.release(["YAXTEST0004"], options: ["--strict"])
    #expect(run.status == 5)
    #expect(run.output.contains("STRICT_MODE"))
    #expect(try journey.folder.files(in: "released").isEmpty)
  }

  @Test func nothingIsReleasedAboutSomebodyOf18WithoutSayingWhetherTheyWereAsked() throws {
    let journey = try Journey()
    let text = try String(contentsOfFile: Journey.statement, encoding: .utf8)
    let silent = text.replacing(#/    asked:(?:.*\n)(?: {6,}.*\n)+/#, with: "", maxReplacements: 1)
    try #require(silent != text)
    let sharing = try journey.folder.write(silent, to: "silent.yaml")
    let ledger = journey.folder("ledger.jsonl")
    let run = try journey.release(
      ["YAXTEST0004", "YAXTEST0003"], sharing: sharing, options: ["--ledger", ledger])
    #expect(run.status == 5)
    #expect(run.output.contains(": refused: ") && run.errors.contains("error CN-020 /Exchange/Engagement"))
    #expect(try journey.folder.files(in: "released").count == 1, "the other goes")
    #expect(try Command("ledger", "verify", ledger).status == 0)
    #expect(try journey.folder.read("ledger.jsonl").contains("abandoned"))
  }

  @Test func whatAPartnershipsOwnGatewayPermitsIsWritten() throws {
    let journey = try Journey()
    func renamed(_ path: String, to name: String) throws -> String {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try #require(text.contains("oma2007-s14"))
      let own = text.replacing("oma2007-s14", with: "our-agreement")
        .replacing(#""id": "england-wales""#, with: #""id": "north""#)
      return try journey.folder.write(own, to: name)
    }
    let profile = try renamed(Package.path("Schemas/profiles/england-wales-2026.3.json"), to: "profile.json")
    let sharing = try renamed(Journey.statement, to: "sharing.yaml")
    let run = try journey.release(["YAXTEST0003"], sharing: sharing, options: ["--profile", profile])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("released  leaving-care.entitlement on basis-1"))
  }

  @Test func beforeTheConsentBeganNothingIsReleased() throws {
    let journey = try Journey()
    let early = try Command(
      "release", journey.record("YAXTEST0004"), "--recipient", "PROB-N07", "--purpose", "transition-planning",
      "--sharing", Journey.statement, "--at", "2026-06-15T12:59:59Z", "-o", journey.folder("early"))
    #expect(early.status == 5)
  }

  @Test func aDisclosureIsNotReleasedAgain() throws {
    let journey = try Journey()
    let document = try journey.folder.write(journey.released("YAXTEST0004"), to: "released.xml")
    let run = try Command(
      "release", document, "--recipient", "PROB-N07", "--purpose", "transition-planning", "--sharing",
      Journey.statement, "--at", Journey.releasedAt, "-o", journey.folder("again"))
    #expect(run.status == 5)
    #expect(run.output.contains("already"))
  }

  @Test func batchesGoInAndComeOut() throws {
    let folder = try Folder()
    let conversion = try Command(
      "convert", Journey.export, "--controller", "LA-301", "--year", "2026", "-o", folder("records.xml"))
    #expect(conversion.status == 0)
    let records = try Data(contentsOf: URL(fileURLWithPath: folder("records.xml")))
    let run = try Command(
      [
        "release", "-", "--recipient", "PROB-N07", "--purpose", "transition-planning", "--sharing",
        Journey.statement, "--at", Journey.releasedAt, "-o", folder("released.xml"),
      ], input: records)
    #expect(run.status == 5)
    let validation = try Command("validate", "--at", Journey.receivedAt, folder("released.xml"))
    #expect(validation.status == 0)
    #expect(validation.output.contains("2 documents"))
  }

  @Test func aDocumentThatIsNotValidIsNotReleased() throws {
    let journey = try Journey()
    let text = try String(contentsOfFile: journey.record("YAXTEST0004"), encoding: .utf8)
    let broken = text.replacingOccurrences(of: "<Sex code=\"M\"/>", with: "<Sex code=\"Zebedee\"/>")
    let path = try journey.folder.write(broken, to: "broken.xml")
    let run = try Command(
      "release", path, "--recipient", "PROB-N07", "--purpose", "transition-planning", "--sharing",
      Journey.statement, "--at", Journey.releasedAt, "-o", journey.folder("out"))
    #expect(run.status == 1)
    #expect(run.output.contains("XML-046"))
    #expect(!run.output.contains("Zebedee"))
    #expect(try journey.folder.files(in: "out").isEmpty)
  }

  @Test func anInputIsNeverOverwritten() throws {
    let journey = try Journey()
    let path = try journey.record("YAXTEST0004")
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let run = try Command(
      "release", path, "--recipient", "PROB-N07", "--purpose", "transition-planning", "--sharing",
      Journey.statement, "--at", Journey.releasedAt, "-o", path)
    #expect(run.status == 2)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
  }

  @Test func theIdentifierAndTheServiceCanBeGiven() throws {
    let journey = try Journey()
    let identifier = "0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22"
    let options = ["--id", identifier, "--service", "probation"]
    let run = try journey.release(["YAXTEST0004"], options: options)
    #expect(run.status == 0)
    let document = try journey.folder.read("released/\(identifier).xml")
    #expect(document.contains("<Recipient controller=\"PROB-N07\" service=\"probation\"/>"))
    #expect(try journey.release(Journey.named, to: "several", options: options).status == 2)
  }

  @Test func filesThatAreNotWholeLeaveNothingBehind() throws {
    let journey = try Journey()
    _ = try journey.release([Journey.unnamed], to: "out.xml")
    #expect(try !journey.folder.files().contains { $0.contains("out.xml") })
  }

  /// What was written is judged again before it gets its name, by the same profile.
  @Test func aGatewayOfAPartnershipsOwnReleasesUnderItsProfileAlone() throws {
    let text = try String(
      contentsOfFile: Package.path("Schemas/profiles/england-wales-2026.3.json"), encoding: .utf8)
    let own = text.replacing(#""id": "england-wales""#, with: #""id": "north""#)
      .replacing(#""code": "oma2007-s14""#, with: #""code": "north-1""#)
    let journey = try Journey()
    let profile = try journey.folder.write(own, to: "north.json")
    let sharing = try journey.folder.write(
      String(contentsOfFile: Journey.statement, encoding: .utf8)
        .replacing("gateway: oma2007-s14", with: "gateway: north-1"), to: "north.yaml")
    let run = try journey.release(["YAXTEST0003"], sharing: sharing, options: ["--profile", profile])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let released = journey.folder("released")
    #expect(
      try Command("validate", "--at", Journey.receivedAt, "--profile", profile, released).status == 0)
    let elsewhere = try Command("validate", "--at", Journey.receivedAt, released)
    #expect(elsewhere.status == 1 && elsewhere.output.contains("BASIS_GATEWAY_UNKNOWN"))
  }

  @Test func aConsentForOneDisclosureServesOnceInOneRunWithoutALedgerToo() throws {
    let journey = try Journey()
    let sharing = try journey.folder.write(
      String(contentsOfFile: Journey.statement, encoding: .utf8)
        .replacing("use: continuing", with: "use: single"), to: "single.yaml")
    let run = try journey.release(["YAXTEST0004", "YAXTEST0004"], sharing: sharing)
    #expect(run.status == 5, "\(run.output)\(run.errors)")
    #expect(try journey.folder.files(in: "released").count == 1)
    #expect(run.output.contains("CONSENT_USED"))
  }
}
