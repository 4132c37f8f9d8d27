import ExchangeConsent
import ExchangeModel
import Foundation
import Testing
import XMLCoding

@Suite struct CodeListTests {
  @Test func everyLineOfEveryFileIsAnEntry() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Schemas/codelists").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".csv")
    }
    #expect(Set(files.map { String($0.dropLast(4)) }) == Set(CodeList.all.keys))
    for (name, list) in CodeList.all {
      let text = try String(contentsOf: folder.appending(path: name + ".csv"), encoding: .utf8)
      let lines = text.split(separator: "\n")
      #expect(list.entries.count == lines.count - 1, "\(name)")
      #expect(list.entries.map { "\($0.code)," } == lines.dropFirst().map { "\($0.prefix { $0 != "," })," })
    }
  }

  @Test(arguments: [
    ("H5", 2024, CodeList.Verdict.valid), ("H5", 2025, .notInForce), ("K3", 2024, .notInForce),
    ("K3", 2025, .valid), ("P2", 2024, .valid), ("P2", 2025, .notInForce), ("Z1", 2025, .valid),
    ("Z1", 2026, .notInForce), ("Z11", 2025, .notInForce), ("Z11", 2026, .valid), ("Z15", 2026, .unknown),
    ("k3", 2025, .unknown), ("", 2025, .unknown), ("U1", -400, .notInForce), ("H5", 100_000, .notInForce),
  ])
  func aPlacementTypeIsJudgedByItsCollectionYear(code: String, year: Int, verdict: CodeList.Verdict) throws {
    let list = try #require(CodeList.named("ssda903-placement-type"))
    #expect(list.verdict(on: code, inCollectionYear: year) == verdict)
  }

  @Test func aCodeIsInForceOnItsFirstAndLastDay() throws {
    let list = try #require(CodeList.named("ssda903-placement-type"))
    let days = try ["2023-10-27", "2023-10-28", "2024-03-31", "2024-04-01"].map { text in
      try #require(CalendarDate(text))
    }
    #expect(list.verdict(on: "P2", at: days[0]) == .valid)
    #expect(list.verdict(on: "P2", at: days[1]) == .notInForce)
    #expect(list.verdict(on: "K3", at: days[2]) == .notInForce)
    #expect(list.verdict(on: "K3", at: days[3]) == .valid)
  }

  @Test func aCodeThatTellsOfAdoptionSaysSo() throws {
    let telling = [
      ("ssda903-legal-status", ["D1", "E1"]), ("ssda903-placement-type", ["A3", "A4", "A5", "A6"]),
      ("ssda903-reason-episode-ceased", ["E11", "E12"]),
    ]
    for (name, codes) in telling {
      let list = try #require(CodeList.named(name))
      #expect(list.entries.filter { $0.discloses == .careHistoryAdoption }.map(\.code) == codes)
    }
  }

  @Test func aListThatDoesNotExistIsNil() {
    #expect(CodeList.named("no-such-list") == nil)
  }
}
