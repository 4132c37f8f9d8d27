import Testing

@testable import ExchangeConsent

/// What a receiver may learn of a reason.
@Suite struct ReasonTests {
  @Test func whatTellsOfAVictimAnAdoptionOrASourceLeavesNoTrace() {
    let hidden = DecisionReason.allCases.filter(\.isHidden)
    #expect(
      Set(hidden) == [
        .victimNoAuthority, .victimUndeclared, .victimInSubjectsCopy, .prohibitedByAnonymity,
        .prohibitedByAdoption, .prohibitedByOriginator, .onwardOriginator, .notForThisAudience,
      ])
  }

  @Test func aReasonIsToldInOneOfFiveWordsAtMostAndElseAsNotCovered() {
    let told: [WithholdingReason: Set<DecisionReason>] = [
      .refusedOrWithdrawn: [
        .consentRefused, .consentWithdrawn, .consentRestricted, .dissentNotAddressed, .subjectPrevails,
        .parentsDisagree, .specificRefusalSurvives,
      ],
      .expired: [.consentExpired, .basisExpired, .parentLapsedAt18],
      .thirdParty: [.thirdPartyNoAuthority],
      .legalRestriction: [
        .prohibitedByCourtOrder, .prohibitedByReportingRestriction, .prohibitedByPrivilege,
        .prohibitedByStatute, .spentRecord,
      ],
      .onwardRestriction: [.onwardProhibited, .onwardNotNamed],
    ]
    for reason in DecisionReason.allCases {
      let word = told.first { $0.value.contains(reason) }?.key ?? .notCovered
      #expect(reason.withholding == word)
    }
  }
}
