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

  private static let purposes = Purpose.allCases.filter {
    ![.research, .internalRecord, .auditInspection, .victimContact, .complaintOrLegal].contains($0)
  }

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
    for purpose in Self.purposes {
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

  @Test func whereNoPowerServesThePurposeBetweenTheTwoTheYoungPersonIsAsked() throws {
    let guide = try Self.guide(.leavingCare, .probation, .childInNeed, age: 40)
    #expect(guide.answer(for: .ete)?.routes.map(\.route) == [.statutoryPower])
    let voluntary = try Self.guide(.voluntary, .probation, .educationSupport)
    #expect(voluntary.answer(for: .ete)?.routes.map(\.route) == [.consent])
    let parole = try Self.guide(.youthJustice, .leavingCare, .paroleReport)
    #expect(parole.answer(for: .ete)?.routes.map(\.route) == [.consent])
    #expect(parole.answer(for: .order)?.routes.map(\.route) == [.consentExplicit])
    #expect(parole.answer(for: .health)?.routes.map(\.route) == [.consentExplicit])
  }

  /// A page on which everything needs a yes would send people to ask for what needs another way.
  @Test(arguments: [Purpose.auditInspection, .victimContact, .complaintOrLegal])
  func aPurposeThatNoPowerIsForIsNotCovered(purpose: Purpose) throws {
    let error = #expect(throws: RequestGuideError.self) {
      try Self.guide(.probation, .youthJustice, purpose)
    }
    #expect(error == .purposeNotCovered)
    #expect(error?.description == "The guide does not cover this purpose; ask your data protection lead.")
  }

  @Test func eachAgeIsOfferedWhatIsForIt() throws {
    func cited(
      _ requester: OrganisationRole, _ holder: OrganisationRole, _ purpose: Purpose, _ age: Int?,
      _ country: Jurisdiction = .england
    ) throws -> [String] {
      try Self.guide(requester, holder, purpose, age: age, in: country).answer(for: .ete)?.routes.first?
        .gateways.map { ([$0.code.text] + $0.caveats).joined(separator: ": ") } ?? []
    }
    #expect(try cited(.probation, .leavingCare, .pathwayPlanning, 40) == [])
    #expect(try !cited(.leavingCare, .youthJustice, .childInNeed, 40).contains { $0.contains("s10") })
    let child = "only for the sake of a child, such as theirs"
    #expect(try cited(.probation, .socialCare, .safeguarding, 20).contains("ca1989-s47: " + child))
    #expect(try cited(.probation, .socialCare, .safeguarding, 17).contains("ca1989-s47"))
    #expect(try cited(.probation, .socialCare, .safeguarding, nil).contains("ca1989-s47: from 18 " + child))
    let support = try cited(.probation, .leavingCare, .leavingCareSupport, 24)
    #expect(support.contains("ca1989-s23czb"))
    #expect(support.contains("ca1989-s23a-23c: only while they are in education"))
    let younger = try cited(.probation, .leavingCare, .leavingCareSupport, 20)
    #expect(younger.contains("ca1989-s23a-23c") && !younger.contains("ca1989-s23czb"))
    #expect(
      try cited(.probation, .youthJustice, .transitionPlanning, 19).contains(
        "cda1998-s37-39: only while their order is still with youth justice"))
    #expect(
      try cited(.leavingCare, .youthJustice, .childInNeed, 20, .wales).contains("sswba2014-s37: " + child))
  }

  @Test func whatKeepsAnAdultSafeIsTheLawForAdults() throws {
    let guide = try Self.guide(.voluntary, .leavingCare, .accommodationSupport, age: 18, in: .england)
    let route = try #require(guide.answer(for: .riskToSelf)?.routes.first { $0.route == .protective })
    let adult = try #require(route.gateways.first { $0.code.text == "careact2014-s42-45" })
    #expect(adult.caveats.first?.contains("unable to protect themselves") == true)
    let child = try Self.guide(.voluntary, .leavingCare, .accommodationSupport, age: 17, in: .england)
    #expect(
      child.answer(for: .riskToSelf)?.routes.first?.gateways.contains(where: {
        $0.code.text == "careact2014-s42-45"
      }) == false)
  }

  @Test func noGeneralFunctionIsADutyToTell() throws {
    let profile = try SharingProfile.englandWales()
    let duties = profile.orderedGateways.filter { $0.allows(.duty) }.map(\.code.text)
    #expect(duties == ["ca2004-s16l", "careact2014-s42-45", "court-order", "court-leave"])
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
    #expect(page.contains("Act 2007 s.14 (information for"))
    #expect(page.contains("18 and over: ") && !page.contains("Under 16: "))
    #expect(page.contains("leaving-care.pa (personal adviser)"))
    #expect(!page.contains("Ask if they agree") && page.contains("ask what they think, not for permission"))
    let flowing = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flowing.contains("serve for: moving the supervision of an order; supervising a sentence;"))
    #expect(flowing.contains("[offences] needs official authority, or a condition of DPA 2018 Schedule 1"))
  }

  /// A mark that stands at no item is explained to nobody.
  @Test func onlyMarksThatStandOnThePageAreExplained() throws {
    let page = try Self.guide(.voluntary, .probation, .educationSupport, age: 19).text
    for mark in ["[offences]", "[confidence]", "[others]"] { #expect(!page.contains(mark), "\(mark)") }
  }

  /// One screen of 62 lines, for an age and a country; most pages have fewer than 56.
  @Test func thePageFitsAScreen() throws {
    for (requester, holder) in Self.pairs {
      for purpose in Self.purposes {
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
    let guide = try Self.guide(.probation, .youthJustice, .courtReport)
    let cited = guide.answers.flatMap(\.routes).flatMap(\.gateways).map(\.code.text)
    #expect(!cited.contains { $0.hasPrefix("court-") })
    #expect(guide.notes.contains { $0.contains("court can order") })
  }

  // MARK: Wales

  @Test func eachCountryCitesItsOwnActs() throws {
    func cited(_ country: Jurisdiction?) throws -> [String] {
      try Self.guide(.probation, .leavingCare, .pathwayPlanning, age: 19, in: country).answer(for: .ete)?
        .routes.first?.gateways.map(\.code.text) ?? []
    }
    #expect(try cited(.england) == ["ca1989-s23a-23c", "ca1989-s24", "ca2004-s10"])
    #expect(try cited(.wales) == ["sswba2014-s103-118", "sswba2014-s164", "ca2004-s10"])
    #expect(try Set(cited(nil)) == Set(cited(.england) + cited(.wales)))
  }

  @Test func thePageSaysWhichCountryAndThatAnAgreementIsNotTheLaw() throws {
    let wales = try Self.guide(.probation, .leavingCare, .pathwayPlanning, in: .wales).text
    #expect(wales.contains("(Wales)\n") && wales.contains("WASPI") && wales.contains("ss.103 to 118*"))
    let england = try Self.guide(.probation, .leavingCare, .pathwayPlanning, in: .england).text
    #expect(england.contains("(England)\n") && !england.contains("WASPI") && !england.contains("(Wales)"))
    let both = try Self.guide(.probation, .leavingCare, .pathwayPlanning).text
    #expect(both.contains("(leaving care, England; from 21 only"))
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
