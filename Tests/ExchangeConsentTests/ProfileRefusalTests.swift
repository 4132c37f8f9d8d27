import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// What a profile cannot mean, because it would open a gate by saying nothing, or pass for what it is not.
@Suite struct ProfileRefusalTests {
  /// The faults of the profile for England and Wales with members changed.
  private static func faults(_ change: (inout [String: Any]) throws -> Void) throws -> [String] {
    do {
      _ = try SharingProfile.changed(change)
      return []
    } catch let error as ProfileError {
      return error.faults.map { "\($0.path): \($0.message)" }
    }
  }

  private static func firstGateway(_ members: [String: Any], in file: inout [String: Any]) throws {
    var gateways = try #require(file["gateways"] as? [[String: Any]])
    gateways[0].merge(members) { $1 }
    file["gateways"] = gateways
  }

  @Test(arguments: [
    (#"[]"#, "/gateways/0/directions: expected at least one direction, or anyone: true"),
    (#"[{}]"#, "/gateways/0/directions/0: expected roles in from, in to, or in both"),
    (#"[{"fromCountry": "England"}]"#, "/gateways/0/directions/0: expected roles in from, in to, or in both"),
    (
      #"[{"to": ["police"]}, {"toCountry": "Wales"}]"#,
      "/gateways/0/directions/1: expected roles in from, in to, or in both"
    ),
  ])
  func aGatewayIsOpenToAnybodyOnlyWhereTheFileSaysSo(directions: String, fault: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(directions.utf8))
    #expect(try Self.faults { try Self.firstGateway(["directions": value], in: &$0) } == [fault])
    #expect(
      try Self.faults { try Self.firstGateway(["directions": [Any](), "anyone": true], in: &$0) } == [])
    #expect(
      try Self.faults { try Self.firstGateway(["anyone": true], in: &$0) } == [
        "/gateways/0/anyone: there are directions as well"
      ])
  }

  @Test func aProfileSaysHowLongAProtectiveDisclosureMayLast() throws {
    let faults = try Self.faults { file in
      var limits = try #require(file["limits"] as? [String: Any])
      limits["protectiveDays"] = nil
      file["limits"] = limits
    }
    #expect(faults == ["/limits: the member protectiveDays is missing"])
  }

  @Test func nobodyTakesThePlaceOfAnOrganisationWithAnotherRole() throws {
    func faults(_ to: String) throws -> [String] {
      try Self.faults {
        $0["successors"] = [["from": "LA-301", "to": to, "on": "2026-01-01", "source": "Test Order 2026"]]
      }
    }
    #expect(try faults("LA-302") == [])
    #expect(try faults("POL-43") == ["/successors: an organisation takes the place of one with another role"])
    #expect(try faults("XY-1") == ["/successors: an organisation takes the place of one with another role"])
  }

  @Test func nothingElsePassesForAProfileOfTheLibrary() throws {
    for version in ["2026.1", "2026.2", "2026.3"] {
      let faults = try Self.faults { file in
        file["id"] = "england-wales"
        file["version"] = version
      }
      #expect(faults.count == 1 && faults.first?.hasPrefix("/id: ") == true, "\(faults)")
    }
    #expect(try Self.faults { $0["version"] = "2026.3" } == [])
    #expect(
      try Self.faults { file in
        file["id"] = "england-wales"
        file["version"] = "2031.1"
      } == [])
  }

  @Test func aPartnershipCannotCallSomethingOfficial() throws {
    func faults(_ flag: String) throws -> [String] {
      try Self.faults { $0["categoryFlags"] = [["category": "health", "add": [flag], "source": "x"]] }
    }
    #expect(try faults("hidden") == [])
    for flag in ["official", "essential"] {
      #expect(try faults(flag).first?.hasPrefix("/categoryFlags/0/add/0: expected one of barred, ") == true)
    }
  }

  @Test func whatATerminalWouldActOnIsNoText() throws {
    for title in ["line\nline", "red \u{1B}[31m", "turned \u{202E}"] {
      #expect(
        try Self.faults { try Self.firstGateway(["title": title], in: &$0) } == [
          "/gateways/0/title: expected text without line ends and control characters"
        ])
    }
    #expect(try Self.faults { try Self.firstGateway(["title": "Rheolwr tîm – ‘un’"], in: &$0) } == [])
    let name = "zz" + String(repeating: "\u{1B}", count: 50)
    let fault = try #require(try Self.faults { $0[name] = 1 }.first)
    #expect(fault.contains("unknown member zz\\u{1B}") && fault.contains("…; ") && !fault.contains("\u{1B}"))
  }

  @Test func whatIsAllowedAndUnwiseIsSaid() throws {
    #expect(try SharingProfile.englandWales().advice == [])
    let open = try SharingProfile.changed { $0["unlistedGateways"] = "allowed" }
    #expect(open.advice.count == 1 && open.advice[0].contains("unlistedGateways"))
    let slip = try SharingProfile.changed { file in
      var organisations = try #require(file["organisations"] as? [[String: Any]])
      organisations[1]["kind"] = "YJSS"
      file["organisations"] = organisations
    }
    #expect(slip.advice.count == 1 && slip.advice[0].contains("the kind YJS:"))
  }
}
