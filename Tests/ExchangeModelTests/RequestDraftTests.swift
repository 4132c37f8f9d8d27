import ExchangeConsent
import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// A request as it is written from the guide.
struct RequestDraftTests {
  private let guide: RequestGuide
  private let instant: Instant

  init() throws {
    instant = try #require(Instant("2026-07-01T09:00:00Z"))
    guide = try SharingProfile.englandWales().guide(
      for: .probation, asking: .youthJustice, purpose: .transitionPlanning, at: instant)
  }

  private func draft(_ asked: [InformationCategory]) throws -> RequestDraft {
    RequestDraft(
      requester: Controller(organisation: try #require(OrganisationIdentifier("PROB-N07"))),
      subject: Subject(
        names: [PersonName(given: "Robin", family: "Invented-Example")],
        birthDate: BirthDate(date: try #require(PartialDate("2007-08-21")), precision: .day),
        sex: RecordedSex(code: .male), gender: Gender(text: "a man"), languages: ["cy"],
        id: PartyIdentifier(wellFormed: "subject")),
      jurisdiction: .wales, asked: asked, occasion: RequestOccasion(stage: .preSentence),
      engagement: Engagement(asked: .yes, outcome: .agreed))
  }

  @Test func everyQuestionOfTheGuideIsAQuestionOfTheFormat() throws {
    for holder in [OrganisationRole.youthJustice, .socialCare, .leavingCare] {
      let guide = try SharingProfile.englandWales().guide(
        for: .probation, asking: holder, purpose: .transitionPlanning, at: instant)
      #expect(!guide.questions.isEmpty)
      for question in guide.questions { #expect(QuestionCode(question.code.text) != nil, "\(question.code)") }
    }
  }

  @Test func everyQuestionOfTheFormatIsInTheGuide() throws {
    let profile = try SharingProfile.englandWales()
    var known: Set<String> = ["other"]
    for (requester, holder) in [
      (OrganisationRole.probation, OrganisationRole.youthJustice), (.probation, .socialCare),
      (.probation, .leavingCare), (.leavingCare, .probation),
    ] {
      let guide = try profile.guide(
        for: requester, asking: holder, purpose: .transitionPlanning, at: instant)
      known.formUnion(guide.questions.map(\.code.text))
    }
    #expect(QuestionCode.allCases.filter { !known.contains($0.rawValue) } == [])
  }

  @Test func questionsFollowFromWhatIsAsked() {
    #expect(guide.questions(about: .maturityAssessment).map(\.code) == [.maturityEvidence])
    #expect(guide.questions(about: .engagement).map(\.code).contains(.whatWorks))
    #expect(guide.questions(about: .religion).isEmpty)
    let codes = guide.questions(about: .order).map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func aDraftStaysWithItsAuthorAndNamesTheYoungPersonAsFarAsNeeded() throws {
    var generator = SystemRandomNumberGenerator()
    let document = try draft([.riskToSelf]).document(
      by: guide, regime: .part3, madeAt: instant, using: &generator)
    #expect(document.header.discloser == document.header.recipient)
    #expect(document.header.purpose == .internalRecord && document.header.jurisdiction == .wales)
    #expect(document.subject.gender == nil && document.subject.languages.isEmpty)
    let kept = try document.keptInternally(at: instant, under: .englandWales())
    let bytes = try #require(kept.releasable).xml()
    #expect(String(decoding: bytes, as: UTF8.self).contains("RequestOccasion"))
    #expect(throws: (any Error).self) { try JSONEncoder().encode(document) }
  }
}
