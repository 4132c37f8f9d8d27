import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// What a sender could only have got permitted by describing an item wrongly.
@Suite struct MisdescriptionTests {
  // MARK: Categories with a bar of their own

  @Test func aConsentDoesNotGetPastABarOfTheCategoryAndTheMarkerFollowsTheCategory() throws {
    let proceedings = try Question(.complete("c1", [.familyProceedings]), .familyProceedingsPapers).decision()
    #expect(proceedings.reasons == [.prohibitedByStatute] && proceedings.marker == .visible)
    let adoption = try Question(.complete("c1", [.careHistory]), .careHistoryAdoption).decision()
    #expect(adoption.reasons == [.prohibitedByStatute] && adoption.marker == .hidden)
  }

  @Test func aPowerGetsPastABarOfTheCategoryOnlyIfItLiftsOne() throws {
    var basis = try LawfulBasis.complete("b1", [.familyProceedings], gateway: "court-leave")
    #expect(try Question(basis, .familyProceedingsPapers).reasons() == [.prohibitedByStatute])
    basis.terms.lifts = [record("x1")]
    #expect(try Question(basis, .familyProceedingsPapers).reasons() == [.permitPower])
  }

  @Test func whereAnItemIsAboutTwoPeopleOneAuthorityGetsPastTheBar() throws {
    let duty = try LawfulBasis.complete(
      "b1", [.familyProceedings], strength: .duty, gateway: "court-order")
    let consent = try ConsentRecord.complete("c1", [.familyProceedings], of: "mother")
    var question = Question(
      .familyProceedingsPapers, on: Authorities(consents: [consent], bases: [duty]),
      about: ["subject", "mother"])
    question.people = [.one("mother")]
    #expect(try question.reasons() == [.permitDuty, .permitConsent])
  }

  @Test func whatIsWithheldAnywayKeepsItsOwnReason() throws {
    let question = Question(try ConsentRecord.complete("c1", [.views]), .familyProceedingsPapers)
    #expect(try question.reasons() == [.scopeCategory])
  }

  @Test func anEssentialItemBehindABarRefusesTheDocument() throws {
    var question = Question(try ConsentRecord.complete("c1", [.identity]), .identityPhoto)
    question.item.isEssential = true
    question.profile = try Self.profile(adding: "barred", to: "identity.photo")
    let decision = try question.decision()
    #expect(decision.outcome == .refuse && decision.marker == nil)
    #expect(decision.reasons == [.prohibitedByStatute, .essentialUncovered])
  }

  @Test func whatIsBehindABarIsWithheld() throws {
    let decision = try Question(.complete("c1", [.familyProceedings]), .familyProceedingsPapers).decision()
    #expect(decision.outcome == .redact && decision.obligations == [] && decision.chosen == [])
  }

  @Test func aBarThatTheProfileAddsCountsLikeOneOfTheTaxonomy() throws {
    var question = Question(try ConsentRecord.complete("c1", [.strengths]))
    question.profile = try Self.profile(adding: "barred", to: "strengths")
    #expect(try question.reasons() == [.prohibitedByStatute])
  }

  @Test func aConditionThatTheProfileAddsIsAskedForByTheDecisionItself() throws {
    var basis = try LawfulBasis.complete("b1", [.strengths])
    basis.terms.confidence = nil
    var question = Question(basis)
    question.profile = try Self.profile(adding: "confidential", to: "strengths")
    #expect(try question.procedure().decide(question.item).reasons == [.confidenceUnaddressed])
  }

  // MARK: Victims and professionals

  @Test func anItemOfAVictimCategoryGoesOnTheVictimsOwnConsent() throws {
    let consent = try ConsentRecord.complete("c1", [.victim], of: "victim")
    var question = Question(consent, .victimViews, about: ["victim"])
    question.people = [.one("victim", .victim)]
    #expect(try question.reasons() == [.permitConsent])
  }

  @Test func whatIsAboutAProfessionalAndAnotherIsNotTakenToBeAboutTheSubject() throws {
    var question = Question(
      try ConsentRecord.complete("c1", [.strengths], of: "mother"), about: ["mother", "adviser"])
    question.item.official = [person("adviser")]
    question.people = [.one("mother"), .one("adviser", .official)]
    #expect(try question.reasons() == [.permitConsent, .officialRole])
  }

  // MARK: The subject's copy

  @Test func whatTheSubjectAgreedToIsInTheSubjectsCopy() throws {
    var question = Question(try ConsentRecord.complete("c1", [.strengths]))
    question.audience = .subject
    #expect(try question.reasons() == [.permitConsent])
  }

  @Test func whatIsNotForTheSubjectIsNotInTheSubjectsCopy() throws {
    var question = Question(
      try ConsentRecord.complete("c1", [.strengths], of: "friend"), about: ["friend"])
    question.people = [.one("friend", .confidential)]
    #expect(try question.decision().obligations.contains(.notForSubject))
    #expect(try question.reasons() == [.permitConsent])
    #expect(try question.reasons { $0.audience = .subject } == [.notForThisAudience])
  }

  // MARK: Who is meant by others

  @Test(arguments: [
    ([], false), (["subject"], false), (["adviser"], false), (["subject", "adviser"], false),
    (["mother"], true), (["subject", "mother"], true), (["adviser", "mother"], true),
  ])
  func anItemIsAboutOthersIfItNamesSomebodyBesideTheSubjectAndProfessionals(
    about: [String], isAboutOthers: Bool
  ) throws {
    let mother = LetterParty(id: person("mother"), role: "parent", name: "M Invented-Example")
    let letter = try Letter.sample([], authorities: Authorities(), parties: [adviser, mother])
    let plan = try ReleasePlan(
      letter, at: instant("2026-03-16T10:05:12Z"), under: .englandWales(), mode: .redact, uses: [:])
    let item = ItemDescription(id: fact("i1"), category: .views, about: about.map(person))
    #expect(plan.isAboutOthers(item) == isAboutOthers)
  }

  private static func profile(adding flag: String, to category: String) throws -> SharingProfile {
    let read = try JSONSerialization.jsonObject(with: Data(SharingProfile.englandWalesFile))
    var file = try #require(read as? [String: Any])
    file["id"] = "north"
    file["categoryFlags"] = [["category": category, "add": [flag], "source": "local agreement"]]
    return try SharingProfile(json: [UInt8](JSONSerialization.data(withJSONObject: file)))
  }
}
