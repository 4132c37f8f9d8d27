import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

@Suite struct ProbationRecordTests {
  private func items() throws -> [ProbationItem] {
    try #require(Samples.document("probation-record.xml").records.probation).items
  }

  private func decode<Content: ItemContent>(_ type: Content.Type, _ text: String) throws -> Content {
    let element = "<\(type) xmlns='\(Exchange.namespace)' \(text)"
    return try XMLDecoder(namespace: Exchange.namespace).decode(type, from: Array(element.utf8)).value
  }

  /// `SampleTests` reads and writes the sample, so that each of these survives both ways.
  @Test func theSampleHasEveryItemThatOnlyProbationHas() throws {
    let document = String(decoding: try Samples.bytes("probation-record.xml"), as: UTF8.self)
    #expect(ProbationTypes.items.map { "\($0)" }.filter { !document.contains("<\($0) ") } == [])
    #expect(try items().count > ProbationTypes.items.count)
  }

  @Test func everyTypeOfRegistrationHasAnElementForWhatItTells() throws {
    let categories = Set(ProbationTypes.items.map { $0.category })
    let types = try #require(CodeList.named("delius-registration-type")).entries
    // Duplicate records are a matter of identifiers.
    #expect(types.filter { $0.discloses == nil }.map(\.code) == ["DOFF"])
    for type in types where type.discloses != nil {
      #expect(type.discloses.map(categories.contains) == true, "\(type.code)")
    }
  }

  @Test func aRatingOfHarmIsNeverLeftOut() throws {
    let known = """
      assessedOn='2025-12-15' instrument='OASYS' overall='MEDIUM'>
      <Community children='LOW' public='MEDIUM' knownAdult='notAssessed' staff='LOW'/>
      <Custody children='LOW' public='LOW' knownAdult='LOW' staff='LOW' prisoners='notAssessed'/>
      </SeriousHarmAssessment>
      """
    let assessment = try decode(SeriousHarmAssessment.self, known)
    #expect(assessment.community.knownAdult == .notAssessed)
    #expect(assessment.custody.prisoners == .notAssessed)
    #expect(throws: (any Error).self) {
      try decode(
        SeriousHarmAssessment.self, known.split(separator: " knownAdult='notAssessed'").joined(separator: ""))
    }
  }

  @Test func theOverallLevelIsThatOfTheAssessor() throws {
    for case .seriousHarmAssessment(let item) in try items() {
      let assessment = item.reveal(because: .validation)
      #expect(assessment.overall == .medium)
      #expect(assessment.custody.prisoners == .high)
    }
  }

  @Test func noResultOfTheMaturityScreenComesWithoutItsCaveat() throws {
    let result = "assessedOn='2025-12-15' applicable='true' score='11' flagged='true'>"
    let caveat = MaturityScreen.Caveat.screenOnly.rawValue
    let screen = try decode(MaturityScreen.self, "\(result)<Caveat>\(caveat)</Caveat></MaturityScreen>")
    #expect(screen.score == 11)
    for other in ["", "<Caveat>Only a screen.</Caveat>"] {
      #expect(throws: (any Error).self) {
        try decode(MaturityScreen.self, "\(result)\(other)</MaturityScreen>")
      }
    }
  }

  /// The results are those that HMPPS publishes for its own implementation.
  @Test func theScoreOfTheMaturityScreenIsThatOfHMPPS() {
    var answers = MaturityScreen.Answers(
      hasPeerGroupInfluences: true, influenceFromCriminalAssociates: .someProblems,
      recklessnessAndRiskTakingBehaviour: .someProblems, difficultiesCoping: .someProblems,
      attitudesTowardsSelf: .someProblems, impulsivityProblems: .someProblems,
      temperControl: .significantProblems, problemSolvingSkills: .someProblems,
      awarenessOfConsequences: .yes, understandsOtherPeoplesViews: .noProblems)
    #expect(answers.score == MaturityScreen.flaggedFrom - 1)
    answers.awarenessOfConsequences = .sometimes
    #expect(answers.score == MaturityScreen.flaggedFrom)
    answers.hasPeerGroupInfluences = nil
    #expect(answers.score == 9, "nine answers are enough")
    answers.temperControl = nil
    #expect(answers.score == nil)
    #expect(
      MaturityScreen.Answers(
        hasPeerGroupInfluences: false, influenceFromCriminalAssociates: .significantProblems,
        difficultiesCoping: .noProblems, attitudesTowardsSelf: .noProblems, impulsivityProblems: .noProblems,
        temperControl: .noProblems, problemSolvingSkills: .someProblems, awarenessOfConsequences: .sometimes,
        understandsOtherPeoplesViews: .noProblems
      ).score == 4)
  }

  @Test func theScreenOfTheSampleAgreesWithItsAnswers() throws {
    var screens = 0
    for case .maturityScreen(let item) in try items() {
      let screen = item.reveal(because: .validation)
      #expect(screen.answers?.score == screen.score)
      #expect(screen.flagged == screen.score.map { $0 >= MaturityScreen.flaggedFrom })
      screens += 1
    }
    #expect(screens == 1)
  }

  @Test func aSpentConvictionSaysSo() throws {
    var spent: [Bool] = []
    for case .previousConviction(let item) in try items() {
      spent.append(item.reveal(because: .validation).isSpent)
    }
    #expect(spent == [true, true])
    #expect(PreviousConviction(description: "Theft from a shop").isSpent, "nobody worked it out")
    #expect(!PreviousConviction(description: "Theft from a shop", spent: false).isSpent)
  }

  @Test func theServiceWithTheDutyStandsApartFromTheOneThatSupervises() throws {
    var agencies: [[ResponsibleAgency.Service]] = []
    for case .probationSentence(let item) in try items() {
      let sentence = item.reveal(because: .validation)
      agencies.append([sentence.statutoryAgency.service, sentence.supervisingAgency.service])
    }
    #expect(agencies.contains([.youthJustice, .probation]))
  }

  @Test func everyCodeOfTheSampleIsInItsList() throws {
    let document = String(decoding: try Samples.bytes("probation-record.xml"), as: UTF8.self)
    var seen = 0
    for match in document.matches(of: /code="([^"]+)" list="([^"]+)"/) {
      let list = CodeList.named(String(match.output.2))
      #expect(list?.entry(for: String(match.output.1)) != nil, "\(match.output.0)")
      seen += 1
    }
    #expect(seen > 100)
  }

  /// What a code gives away must not stand where somebody reads it who may not know: health in an order,
  /// victims in a licence.
  @Test func noCodeOfTheSampleTellsOfAMoreProtectedCategory() throws {
    let protected: CategoryFlags = [.special, .confidential, .hidden, .barred, .victim]
    let document = String(decoding: try Samples.bytes("probation-record.xml"), as: UTF8.self)
    let categories = Dictionary(
      uniqueKeysWithValues: (ProbationTypes.items + SharedTypes.items).map { ("\($0)", $0.category) })
    var category = InformationCategory.order
    var told = 0
    for match in document.matches(of: /<([A-Z][A-Za-z]+) |code="([^"]+)" list="([^"]+)"/) {
      if let name = match.output.1 {
        category = categories[String(name)] ?? category
      } else if let code = match.output.2, let list = match.output.3,
        let discloses = CodeList.named(String(list))?.entry(for: String(code))?.discloses,
        !discloses.flags.isDisjoint(with: protected)
      {
        #expect(category.covers(discloses) || discloses.covers(category), "\(code) of \(list)")
        told += 1
      }
    }
    #expect(told > 5)
  }
}
