import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// What may be asked of whom.
@Suite struct GuideTests {
  private static let pairs: [(OrganisationRole, OrganisationRole)] = [
    (.probation, .youthJustice), (.probation, .socialCare), (.probation, .leavingCare),
    (.leavingCare, .probation), (.youthJustice, .socialCare), (.youthJustice, .leavingCare),
    (.youthJustice, .probation), (.leavingCare, .youthJustice), (.socialCare, .youthJustice),
    (.socialCare, .probation), (.voluntary, .leavingCare), (.voluntary, .probation), (.voluntary, .police),
    (.private, .leavingCare),
  ]

  private static func guide(
    _ requester: OrganisationRole, _ holder: OrganisationRole, _ purpose: Purpose = .transitionPlanning,
    age: Int? = nil, in jurisdiction: Jurisdiction? = nil
  ) throws -> RequestGuide {
    try SharingProfile.englandWales().guide(
      for: requester, asking: holder, purpose: purpose, at: instant("2026-03-16T10:00:00Z"), age: age,
      jurisdiction: jurisdiction)
  }

  private static func routes(
    _ category: InformationCategory, _ requester: OrganisationRole, _ holder: OrganisationRole
  ) throws -> [RequestRoute] {
    try #require(try guide(requester, holder).answer(for: category)).routes.map(\.route)
  }

