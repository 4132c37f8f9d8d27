import Foundation
import Testing

/// `yax release --ledger`, `yax ledger` and `yax consent`: what went, who must be told, and what lapses.
struct LedgerTests {
  private let journey: Journey
  private var ledger: String { journey.folder("ledger.jsonl") }

  init() throws {
    journey = try Journey()
  }

  private func entries() throws -> [[String: Any]] {
    try journey.folder.read("ledger.jsonl").split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func events() throws -> [String] { try entries().compactMap { $0["event"] as? String } }

  /// The statement with a text replaced.
  private func statement(_ old: String, _ new: String, named name: String = "sharing.yaml") throws -> String {
    let text = try String(contentsOfFile: Journey.statement, encoding: .utf8)
    try #require(text.contains(old))
    return try journey.folder.write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  private func release(
    _ children: [String] = ["YAXTEST0004"], sharing: String = Journey.statement,
    to output: String = "released"
  ) throws -> Command {
    try journey.release(children, sharing: sharing, to: output, options: ["--ledger", ledger])
  }

  // MARK: Recording

  @Test func aReleaseIsPreparedWrittenAndRecordedWithoutContent() throws {
    let run = try release(Journey.named + [Journey.unnamed])
    #expect(run.status == 5)
    #expect(try events().sorted() == ["prepared", "prepared", "refused", "written", "written"])
    let text = try journey.folder.read("ledger.jsonl")
    for absent in ["Invented", "BirthDate", "<"] { #expect(!text.contains(absent), "\(absent)") }
    let verify = try Command("ledger", "verify", ledger)
    #expect(verify.status == 0 && verify.output.contains("5 lines, 2 released, 1 refused, head sha256:"))
  }

  @Test func theDigestOfTheFileIsThatOfTheDocumentThatWent() throws {
    _ = try release()
    let name = try #require(try journey.folder.files(in: "released").first)
    let digest = try #require(try entries().last?["fileDigest"] as? String)
    let tool = try output(of: "sha256sum", journey.folder("released/\(name)"))
    guard let tool else { return }
    #expect(digest == "sha256:" + tool.prefix(64))
  }

  /// What a tool of the system prints; `nil` where it is not there.
  private func output(of tool: String, _ argument: String) throws -> String? {
    let path = "/usr/bin/\(tool)"
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    return try Command([argument], executable: URL(fileURLWithPath: path)).output
  }

  @Test func onlyTheOwnerCanReadTheLedger() throws {
    _ = try release()
    let mode = try FileManager.default.attributesOfItem(atPath: ledger)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aBatchIsWrittenOrAbandonedAsAWhole() throws {
    #expect(try release(Journey.named, to: "released.xml").status == 0)
    #expect(try events() == ["prepared", "prepared", "written"])
    #expect(try entries().last?["concludes"] as? [Int] == [1, 2])
  }

  @Test func whereTheDocumentCannotBeWrittenTheReleaseIsAbandoned() throws {
    let identifier = "0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22"
    try FileManager.default.createDirectory(
      atPath: journey.folder("released/\(identifier).xml"), withIntermediateDirectories: true)
    let run = try journey.release(["YAXTEST0004"], options: ["--ledger", ledger, "--id", identifier])
    #expect(run.status == 3)
    #expect(try events() == ["prepared", "abandoned"])
    #expect(try Command("ledger", "verify", ledger).output.contains("0 released"))
  }

  @Test func severalProcessesAddOneAfterTheOther() async throws {
    let runs = try (0..<4).map { number in
      [
        "release", try journey.record("YAXTEST0004"), "--recipient", "PROB-N07", "--purpose",
        "transition-planning",
        "--sharing", Journey.statement, "--at", Journey.releasedAt, "--ledger", ledger, "-o",
        journey.folder("released-\(number)"),
      ]
    }
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for arguments in runs { group.addTask { try Command(arguments).status } }
      for try await status in group { #expect(status == 0) }
    }
    #expect(try events().count == 8)
    #expect(try Command("ledger", "verify", ledger).status == 0)
  }

  // MARK: Single use

  @Test func aConsentThatServesOnceServesOnce() throws {
    let once = try statement("use: continuing", "use: single")
    let first = try release(sharing: once, to: "first")
    #expect(first.status == 0 && first.output.contains("serves once and has now been used\n"))
    let second = try release(sharing: once, to: "second")
    #expect(second.status == 5)
    #expect(second.output.contains("CONSENT_USED"))
    #expect(try journey.folder.files(in: "second").isEmpty)
  }

  @Test func whatMayHaveGoneCountsUntilItIsSettled() throws {
    let once = try statement("use: continuing", "use: single")
    _ = try release(sharing: once, to: "first")
    // As if everything had stopped before the release was concluded.
    let line = try #require(try journey.folder.read("ledger.jsonl").split(separator: "\n").first)
    try journey.folder.write("\(line)\n", to: "ledger.jsonl")
    let verify = try Command("ledger", "verify", ledger)
    #expect(verify.status == 1 && verify.output.contains(":1: not-concluded"))
    #expect(try release(sharing: once, to: "second").status == 5)
    #expect(try Command("ledger", "settle", ledger, "2", "--written").status == 2)
    let at = ["--at", Journey.releasedAt]
    #expect(try Command(["ledger", "settle", ledger, "1", "--not-written"] + at).status == 0)
    #expect(try release(sharing: once, to: "third").status == 0)
    #expect(try Command(["ledger", "settle", ledger, "1", "--written"] + at).status == 2)
  }

  // MARK: Tampering

  @Test func nothingIsReleasedOnALedgerThatWasChanged() throws {
    _ = try release(to: "first")
    _ = try release(to: "second")
    let text = try journey.folder.read("ledger.jsonl")
    try journey.folder.write(
      text.replacing("\"PROB-N07\"", with: "\"PROB-N06\"", maxReplacements: 1), to: "ledger.jsonl")
    let verify = try Command("ledger", "verify", ledger)
    #expect(verify.status == 1 && verify.output.contains("ledger.jsonl:2: chain-broken"))
    #expect(!verify.output.contains("YAXTEST"))
    let third = try release(to: "third")
    #expect(third.status == 4)
    #expect(!FileManager.default.fileExists(atPath: journey.folder("third")))
  }

  private func releaseOne(_ options: String...) throws -> Command {
    try Command(
      [
        "release", journey.record("YAXTEST0004"), "--recipient", "PROB-N07", "--purpose",
        "transition-planning", "--sharing", Journey.statement, "--at", "2026-07-01T09:00:00Z",
      ] + options)
  }

  @Test(arguments: ["<Exchange/>\n", "{\n  \"id\": 1\n}\n", "subjects:\n", "\n"])
  func aFileThatIsNoLedgerIsNotAddedTo(_ text: String) throws {
    let file = try journey.folder.write(text, to: "other.txt")
    let run = try releaseOne("--ledger", file, "-o", journey.folder("released"))
    #expect(run.status == 4, "\(run.output)\(run.errors)")
    #expect(try journey.folder.read("other.txt") == text)
    #expect(!FileManager.default.fileExists(atPath: journey.folder("released")))
  }

  @Test func aReleaseTakesThePlaceOfNothingThatItReads() throws {
    let both = journey.folder("both.xml")
    #expect(try releaseOne("--ledger", both, "-o", both).status == 2)
    let text = try Command("profile").output
    let profile = try journey.folder.write(text, to: "profile.xml")
    #expect(try releaseOne("--profile", profile, "-o", profile).status == 2)
    #expect(try journey.folder.read("profile.xml") == text)
  }

  @Test func aNotedHeadShowsThatTheEndWasCutOff() throws {
    _ = try release(to: "first")
    let output = try Command("ledger", "verify", ledger).output
    let head = try #require(output.split(separator: " ").last).trimmingCharacters(in: .newlines)
    _ = try release(to: "second")
    #expect(try Command("ledger", "verify", ledger, "--head", head).status == 0)
    let lines = try journey.folder.read("ledger.jsonl").split(separator: "\n")
    try journey.folder.write("\(lines[0])\n", to: "ledger.jsonl")
    #expect(try Command("ledger", "verify", ledger, "--head", head).status == 1)
  }

  @Test func aLedgerThatIsNotThereCannotBeVerified() throws {
    #expect(try Command("ledger", "verify", journey.folder("nowhere.jsonl")).status == 3)
  }

  // MARK: Telling

  private static let withdrawal = """
    method: written
              - type: withdrawn
                at: 2026-07-20T12:00:00Z
                recorded-at: 2026-07-20T12:05:00Z
                recorded-by: adviser
                method: oral-recorded
    """

  private func notify(_ sharing: String, at time: String, to output: String) throws -> Command {
    try Command(
      "consent", "notify", journey.record("YAXTEST0004"), "--sharing", sharing, "--ledger", ledger, "--at",
      time,
      "-o", journey.folder(output))
  }

  @Test func whoReceivedSomethingOnAWithdrawnConsentIsToldOnce() throws {
    _ = try release()
    let document = try #require(try journey.folder.files(in: "released").first).dropLast(4)
    let forgotten = try notify(Journey.statement, at: "2026-07-20T13:00:00Z", to: "none")
    #expect(forgotten.status == 0 && forgotten.output.hasPrefix("nobody"))
    #expect(
      forgotten.output.contains("\nsubjects[1] consent-1: in force; 1 document went on it to PROB-N07\n"))
    #expect(
      forgotten.output.contains("\nsubjects[2]: not looked at, because no record about them was given\n"))
    #expect(forgotten.output.contains("write that into \(Journey.statement) as an event of the consent"))
    let sharing = try statement("method: written\n", Self.withdrawal + "\n")
    let early = try notify(sharing, at: "2026-07-20T11:59:59Z", to: "early")
    #expect(early.output.hasPrefix("nobody"))
    #expect(early.output.contains("consent-1: in force, withdrawn only from 2026-07-20T12:00:00Z on; "))

    let run = try notify(sharing, at: "2026-07-20T13:00:00Z", to: "notices")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(
      run.output.hasPrefix(
        "subjects[1] consent-1: withdrawn at 2026-07-20T12:00:00Z: tell PROB-N07 about \(document): written to "
      ))
    let name = try #require(try journey.folder.files(in: "notices").first)
    let notice = try journey.folder.read("notices/\(name)")
    #expect(notice.contains("<ConsentNotice consent=\"consent-1\" change=\"withdrawn\""))
    #expect(notice.contains("<Reliance document=\"\(document)\" releasedAt=\"2026-07-01T09:00:00Z\"/>"))
    #expect(!notice.contains("Record>") || !notice.contains("<LeavingCareRecord"))

    let again = try notify(sharing, at: "2026-07-20T14:00:00Z", to: "again")
    #expect(again.output.hasPrefix("nobody"))
    #expect(
      again.output.contains(
        "consent-1: withdrawn at 2026-07-20T12:00:00Z; 1 document went on it to PROB-N07; told: PROB-N07\n"))
    #expect(try Command("ledger", "verify", ledger).status == 0)

    // What the recipient makes of it.
    let received = ["validate", journey.folder("released"), "--recipient", "PROB-N07"]
    let before = try Command(received + ["--at", "2026-07-21T00:00:00Z"])
    #expect(before.status == 0 && !before.output.contains("CN-082"))
    let told = ["--notices", journey.folder("notices")]
    let after = try Command(received + ["--at", "2026-07-21T00:00:00Z"] + told)
    #expect(
      after.status == 0 && after.output.contains("CN-082") && after.output.contains("CONSENT_WITHDRAWN"))
    let second = try Command(received + ["--at", "2026-07-20T11:59:59Z"] + told)
    #expect(!second.output.contains("CN-082"))
    #expect(try Command(received + ["--notices", journey.folder("nowhere.xml")]).status == 3)
  }

