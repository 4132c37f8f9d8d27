import ExchangeConsent
import XMLCoding

extension StatementNode {
  /// A decision of somebody about sharing.
  func consent(of controller: OrganisationIdentifier) -> ConsentRecord? {
    let keys: Set = [
      "id", "version", "about", "effect", "explicit", "use", "valid-from", "valid-until", "review-by",
      "express-request", "given-by", "told", "covers", "ends-with", "onward", "events", "replaces",
      "evidence",
    ]
    return mapping(keys) { keys in
      let id: AuthorityIdentifier? = keys.required("id")
      let version: Int? = keys["version"].flatMap { $0.number() }
      let effect: ConsentEffect? = keys.required("effect")
      let explicit = keys.required("explicit")?.yesOrNo()
      let use: ConsentUse? = keys.required("use")
      let giver = keys.required("given-by")?.giver()
      let told = keys["told"].flatMap { $0.told() }
      let scope = keys.required("covers")?.scope(of: controller)
      let endEvent = keys["ends-with"].flatMap { $0.endEvent() }
      let onward = keys["onward"].flatMap { $0.onward() }
      let events = keys.required("events")?.list { $0.event() }
      let record = ConsentOptions(keys)
      guard let id, let effect, let explicit, let use, let giver, let scope, let events else { return nil }
      return ConsentRecord(
        id: id, version: version ?? 1, party: record.about, effect: effect, explicit: explicit, use: use,
        validFrom: record.validFrom, validTo: record.validTo, reviewBy: record.reviewBy,
        expressRequest: record.expressRequest, giver: giver, told: told, scope: scope, endEvent: endEvent,
        onward: onward, events: events, supersedes: record.supersedes, evidence: record.evidence)
    }
  }

  /// What is read of a consent that need not be there.
  private struct ConsentOptions {
    let about: PartyIdentifier
    let validFrom: Instant?
    let validTo: Instant?
    let reviewBy: CalendarDate?
    let expressRequest: Bool?
    let supersedes: [AuthorityIdentifier]
    let evidence: [Evidence]

    init(_ keys: StatementMapping) {
      about = keys.optional("about") ?? StatementSubject.subject
      validFrom = keys.optional("valid-from")
      validTo = keys.optional("valid-until")
      if let validFrom, let validTo, validTo <= validFrom {
        keys["valid-until"]?.fault("does not lie after valid-from")
      }
      reviewBy = keys.optional("review-by")
      expressRequest = keys["express-request"].flatMap { $0.yesOrNo() }
      supersedes = keys.values("replaces")
      evidence = keys.list("evidence") { $0.evidence() }
    }
  }

  private func number() -> Int? {
    guard let text = text() else { return nil }
    guard let number = Int(text), number > 0 else {
      fault("expected a whole number from 1")
      return nil
    }
    return number
  }

  private func giver() -> Giver? {
    mapping(["capacity", "person", "organisation", "evidence", "competence"]) { keys in
      let capacity: GiverCapacity? = keys.required("capacity")
      let person: PartyIdentifier? = keys.optional("person")
      let organisation: OrganisationIdentifier? = keys.optional("organisation")
      let evidence = keys.list("evidence") { $0.evidence() }
      let competence = keys["competence"].flatMap { $0.competence() }
      guard let capacity else { return nil }
      return Giver(
        capacity: capacity, person: person, organisation: organisation, evidence: evidence,
        competence: competence)
    }
  }

  private func competence() -> Competence? {
    mapping(["test", "outcome", "assessor", "at", "decision"]) { keys in
      let test: CompetenceTest? = keys.required("test")
      let outcome: CompetenceOutcome? = keys.required("outcome")
      let assessor: PartyIdentifier? = keys.optional("assessor")
      let at: Instant? = keys.optional("at")
      let decision: Statement? = keys.optional("decision")
      guard let test, let outcome else { return nil }
      return Competence(test: test, outcome: outcome, assessor: assessor, at: at, decision: decision)
    }
  }

  private func told() -> Told? {
    let keys: Set = [
      "notice", "notice-version", "language", "format", "withdrawal-explained", "consequences-explained",
      "condition-of-service", "recorded-by",
    ]
    return mapping(keys) { keys in
      let format: LegalCode? = keys.optional("format")
      let withdrawal = keys.required("withdrawal-explained")?.yesOrNo()
      let consequences = keys.required("consequences-explained")?.yesOrNo()
      let condition = keys.required("condition-of-service")?.yesOrNo()
      let recordedBy: PartyIdentifier? = keys.optional("recorded-by")
      let notice = keys["notice"].flatMap { $0.text(maximum: 200) }
      let version = keys["notice-version"].flatMap { $0.text(maximum: 40) }
      let language = keys["language"].flatMap { $0.text(maximum: 35) }
      guard let withdrawal, let consequences, let condition else { return nil }
      return Told(
        noticeId: notice, noticeVersion: version, language: language, format: format,
        withdrawalExplained: withdrawal, consequencesExplained: consequences, conditionOfService: condition,
        recordedBy: recordedBy)
    }
  }

  private func event() -> ConsentEvent? {
    mapping(["type", "at", "recorded-at", "recorded-by", "method", "covers"]) { keys in
      let type: ConsentEventType? = keys.required("type")
      let at: Instant? = keys.required("at")
      let recordedAt: Instant? = keys.optional("recorded-at")
      let recordedBy: PartyIdentifier? = keys.optional("recorded-by")
      let method: ConsentMethod? = keys.optional("method")
      let scope = keys["covers"].flatMap { $0.partialScope() }
      guard let type, let at else { return nil }
      if let recordedAt, recordedAt < at { keys["recorded-at"]?.fault("lies before at") }
      return ConsentEvent(
        type: type, at: at, recordedAt: recordedAt, recordedBy: recordedBy, method: method, scope: scope)
    }
  }

  private func endEvent() -> EndEvent? {
    mapping(["event", "occurred-at"]) { keys in
      let code: LegalCode? = keys.required("event")
      let occurredAt: Instant? = keys.optional("occurred-at")
      return code.map { EndEvent(code: $0, occurredAt: occurredAt) }
    }
  }

  private func onward() -> Onward? {
    mapping(["rule", "to"]) { keys in
      let rule: OnwardRule? = keys.required("rule")
      let named: [OrganisationIdentifier] = keys.values("to")
      return rule.map { Onward(rule: $0, named: named) }
    }
  }

  private func evidence() -> Evidence? {
    mapping(["kind", "reference", "sha256", "from", "to"]) { keys in
      let kind: LegalCode? = keys.required("kind")
      let reference = keys.required("reference")?.text(maximum: 200)
      let digest = keys["sha256"].flatMap { $0.text(maximum: 64) }
      let from: CalendarDate? = keys.optional("from")
      let to: CalendarDate? = keys.optional("to")
      guard let kind, let reference else { return nil }
      return Evidence(kind: kind, ref: reference, sha256: digest, from: from, to: to)
    }
  }
}
