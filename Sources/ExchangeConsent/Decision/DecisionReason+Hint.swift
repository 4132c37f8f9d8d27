extension DecisionReason {
  /// What would make the disclosure possible, in plain words; `nil` when it is possible, or nothing would.
  public var hint: String? {
    switch self {
    case .permitDuty, .permitProtective, .permitPower, .permitConsent, .officialRole, .keptInternally: nil
    case .noAuthority: "Cite a consent or a lawful basis that covers this information."
    case .thirdPartyNoAuthority: "Cite an authority for the other person as well, or leave that person out."
    case .victimNoAuthority: "Only an authority for the victim can release this."
    case .authorityUnresolved:
      "The item cites a record that is not in the document; add it or correct the citation."
    case .consentForEngagement: "Agreement to work with a service is not consent to share; ask for that."
    case .consentForConfidenceOnly: "The consent lifts confidence only; cite a lawful basis as well."
    case .consentNotGiven: "Nobody has agreed yet; wait for the answer, and record it."
    case .consentNotYetGiven: "The consent was given after the instant of disclosure."
    case .consentRefused, .consentWithdrawn:
      "The person has said no; respect that, and do not ask again for the same thing."
    case .consentRestricted: "The person has asked that it is held back while something is checked."
    case .consentInvalidated: "The consent was found not to be valid; ask again properly."
    case .consentSuperseded: "Look at the newer record, which may be a refusal, and cite that."
    case .consentNotYetValid: "The consent begins later."
    case .consentHasNoEnd: "Record a date or an event at which the consent ends."
    case .consentExpired: "The consent has ended; ask again."
    case .consentNotAffirmative: "Silence, conduct or a ticked box is not consent; ask for a clear answer."
    case .consentNotFree: "Consent was a condition of the service; use a lawful basis instead."
    case .consentNotInformed:
      "Record the notice, that withdrawal is possible, and the consequences explained."
    case .consentUnevidenced: "Record who wrote the consent down and where the proof lies."
    case .consentNotExplicit: "This kind of information needs consent in express words."
    case .consentUsed: "The consent was for one disclosure; ask again."
    case .giverNotCompetent:
      "The young person was assessed as not competent for this decision; ask who may decide."
    case .giverCompetenceUnrecorded: "Record an assessment of competence for this very decision."
    case .giverLacksCapacity:
      "The person lacks capacity for this decision; an attorney or a deputy can consent, and below 18 a parent."
    case .parentLapsedAt18: "From 18 nobody can say yes for them; ask the young person."
    case .localAuthorityWithoutCareOrder:
      "Without a care order the council cannot consent; from 16 ask the young person, otherwise whoever may decide."
    case .giverDiscloses: "A council cannot consent to its own disclosure."
    case .parentUnevidenced: "Record what shows parental responsibility."
    case .parentInsufficientAt16: "From 16 ask the young person, or record that capacity is lacking."
    case .childIsCompetent: "The child can decide; ask the child."
    case .giverNotAuthorised: "Whoever consented may not decide this; ask somebody who may."
    case .scopeDiscloser: "The authority names another discloser."
    case .recipientNotNamed: "Consent has to name the recipient, not a kind of recipient."
    case .scopeRecipient: "The authority does not name this recipient."
    case .scopePurpose: "The authority is for another purpose."
    case .scopeCategory: "The authority does not cover this category."
    case .scopeExcluded: "The authority leaves this category out."
    case .scopeUndated: "The authority covers a period; record the date of the information."
    case .scopePeriod: "The information lies outside the period that the authority covers."
    case .scopeDetail: "The authority covers a summary; write one."
    case .spentRecord: "A spent record needs official duty, or the person's express request."
    case .basisDecidedLater: "The decision was made after the instant of disclosure."
    case .basisExpired: "The decision has expired; decide again."
    case .basisHasNoDecisionMaker: "Record who decided."
    case .basisHasNoGateway: "Record the power or duty."
    case .gatewayNotInForce: "The power or duty is not in force on that day; cite another."
    case .gatewayParty:
      "The power or duty does not run between these organisations, or is for councils of another country."
    case .gatewayAge: "The power or duty is for people of another age."
    case .gatewayCategory: "The power or duty does not reach this category."
    case .gatewayUnknown: "The sharing profile does not know this power or duty."
    case .gatewayStrength: "The law allows this disclosure and does not demand it, or the reverse."
    case .article6Unavailable: "A public authority cannot rely on legitimate interests; use its public task."
    case .basisHasNoNecessity: "Write down why the disclosure is necessary and proportionate."
    case .basisHasNoArticle6: "Record the lawful basis of Article 6."
    case .basisHasNoArticle9: "Special category data needs a condition of Article 9."
    case .basisHasNoArticle10: "Offence data needs a condition of Article 10."
    case .part3Sensitive: "Record strict necessity, the Schedule 8 condition and the policy document."
    case .confidenceUnaddressed: "Record what lifts the duty of confidence."
    case .confidenceConsentInvalid:
      "No agreement that lifts confidence holds; record another ground, or leave it out."
    case .notInformedWithoutReason: "Tell the person, or record why not and until when."
    case .protectionHasNoRationale: "Write down the harm that is feared and why."
    case .protectionAtRiskUnmet:
      "Record the test for whoever is protected; from 18 it is that of an adult at risk."
    case .protectionHasNoConsentReason:
      "Record why consent cannot be given, or cannot reasonably be obtained, or would prejudice the protection."
    case .protectionNotApproved: "Have it approved, or record that it is urgent."
    case .protectionApprovedLate: "The time for approval afterwards is over; decide again."
    case .protectionHasNoEnd: "Record when the protective disclosure ends."
    case .protectionEndsTooLate: "The protective disclosure ends later than the profile allows."
    case .dissentNotAddressed:
      "Leave it out; or weigh every refusal and withdrawal by its identifier, with reasons."
    case .subjectPrevails: "The young person has refused, and that prevails."
    case .parentsDisagree: "Those with parental responsibility disagree."
    case .specificRefusalSurvives:
      "An earlier refusal stands; the later consent has to say that it replaces it."
    case .prohibitedByCourtOrder, .prohibitedByReportingRestriction:
      "A court forbids it; only a basis that lifts the order releases it."
    case .prohibitedByAnonymity, .prohibitedByPrivilege:
      "The law forbids it; only a basis that lifts the bar releases it."
    case .prohibitedByAdoption, .prohibitedByStatute:
      "Only a court can open it: a basis that lifts the bar, such as leave of the court."
    case .prohibitedByOriginator, .onwardOriginator: "Ask whoever first recorded it to release it."
    case .onwardProhibited: "It was received on terms that it goes no further."
    case .onwardNotNamed: "It was received on terms that name other recipients."
    case .victimInSubjectsCopy, .notForThisAudience:
      "Keep it out of the copy that the young person or family sees."
    case .subjectDeceased: "Consents and powers ended with the person's death; only a duty remains."
    case .essentialUncovered: "The document is worth nothing without this item."
    case .partyUndeclared: "Declare everybody whom an item is about."
    case .victimUndeclared: "Declare the victim, and say that the item is about the victim."
    case .identifierRepeated: "Give every item and every authority an identifier of its own."
    case .nothingLeft: "Nothing but identity would be left; do not send it."
    case .strictMode: "In strict mode one item that is withheld refuses the document."
    case .eventRecordedLater:
      "Something that happened to a consent was written down after the instant of disclosure; release as of now."
    case .leakFound:
      "A released item, or a reason that somebody wrote down, repeats what is withheld; mend it at its source."
    case .codeDiscloses:
      "A code in it tells of something else, which is not covered; cover that as well, or use a code that does not tell."
    case .receiverWouldDiffer:
      "The recipient could not come to the same decision from what it would see; please report this."
    case .purposeNotReleasable: "Nothing is released for this purpose."
    }
  }
}
