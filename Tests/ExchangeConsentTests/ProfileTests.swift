import Crypto
import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

@Suite struct ProfileTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Schemas/profiles/england-wales-2026.3.json")

  @Test func theDigestIsThatOfTheFile() throws {
    let profile = try SharingProfile.englandWales()
    let hash = SHA256.hash(data: try Data(contentsOf: Self.file)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    #expect(profile.digest == "sha256:" + hash.joined())
    #expect(profile.id == "england-wales" && profile.version == "2026.3")
  }

  @Test func oneChangedByteIsAnotherProfile() throws {
    let bytes = [UInt8](try Data(contentsOf: Self.file))
    let own = String(decoding: bytes, as: UTF8.self).replacing(#""england-wales""#, with: #""north""#)
    let changed = try SharingProfile(json: Array((own + "\n").utf8))
    #expect(changed.digest != (try SharingProfile(json: Array(own.utf8)).digest))
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

  @Test func whatWasReleasedUnderAnEarlierVersionCanBeJudgedByIt() throws {
    for version in ["2026.1", "2026.2"] {
      let earlier = Self.file.deletingLastPathComponent().appending(path: "england-wales-\(version).json")
      let digest = try SharingProfile(json: [UInt8](Data(contentsOf: earlier))).digest
      #expect(SharingProfile.bundled(digest: digest)?.version == version)
    }
    let newest = try SharingProfile.englandWales()
    #expect(SharingProfile.bundled(digest: newest.digest) == newest)
    #expect(SharingProfile.bundled(digest: "sha256:00") == nil)
  }

  @Test func aProfileIsForUseFromItsFirstDayToItsLast() throws {
    let profile = try Self.changed { file in
      file["from"] = "2026-04-01"
      file["to"] = "2026-09-30"
    }
    let days = ["2026-03-31", "2026-04-01", "2026-09-30", "2026-10-01"]
    #expect(try days.map { profile.isInForce(on: try date($0)) } == [false, true, true, false])
  }

  @Test func everyPurposeHasItsTermsAndResearchMayBeServedByNothing() throws {
    let profile = try SharingProfile.englandWales()
    for purpose in Purpose.allCases {
      let terms = try #require(profile.terms(of: purpose))
      #expect(!terms.regimes.isEmpty && !terms.reusableFor.contains(purpose))
      #expect(!terms.reusableFor.contains(.research))
    }
    #expect(profile.terms(of: .safeguarding)?.regimes == [.ukGDPR])
  }

  // MARK: What a profile changes in a decision

  @Test func aConsentReachesASuccessorFromTheDayOnWhichItTookOver() throws {
    let letter = try Letter.sample(
      [Note.item("i1", .maturityScore, on: ["c1"])],
      authorities: Authorities(consents: [try Self.consent("c1", naming: "PROB-A01")]))
    func outcome(on day: String) throws -> [DecisionReason] {
      let profile = try Self.changed { file in
        file["successors"] = [
          ["from": "PROB-A01", "to": "PROB-B01", "on": "2026-01-01", "source": "Test Order 2026"],
          ["from": "PROB-B01", "to": "PROB-N07", "on": day, "source": "Test Order 2026"],
        ]
      }
      return try #require(try letter.released(under: profile).report.items.first).reasons
    }
    #expect(try outcome(on: "2026-03-16") == [.permitConsent])
    #expect(try outcome(on: "2026-03-17") == [.scopeRecipient])
  }

  @Test func aRefusalForAnOrganisationReachesItsSuccessor() throws {
    var refusal = try Self.consent("c2", naming: "PROB-A01")
    refusal.events[0].type = .refused
    let letter = try Letter.sample(
      [Note.item("i1", .maturityScore, on: ["c1"])],
      authorities: Authorities(consents: [.complete("c1", [.maturity]), refusal]))
    #expect(try letter.released().report.items.first?.outcome == .permit)
    let profile = try Self.changed { file in
      file["successors"] = [
        ["from": "PROB-A01", "to": "PROB-N07", "on": "2026-01-01", "source": "Test Order 2026"]
      ]
    }
    #expect(try letter.released(under: profile).report.items.first?.reasons == [.specificRefusalSurvives])
  }

  @Test(arguments: [
    (#"{"below": 18}"#, false), (#"{"below": 19}"#, true), (#"{"from": 18}"#, true),
    (#"{"from": 19}"#, false), (#"{"from": 18, "below": 19}"#, true), ("{}", true),
  ])
  func aGatewayIsOpenForPeopleOfItsAgesAlone(bounds: String, isOpen: Bool) throws {
    let letter = try Letter.sample(
      [Note.item("i1", .maturityScore, on: ["b1"])],
      authorities: Authorities(bases: [.complete("b1", [.maturity])]))
    let profile = try Self.changed { file in
      var gateways = try #require(file["gateways"] as? [[String: Any]])
      for index in gateways.indices {
        gateways[index]["subjectAge"] = try JSONSerialization.jsonObject(with: Data(bounds.utf8))
      }
      file["gateways"] = gateways
    }
    let reasons = try letter.released(under: profile).report.items.first?.reasons
    #expect(reasons == [isOpen ? .permitPower : .gatewayAge])
  }

  @Test func aGatewayWithAnAgeIsClosedWhileTheAgeIsUncertain() throws {
    let bounds = Gateway.AgeBounds(from: 16, below: 21)
    var gateway = try #require(try SharingProfile.englandWales().orderedGateways.first)
    gateway.subjectAge = bounds
    func isOpen(_ birth: String?, at time: String) throws -> Bool {
      let subject = SubjectDescription(id: person("s"), birthDate: birth.flatMap { PartialDate($0) })
      return gateway.allows(SubjectAges(of: subject, in: try LondonTime()), at: try instant(time))
    }
    #expect(try !isOpen(nil, at: "2026-03-16T10:00:00Z"))
    #expect(try !isOpen("2010", at: "2026-03-16T10:00:00Z"), "may still be 15")
    #expect(try isOpen("2009", at: "2026-03-16T10:00:00Z"))
    #expect(try !isOpen("2005", at: "2026-03-16T10:00:00Z"), "may be 21")
    #expect(try isOpen("2005-07-01", at: "2026-06-30T22:59:59Z"))
    #expect(try !isOpen("2005-07-01", at: "2026-06-30T23:00:00Z"), "21 at midnight in London")
  }

  @Test func aProfileMayProtectACategoryMoreThanTheTaxonomy() throws {
    var basis = try LawfulBasis.complete("b1", [.maturity])
    basis.terms.confidence = nil
    let letter = try Letter.sample(
      [Note.item("i1", .maturityScore, on: ["b1"])], authorities: Authorities(bases: [basis]))
    let profile = try Self.changed { file in
      file["categoryFlags"] = [
        ["category": "maturity", "add": ["confidential"], "source": "local agreement"]
      ]
    }
    #expect(try letter.released().report.items.first?.reasons == [.permitPower])
    #expect(try letter.released(under: profile).report.items.first?.reasons == [.confidenceUnaddressed])
    #expect(profile.flagged(.maturityScore).flags.contains(.confidential))
    #expect(!profile.flagged(.strengths).flags.contains(.confidential))
    let hidden = try Self.changed { file in
      file["categoryFlags"] = [
        ["category": "exploitation.nrm", "add": ["hidden"], "source": "local agreement"]
      ]
    }
    #expect(hidden.hides(.exploitationNrm))
  }

  // MARK: Faults

  @Test func aFaultHasItsPlaceInTheFileAndNoValue() throws {
    let text = """
      {
        "id": "north", "version": "1", "from": "2026-02-30",
        "organisations": [
          {"kind": "LA", "role": "wizard"}, {"kind": "LA", "role": "police", "wand": 1}
        ],
        "gateways": [], "unlistedGateways": "refused", "hiddenCategories": ["secret"],
        "shownReasons": [],
        "limits": {
          "approvalHours": 0, "urgencyLapses": "yes", "protectiveDays": 28, "thirdPartyGiverChecked": true}
      }
      """
    let error = #expect(throws: ProfileError.self) { try SharingProfile(json: Array(text.utf8)) }
    let faults = try #require(error).faults
    #expect(
      faults.map { "\($0.position.line):\($0.position.column) \($0.path)" } == [
        "2:42 /from", "4:28 /organisations/0/role", "4:72 /organisations/1", "6:71 /hiddenCategories/0",
        "9:22 /limits/approvalHours", "9:42 /limits/urgencyLapses",
      ])
    #expect(faults.first?.message == "expected YYYY-MM-DD")
    #expect(faults[2].message.hasPrefix("unknown member wand; expected one of country, "))
    #expect(
      !faults.contains { ["wizard", "secret", "02-30"].contains(where: $0.description.contains) })
  }

  @Test(arguments: [
    ("gateways", "a gateway is listed twice"), ("organisations", "an organisation or kind is listed twice"),
    ("purposes", "a purpose is listed twice"),
  ])
  func nothingStandsTwice(member: String, message: String) throws {
    let error = #expect(throws: ProfileError.self) {
      try Self.changed { file in
        let entries = try #require(file[member] as? [Any])
        file[member] = entries + [entries[0]]
      }
    }
    #expect(error?.faults.map(\.message) == [message])
    let count = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: Self.file)) as? [String: Any])
    let last = try #require(count[member] as? [Any]).count
    #expect(error?.faults.map(\.path) == ["/\(member)/\(last)"], "at the one that repeats")
  }

  @Test(arguments: [
    (#""country": "England""#, #""country": "Scotland""#, "/organisations/0/country", "England, Wales"),
    (#""country": "England""#, #""country": true"#, "/organisations/0/country", "England, Wales"),
    (#""fromCountry": "Wales""#, #""fromCountry": ["Wales"]"#, "/directions/0/fromCountry", "England, Wales"),
    (#""inForceFrom": "not-commenced""#, #""inForceFrom": "soon""#, "/inForceFrom", "or not-commenced"),
    (#""inForceFrom": "not-commenced""#, #""inForceFrom": null"#, "/inForceFrom", "or not-commenced"),
    (
      #""inForceFrom": "not-commenced""#, #""inForceFrom": "2026-09-01""#, "/inForceFrom",
      "with Z or an offset"
    ),
    (
      #""inForceFrom": "not-commenced""#,
      #""inForceFrom": "not-commenced", "inForceTo": "2030-01-01T00:00:00Z""#, "/inForceTo",
      "what has not commenced cannot have ended"
    ),
    (#""unconfirmed": "the section number""#, #""unconfirmed": " ""#, "/unconfirmed", "expected text"),
    (#""to": ["police"]"#, #""to": []"#, "/directions/0/to", "at least one role"),
    (#"{"text": "A court"#, #"{"txt": "A court"#, "/guide/notes/0", "the member text is missing"),
    (
      "\"from\": 16,\n        \"below\": 18", "\"from\": 18,\n        \"below\": 16",
      "/guide/whoDecides/1/below",
      "does not lie above from"
    ),
    (#"["voluntary", "private"]"#, #"["voluntary", "voluntary"]"#, "/guide/pairs/9", "listed twice"),
    (#""id": "LA-661""#, #""id": "LA-660""#, "/organisations/13", "listed twice"),
  ])
  func eachBreakageIsFoundWhereItStands(old: String, new: String, path: String, message: String) throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let place = try #require(text.range(of: old))
    let broken = text.replacingCharacters(in: place, with: new)
      .replacing(#""england-wales""#, with: #""north""#)
    let error = #expect(throws: ProfileError.self) { try SharingProfile(json: Array(broken.utf8)) }
    let faults = try #require(error).faults
    let fault = try #require(faults.first)
    #expect(fault.path.hasSuffix(path) && fault.message.contains(message), "\(faults)")
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    #expect((line...line + 1).contains(fault.position.line) || path.contains("pairs/"), "\(fault)")
  }

  @Test func aByteOrderMarkIsNamed() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + [UInt8](try Data(contentsOf: Self.file))
    let error = #expect(throws: ProfileError.self) { try SharingProfile(json: bytes) }
    #expect(error?.faults.first?.message.contains("byte order mark") == true)
  }

  @Test func anOrganisationCannotTakeItsOwnPlace() throws {
    let error = #expect(throws: ProfileError.self) {
      try Self.changed { file in
        file["successors"] = [
          ["from": "PROB-A01", "to": "PROB-B01", "on": "2026-01-01", "source": "one"],
          ["from": "PROB-B01", "to": "PROB-A01", "on": "2026-02-01", "source": "two"],
        ]
      }
    }
    #expect(error?.faults.first?.message == "an organisation takes its own place")
  }

  @Test func aFileOfAnEarlierFormHasNeitherGuideNorPurposesAndIsStillAProfile() throws {
    let profile = try SharingProfile.conformance()
    #expect(profile.terms(of: .safeguarding) == nil)
    #expect(throws: RequestGuideError.noGuide) {
      try profile.guide(
        for: .probation, asking: .youthJustice, purpose: .transitionPlanning,
        at: try instant("2026-03-16T10:00:00Z"))
    }
  }

  private static func consent(_ id: String, naming recipient: String) throws -> ConsentRecord {
    var consent = try ConsentRecord.complete(id, [.maturity])
    consent.scope.recipients = [try org(recipient)]
    return consent
  }

  private static func changed(_ change: (inout [String: Any]) throws -> Void) throws -> SharingProfile {
    let read = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    var object = try #require(read as? [String: Any])
    object["id"] = "north"
    try change(&object)
    return try SharingProfile(json: [UInt8](JSONSerialization.data(withJSONObject: object)))
  }
}