  @Test func theTableOfTheSpecificationIsWhatTheGuideSays() throws {
    #expect(try Self.routes(.identity, .probation, .youthJustice) == [.statutoryPower])
    #expect(try Self.routes(.orderRequirements, .probation, .youthJustice) == [.statutoryPower])
    #expect(try Self.routes(.careHistoryReasonInCare, .probation, .youthJustice) == [.consent])
    #expect(
      try Self.routes(.careHistoryReasonInCare, .probation, .socialCare) == [.consent, .statutoryPower])
    #expect(try Self.routes(.careHistoryReasonInCare, .youthJustice, .socialCare) == [.statutoryPower])
    #expect(try Self.routes(.healthMental, .probation, .leavingCare) == [.statutoryPower, .consentExplicit])
    #expect(try Self.routes(.healthSexual, .leavingCare, .probation) == [.consentExplicit, .protective])
    #expect(try Self.routes(.communicationAdjustments, .probation, .youthJustice) == [.statutoryPower])
    #expect(try Self.routes(.communicationSlcn, .probation, .youthJustice) == [.consentExplicit])
    #expect(try Self.routes(.victimAddress, .probation, .youthJustice) == [.victimAuthority])
    #expect(try Self.routes(.victimAddress, .probation, .socialCare) == [.doNotAsk])
    #expect(try Self.routes(.associatesIntelligence, .probation, .youthJustice) == [.originatorRelease])
    #expect(try Self.routes(.associatesIntelligence, .leavingCare, .probation) == [.doNotAsk])
    #expect(try Self.routes(.leavingCareEntitlement, .leavingCare, .probation) == [.doNotAsk])
    #expect(try Self.routes(.riskToSelfSuicide, .probation, .leavingCare) == [.consentExplicit, .protective])
    #expect(try Self.routes(.riskToSelf, .voluntary, .leavingCare) == [.protective])
    #expect(try Self.routes(.familyComposition, .voluntary, .probation) == [.doNotAsk])
    #expect(try Self.routes(.health, .voluntary, .probation) == [.consentExplicit])
    #expect(try Self.routes(.ethnicity, .probation, .youthJustice) == [.statutoryPower, .consentExplicit])
    #expect(try Self.routes(.careHistoryAdoption, .probation, .socialCare) == [.doNotAsk])
  }

  @Test func whatAPowerNeedsBesideIsSaid() throws {
    let guide = try Self.guide(.probation, .youthJustice)
    #expect(guide.answer(for: .healthMental)?.routes.first?.conditions == [.specialCategory, .confidence])
    #expect(guide.answer(for: .healthMental)?.routes.last?.conditions == [])
    #expect(guide.answer(for: .offendingHistory)?.routes.first?.conditions == [.offenceData])
    #expect(guide.answer(for: .familyContact)?.routes.first?.conditions == [.otherPeople])
    #expect(guide.answer(for: .eteSchool)?.routes.first?.conditions == [])
    #expect(guide.answer(for: .health)?.except == [.healthSexual])
  }

  /// The guide and the decision must not disagree: what is cited is put into a basis and decided.
  @Test(arguments: pairs.indices) func whatIsCitedLetsTheHolderTell(pair: Int) throws {
    let (requester, holder) = Self.pairs[pair]
    let profile = try SharingProfile.englandWales()
    for purpose in Purpose.allCases where purpose != .research && purpose != .internalRecord {
      for answer in try Self.guide(requester, holder, purpose, age: 18).answers {
        for route in answer.routes where route.route == .statutoryPower {
          #expect(!route.gateways.isEmpty)
          for citation in route.gateways {
            let gateway = try #require(profile.gateways[citation.code])
            let tells = Jurisdiction.allCases.contains { country in
              gateway.allows(
                from: Gateway.Organisation(role: holder, country: country),
                to: Gateway.Organisation(role: requester, country: country))
            }
            #expect(tells && !gateway.bars(answer.category))
            #expect(gateway.purposes.contains(purpose))
          }
        }
      }
    }
  }

  @Test func aCitedPowerReleasesAnItemThroughTheGate() throws {
    let route = try #require(try Self.guide(.probation, .leavingCare, .courtReport).answer(for: .maturity))
      .routes[0]
    for citation in route.gateways {
      var basis = try LawfulBasis.complete("b1", [.maturity], gateway: citation.code.text)
      if try SharingProfile.englandWales().gateways[citation.code]?.allows(.power) == false {
        basis.strength = .duty
      }
      let letter = try Letter.sample(
        [Note.item("i1", .maturityScore, on: ["b1"])], authorities: Authorities(bases: [basis]))
      #expect(try letter.released().report.items.first?.outcome == .permit, "\(citation.code)")
    }
  }

  @Test func whereNoPowerServesThePurposeTheYoungPersonIsAsked() throws {
    let guide = try Self.guide(.probation, .youthJustice, .victimContact)
    #expect(guide.answer(for: .ete)?.routes.map(\.route) == [.consent])
    #expect(guide.answer(for: .order)?.routes.map(\.route) == [.consentExplicit])
    #expect(guide.answer(for: .health)?.routes.map(\.route) == [.consentExplicit])
  }

  @Test func youthJusticeAsksSocialCareAboutExploitationUnderAPowerAlone() throws {
    let guide = try Self.guide(.youthJustice, .socialCare, .childInNeed)
    #expect(guide.answer(for: .exploitation)?.routes.map(\.route) == [.statutoryPower])
  }

  @Test func aPowerThatIsNotInForceOrForAnotherAgeIsNotCited() throws {
    func cited(_ age: Int?) throws -> [String] {
      try Self.guide(.probation, .leavingCare, .leavingCareSupport, age: age).answer(for: .ete)?.routes.first?
        .gateways.map(\.code.text) ?? []
    }
    #expect(try cited(nil).contains("ca1989-s23a-23c"))
    #expect(try cited(20).contains("ca1989-s23a-23c"))
    #expect(try !cited(15).contains("ca1989-s23a-23c") && !cited(25).contains("ca1989-s23a-23c"))
  }

  @Test func whoseWordCountsFollowsTheAge() throws {
    func ages(_ age: Int?) throws -> [Int?] {
      try Self.guide(.probation, .youthJustice, age: age).whoDecides.map(\.from)
    }
    #expect(try ages(nil) == [nil, 16, 18])
    #expect(try ages(15) == [nil] && ages(16) == [16] && ages(17) == [16] && ages(18) == [18])
  }

  @Test func whatIsOftenForgottenIsNamedUnlessItMustNotBeAsked() throws {
    let titles = try Self.guide(.probation, .youthJustice).oftenForgotten.map(\.title)
    #expect(titles.starts(with: ["Safety and well-being", "What works", "Maturity", "Care status"]))
    #expect(try !Self.guide(.leavingCare, .probation).oftenForgotten.map(\.title).contains("Care status"))
    for (requester, holder) in Self.pairs {
      let guide = try Self.guide(requester, holder)
      for category in guide.oftenForgotten.flatMap(\.categories) {
        #expect(guide.answer(for: category)?.mustNotBeAsked == false)
      }
    }
  }

  @Test func everyCategoryHasAnAnswerForEveryPair() throws {
    for (requester, holder) in Self.pairs {
      let guide = try Self.guide(requester, holder)
      let leaves = InformationCategory.allCategories.filter { category in
        !InformationCategory.allCategories.contains { $0 != category && category.covers($0) }
      }
      for category in leaves { #expect(guide.answer(for: category) != nil, "\(category)") }
    }
  }

  @Test func servicesThatTheGuideDoesNotKnowAndPurposesThatReleaseNothingAreRefused() throws {
    let error = #expect(throws: RequestGuideError.self) { try Self.guide(.court, .police) }
    #expect(error?.description.contains("probation to youth-justice") == true)
    #expect(throws: RequestGuideError.purposeNotReleasable) {
      try Self.guide(.probation, .youthJustice, .research)
    }
  }

  @Test func aCouncilIsAskedAsOneOfItsServices() throws {
    let profile = try SharingProfile.englandWales()
    let council = try org("LA-301")
    #expect(profile.role(of: council, service: "leaving-care") == .leavingCare)
    #expect(profile.role(of: council, service: "social-care") == .socialCare)
    #expect(profile.role(of: council, service: nil) == .localAuthority)
    #expect(profile.role(of: council, service: "police") == .localAuthority)
    #expect(try profile.role(of: org("PROB-N07"), service: "leaving-care") == .probation)
    #expect(try profile.role(of: org("XY-1"), service: nil) == nil)
  }

  @Test func thePageSaysWhatTheAnswersSay() throws {
    let page = try Self.guide(.probation, .youthJustice, age: 19).text
    #expect(page.hasPrefix("The Probation Service asks a youth justice service, for: planning the move"))
    #expect(page.contains("- health [private, confidence]; or with their clear yes; not health.sexual\n"))
    #expect(page.contains("Management Act 2007 s.14 (information for offender management)"))
    #expect(page.contains("18 and over: ") && !page.contains("Under 16: "))
    #expect(page.contains("leaving-care.pa (personal adviser)"))
  }

  /// One screen of 62 lines, for an age and a country; most pages have fewer than 56.
  @Test func thePageFitsAScreen() throws {
    for (requester, holder) in Self.pairs {
      for purpose in Purpose.allCases where purpose != .research && purpose != .internalRecord {
        for country in Jurisdiction.allCases {
          let lines = try Self.guide(requester, holder, purpose, age: 17, in: country).text.split(
            separator: "\n", omittingEmptySubsequences: false)
          #expect(lines.count <= 63, "\(requester) \(holder) \(purpose) \(country)")
          #expect(lines.allSatisfy { $0.count <= 100 })
        }
      }
    }
  }

  @Test func whatAnotherRouteLeavesOutIsSaidInsteadOfCitedAgain() throws {
    let page = try Self.guide(.probation, .youthJustice, .riskManagement, age: 19).text
    #expect(page.contains("  Cite: as above, but not Police, Crime, Sentencing and Courts Act 2022 s.16\n"))
    #expect(page.components(separatedBy: RequestRoute.statutoryPower.heading).count == 2)
  }

  @Test func noRouteIsCitedThatNeedsTheOrderOfACourt() throws {
    for purpose in [Purpose.courtReport, .complaintOrLegal] {
      let guide = try Self.guide(.probation, .youthJustice, purpose)
      let cited = guide.answers.flatMap(\.routes).flatMap(\.gateways).map(\.code.text)
      #expect(!cited.contains { $0.hasPrefix("court-") })
      #expect(guide.notes.contains { $0.contains("court can order") })
    }
    #expect(
      try Self.guide(.probation, .youthJustice, .complaintOrLegal).answer(for: .ete)?.routes.map(\.route) == [
        .consent
      ])
  }

  // MARK: Wales

  @Test func eachCountryCitesItsOwnActs() throws {
    func cited(_ country: Jurisdiction?) throws -> [String] {
      try Self.guide(.probation, .leavingCare, .pathwayPlanning, age: 19, in: country).answer(for: .ete)?
        .routes.first?.gateways.map(\.code.text) ?? []
    }
    #expect(try cited(.england) == ["ca1989-s23a-23c", "ca1989-s24", "ca2004-s10"])
    #expect(try cited(.wales) == ["sswba2014-s103-118", "ca2004-s10"])
    #expect(try Set(cited(nil)) == Set(cited(.england) + cited(.wales)))
  }

  @Test func thePageSaysWhichCountryAndThatAnAgreementIsNotTheLaw() throws {
    let wales = try Self.guide(.probation, .leavingCare, .pathwayPlanning, in: .wales).text
    #expect(wales.contains("(Wales)\n") && wales.contains("WASPI") && wales.contains("ss.103 to 118*"))
    let england = try Self.guide(.probation, .leavingCare, .pathwayPlanning, in: .england).text
    #expect(england.contains("(England)\n") && !england.contains("WASPI") && !england.contains("(Wales)"))
    let both = try Self.guide(.probation, .leavingCare, .pathwayPlanning).text
    #expect(both.contains("(leaving care, England)"))
  }

  @Test func whatHasNotCommencedIsNamedSoThatNobodyCitesIt() throws {
    let child = try Self.guide(.youthJustice, .socialCare, .childInNeed, age: 15)
    #expect(child.notInForce.map(\.code.text) == ["ca2004-s16l"])
    #expect(child.text.contains("Not in force yet, so do not cite: Children Act 2004 ss.16LA"))
    #expect(!child.answers.flatMap(\.routes).flatMap(\.gateways).contains { $0.code.text == "ca2004-s16l" })
    #expect(try Self.guide(.youthJustice, .socialCare, .childInNeed, age: 18).notInForce.isEmpty)
  }

  @Test func nobodyIsRemindedOfWhatOnlyADangerOpens() throws {
    let titles = try Self.guide(.voluntary, .leavingCare, .accommodationSupport).oftenForgotten.map(\.title)
    #expect(!titles.contains("Safety and well-being") && titles.contains("Strengths"))
  }
}
