import ExchangeConsent
import Testing
import XMLCoding

@testable import ExchangeModel

/// What a document says outside its items does not depend on what is hidden.
@Suite struct AnswersTests {
  @Test(arguments: Answer.Outcome.allCases, [InformationCategory.health, .healthSexual])
  func whatWasDroppedWithoutATraceChangesNoAnswer(_ outcome: Answer.Outcome, _ category: InformationCategory)
    throws
  {
    guard case .informationResponse(var response) = try Samples.document("no-trace.xml").body,
      !response.answers.isEmpty
    else {
      Issue.record("no answer")
      return
    }
    response.answers[0].category = category
    response.answers[0].outcome = outcome
    var other = response
    let isHidden = { (category: InformationCategory) in category == .healthSexual }
    response.followAnswers([], hiding: isHidden)
    other.followAnswers([TreatedCategory(category: .healthSexual, treatment: .drop)], hiding: isHidden)
    #expect(response.answers == other.answers)
    #expect(response.answers[0].outcome != .given)
  }

  @Test func onlyNamesAndNumbersAreOpen() throws {
    var document = try Samples.document("response.xml")
    document.subject.pronouns = "whispering"
    let open = document.openParts.compactMap { $0 as? String }
    #expect(open.count == document.openParts.count && !open.isEmpty && !open.contains("whispering"))
  }
}
