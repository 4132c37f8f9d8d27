@testable import ExchangeConsent
@testable import ExchangeModel
import Testing
import XMLCoding

@Suite struct GuardedDocumentTests {
  @Test func everyItemIsFoundAndItsOwnCategoryIsNamed() throws {
    let document = try Samples.document("internal-record.xml")
    let categories = document.itemDescriptions.map(\.category.code)
    #expect(categories.count == 27)
    #expect(
      Set(categories).isSuperset(of: ["contact.placement-address", "leaving-care.pathway-plan", "ete"]))
  }

  @Test func whatIsDroppedLeavesNoTraceAndWhatIsWithheldAMarker() throws {
    var document = try Samples.document("response-with-withheld.xml")
    let marker = try withheld("views")
    document.treatItems(hiding: nothing) { item in
      switch item.category.top.code {
      case "views": .withhold(marker)
      case "ete": .drop
      default: .keep
      }
    }
    let names = document.records.leavingCare?.items.map { item in
      item.guardedItem?.itemDescription.category.code ?? "withheld"
    }
    #expect(
      names == [
        "leaving-care.entitlement", "leaving-care.pa", "leaving-care.pathway-plan",
        "leaving-care.pathway-plan",
        "withheld", "withheld",
      ])
  }

  @Test func aRecordWithoutItemsGoes() throws {
    var document = try Samples.document("internal-record.xml")
    document.treatItems(hiding: nothing) { _ in .drop }
    #expect(document.records.socialCare == nil)
    #expect(document.records.leavingCare == nil)
  }

  @Test func anAnswerSaysWhatBecameOfItsItems() throws {
    let marker = try withheld("leaving-care")
    func outcome(_ treatment: @escaping (ItemDescription) -> ItemTreatment) throws -> Answer {
      var document = try Samples.document("response-with-withheld.xml")
      document.treatItems(hiding: nothing, treatment)
      return try #require(
        document.response.answers.first { $0.category == .leavingCarePathwayPlan })
    }
    var isFirst = true
    let part = try outcome { item in
      guard item.category == .leavingCarePathwayPlan, isFirst else { return .keep }
      isFirst = false
      return .withhold(marker)
    }
    #expect(part.outcome == .givenInPart)
    let none = try outcome { $0.category == .leavingCarePathwayPlan ? .withhold(marker) : .keep }
    #expect(none.outcome == .withheld)
    #expect(none.reason == .notCovered)
    #expect(try outcome { _ in .keep }.outcome == .given)
    #expect(try outcome { _ in .drop }.outcome == .notHeld)
  }

  @Test func whereExistenceIsHiddenHavingNothingReadsLikeDisclosingNothing() throws {
    func answer(holding: Bool) throws -> Answer {
      var document = try Samples.document("internal-record.xml")
      document.response.answers = [
        Answer(category: .careHistoryAdoption, outcome: holding ? .given : .notHeld)
      ]
      if !holding {
        document.records.socialCare?.items.removeAll {
          $0.guardedItem?.itemDescription.category == .careHistoryAdoption
        }
      }
      document.treatItems(hiding: { $0 == .careHistoryAdoption }) {
        $0.category == .careHistoryAdoption ? .drop : .keep
      }
      return try #require(document.response.answers.first)
    }
    #expect(try answer(holding: true) == answer(holding: false))
    #expect(try answer(holding: true).outcome == .nothingDisclosed)
  }

  @Test func aWiderQuestionIsAnsweredAlikeWhetherThereIsSomethingHiddenOrNothing() throws {
    func answer(holding: Bool) throws -> Answer {
      var document = try Samples.document("internal-record.xml")
      document.response.answers = [
        Answer(category: .careHistory, outcome: holding ? .given : .notHeld)
      ]
      document.records.socialCare?.items.removeAll {
        guard let category = $0.guardedItem?.itemDescription.category, category.top == .careHistory else {
          return false
        }
        return category != .careHistoryAdoption || !holding
      }
      document.records.leavingCare?.items.removeAll {
        $0.guardedItem?.itemDescription.category.top == .careHistory
      }
      document.treatItems(hiding: { $0 == .careHistoryAdoption }) {
        $0.category == .careHistoryAdoption ? .drop : .keep
      }
      return try #require(document.response.answers.first)
    }
    #expect(try answer(holding: true) == answer(holding: false))
    #expect(try answer(holding: true).outcome == .notHeld)
  }

  @Test func markersTellNeitherHowManyNorWhere() throws {
    let marker = try withheld("leaving-care")
    func markers(_ isWithheld: (Int) -> Bool) throws -> [Withheld] {
      var document = try Samples.document("internal-record.xml")
      var count = 0
      document.treatItems(hiding: nothing) { _ in
        count += 1
        return isWithheld(count) ? .withhold(marker) : .keep
      }
      return document.body.itemRecords.map(\.markers).last ?? []
    }
    #expect(try markers { $0 > 20 } == [marker])
    #expect(try markers { $0 > 24 } == [marker])
  }

  private func nothing(_ category: InformationCategory) -> Bool { false }

  @Test func theProfessionalWhoAskedStaysAndNobodyElse() throws {
    var document = try Samples.document("response-with-withheld.xml")
    document.parties.append(Party(id: PartyIdentifier(wellFormed: "gone"), role: .victim))
    document.keepParties([])
    #expect(document.parties.map(\.id.text) == ["adviser"])
    document.engagement.by = PartyIdentifier(wellFormed: "gone")
    document.keepParties([])
    #expect(document.parties == [])
    #expect(document.engagement.by == nil)
  }

  @Test func aDisclosureNeverClaimsToBeComplete() throws {
    let instant = try #require(Instant("2026-03-16T10:05:12Z"))
    let stamp = ReleaseStamp(
      at: instant, decisionDigest: "sha256:00", profileId: "p", profileVersion: "1",
      profileDigest: "sha256:11",
      hasMarkers: false)
    for (file, statement) in [
      ("internal-record.xml", Completeness.Statement.completeAsHeld),
      ("response-with-withheld.xml", .mayBeIncomplete),
    ] {
      var document = try Samples.document(file)
      document.completeness.statement = .completeAsHeld
      document.stamp(stamp)
      #expect(document.completeness.statement == statement)
      #expect(document.release?.decisionDigest == "sha256:00")
      #expect(document.header.profile?.id == "p")
      #expect(document.recordedDecisionDigest == "sha256:00")
    }
  }

  @Test func anEstimatedBirthDateDecidesNothing() throws {
    var document = try Samples.document("internal-record.xml")
    #expect(document.subjectDescription.birthDate != nil)
    document.subject.birthDate?.precision = .estimated
    #expect(document.subjectDescription.birthDate == nil)
  }

  @Test func aVictimIsAVictimToTheDecision() {
    #expect(Party.Role.allCases.filter { $0.standing == .victim } == [.victim])
    #expect(Party.Role.personalAdviser.standing == .official)
    #expect(Party.Role.parent.standing == .person)
  }

  private func withheld(_ category: String) throws -> Withheld {
    Withheld(
      id: nil, category: try #require(InformationCategory(category)), reason: .notCovered,
      by: try #require(OrganisationIdentifier("LA-999")), at: try #require(Instant("2026-03-16T10:05:12Z")))
  }
}

@Suite struct DescriptionTests {
  @Test func nothingThatIsPrintedTellsOfAPerson() throws {
    let document = try Samples.document("response-with-withheld.xml")
    var dumped = ""
    dump(document, to: &dumped)
    dump(document.subject, to: &dumped)
    dump(document.body, to: &dumped)
    dumped += "\(document) \(document.subject) \(String(reflecting: document.subject))"
    dumped += "\(document.subject.names) \(document.subject.identifiers) \(document.engagement)"
    dumped += "\(document.body)"
    for word in ["Kai", "Invented", "2007", "C0042118", "9990548609", "on time", "apprentice", "P4"] {
      #expect(!dumped.contains(word), "\(word)")
    }
  }
}
