import Crypto
import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

@Suite struct ProfileTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Schemas/profiles/england-wales-2026.1.json")

  @Test func theDigestIsThatOfTheFile() throws {
    let profile = try SharingProfile.englandWales()
    let hash = SHA256.hash(data: try Data(contentsOf: Self.file)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    #expect(profile.digest == "sha256:" + hash.joined())
    #expect(profile.id == "england-wales" && profile.version == "2026.1")
  }

  @Test func oneChangedByteIsAnotherProfile() throws {
    let bytes = [UInt8](try Data(contentsOf: Self.file))
    let changed = try SharingProfile(json: bytes + Array("\n".utf8))
    #expect(changed.digest != (try SharingProfile(json: bytes).digest))
  }

  @Test func anOrganisationHasTheRoleOfItsKindUnlessItIsNamed() throws {
    let profile = try SharingProfile.englandWales()
    #expect(try profile.role(of: org("LA-301")) == .localAuthority)
    #expect(try profile.role(of: org("PROB-N07")) == .probation)
    #expect(try profile.role(of: org("YJS-ABC")) == .youthJustice)
    #expect(try profile.role(of: org("XY-1")) == nil)
    let named = try Self.changed { $0["organisations"] = [["id": "LA-301", "role": "leaving-care"]] }
    #expect(try named.role(of: org("LA-301")) == .leavingCare)
    #expect(try named.role(of: org("LA-302")) == nil)
  }

  @Test func aProfileMayHideMoreAndNeverLess() throws {
    let more = try Self.changed { $0["hiddenCategories"] = ["exploitation.nrm"] }
    #expect(more.hides(.exploitationNrm) && more.hides(.victimViews) && more.hides(.healthSexual))
    #expect(!(try SharingProfile.englandWales().hides(.exploitationNrm)))
  }

  @Test func aMarkerShowsAReasonOnlyIfTheProfileLetsIt() throws {
    let consent = try ConsentRecord.complete("c1", [.maturity]).with(.withdrawn, at: "2026-03-15T09:00:00Z")
    let letter = try Letter.sample(
      [Note.item("i1", .maturityScore, on: ["c1"]), Note.item("i2", .views, on: ["c2"])],
      authorities: Authorities(consents: [consent, .complete("c2", [.views])]))
    #expect(try letter.released().text().contains(#"reason="not-covered""#))
    let open = try Self.changed { $0["shownReasons"] = ["not-covered", "refused-or-withdrawn"] }
    #expect(try letter.released(under: open).text().contains(#"reason="refused-or-withdrawn""#))
  }

  @Test func aFaultyProfileIsRefusedWithItsPlaceAndWithoutItsValues() throws {
    let error = #expect(throws: ProfileError.self) {
      try Self.changed { $0["organisations"] = [["kind": "LA", "role": "wizard"]] }
    }
    #expect(error?.place == "organisations.0.role")
    #expect(throws: ProfileError.self) { try SharingProfile(json: Array("not json".utf8)) }
    #expect(throws: ProfileError.self) {
      try Self.changed { file in
        let gateways = try #require(file["gateways"] as? [Any])
        file["gateways"] = gateways + gateways
      }
    }
  }

  private static func changed(_ change: (inout [String: Any]) throws -> Void) throws -> SharingProfile {
    let read = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    var object = try #require(read as? [String: Any])
    try change(&object)
    return try SharingProfile(json: [UInt8](JSONSerialization.data(withJSONObject: object)))
  }
}