  @Test func aConsentThatWasTakenOutInsteadOfWithdrawnIsMissed() throws {
    _ = try release()
    let renamed = try statement("id: consent-1", "id: consent-2", named: "renamed.yaml")
    let run = try notify(renamed, at: "2026-07-20T13:00:00Z", to: "none")
    #expect(run.status == 1 && run.output.hasPrefix("nobody"))
    #expect(
      run.output.contains(
        "subjects[1] consent-1: not in the statement any more; 1 document went on it to PROB-N07. If it was a consent, "
          + "put it back"))
    #expect(run.output.contains("subjects[1] consent-2: in force; nothing went on it"))
  }

  @Test func recordsOfNobodyInTheStatementAreNoReasonToBeCalm() throws {
    _ = try release()
    let run = try Command(
      "consent", "withdraw", journey.record(Journey.unnamed), "--sharing", Journey.statement, "--ledger",
      ledger,
      "--at", "2026-07-20T13:00:00Z", "-o", journey.folder("none"))
    #expect(run.status == 1)
    #expect(run.output.contains("nothing was looked at: no record is about anybody in the statement"))
    #expect(!run.output.contains("YAXTEST"))
  }

  @Test func noticesAndEndsAreJudgedUnderThePartnershipsProfile() throws {
    _ = try release()
    let text = try String(
      contentsOfFile: Package.path("Schemas/profiles/england-wales-2026.3.json"), encoding: .utf8)
    let own = try journey.folder.write(
      text.replacingOccurrences(of: #""id": "england-wales""#, with: #""id": "north""#), to: "north.json")
    let sharing = try statement("method: written\n", Self.withdrawal + "\n")
    let options = ["--sharing", sharing, "--profile"]
    let notify = try Command(
      [
        "consent", "notify", journey.record("YAXTEST0004"), "--ledger", ledger, "--at",
        "2026-07-20T13:00:00Z", "-o",
      ]
        + [journey.folder("notices")] + options + [own])
    #expect(notify.status == 0, "\(notify.errors)")
    let name = try #require(try journey.folder.files(in: "notices").first)
    #expect(try journey.folder.read("notices/\(name)").contains(#"<Profile id="north""#))
    // A power that ends by the profile of the partnership ends what rests on it.
    let ending = try journey.folder.write(
      text.replacingOccurrences(
        of: #""source": "Offender Management Act 2007 s.14","#,
        with: #""source": "Offender Management Act 2007 s.14", "inForceTo": "2026-08-01T00:00:00Z","#
      ).replacingOccurrences(of: #""id": "england-wales""#, with: #""id": "north""#),
      to: "ending.json")
    let list = ["consent", "expiring", journey.folder("records"), "--at", "2026-07-01T00:00:00Z"] + options
    let lapsing = try Command(list + [ending])
    #expect(lapsing.status == 0)
    #expect(
      lapsing.output.contains(
        "2026-08-01T00:00:00Z  subjects[2] basis-1: loses the power or duty that it rests on"))
    #expect(try !Command(list + [own]).output.contains("loses the power"))
    for command in ["notify", "expiring"] {
      let run = try Command(
        ["consent", command, journey.folder("records"), "--sharing", sharing, "--profile"]
          + [journey.folder("nothing.json")]
          + (command == "notify" ? ["--ledger", ledger, "-o", journey.folder("more")] : []))
      #expect(run.status == 3, "\(run.errors)")
    }
  }

  @Test func aDocumentForSomebodyElseIsReported() throws {
    let document = try journey.folder.write(journey.released("YAXTEST0004"), to: "document.xml")
    let run = try Command("validate", document, "--at", Journey.receivedAt, "--recipient", "PROB-N06")
    #expect(run.status == 1 && run.output.contains("CN-083"))
  }

  // MARK: Lapsing

  @Test func whatEndsWithinATimeIsListed() throws {
    let arguments = [
      "consent", "expiring", journey.folder("records"), "--sharing", Journey.statement, "--at",
      "2026-07-01T00:00:00Z",
    ]
    let run = try Command(arguments + ["--within", "180d"])
    #expect(run.status == 0)
    #expect(
      run.lines.contains {
        $0.contains("2026-12-15T00:00:00Z  subjects[1] consent-1: ends; recipients PROB-N07")
      })
    #expect(!run.output.contains("YAXTEST") && run.errors.isEmpty)
    let soon = try Command(arguments + ["--within", "1d"])
    #expect(soon.output == "nothing ends within 1 days\n")
    let json = try Command(arguments + ["--format", "json"])
    let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(
      list?.contains { $0["authority"] as? String == "consent-1" && $0["reason"] as? String == "end-date" }
        == true)
    #expect(try Command(arguments + ["--within", "soon"]).status == 2)
  }

  @Test func noticesAreDecidedUnderThePartnershipsProfile() throws {
    _ = try release()
    let file = try journey.folder.write("{}", to: "profile.json")
    let run = try Command(
      "consent", "notify", journey.folder("records"), "--sharing", Journey.statement, "--ledger", ledger,
      "--profile", file, "--at", "2026-07-20T09:00:00Z", "-o", journey.folder("notices"))
    #expect(run.status == 2 && run.errors.contains("profile.json:1:1"))
  }
}
