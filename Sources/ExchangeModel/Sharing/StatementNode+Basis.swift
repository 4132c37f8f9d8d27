import ExchangeConsent
import XMLCoding

extension StatementNode {
  private static let termKeys: Set = [
    "id", "about", "gateway", "article-6", "article-9", "article-10", "regime", "schedule-8",
    "strictly-necessary", "policy-document", "confidence", "official-duty", "decided-at", "decided-by",
    "decided-by-role", "valid-until", "review-by", "covers", "necessity", "proportionality", "informed",
    "weighs", "lifts", "originator-release",
  ]

  /// A decision to share under a power or a duty.
  func lawfulBasis(of controller: OrganisationIdentifier) -> LawfulBasis? {
    mapping(Self.termKeys.union(["strength"])) { keys in
      let id: AuthorityIdentifier? = keys.required("id")
      let strength: BasisStrength? = keys.required("strength")
      let terms = BasisTerms(keys, controller)
      guard let id, let strength, let terms else { return nil }
      return LawfulBasis(id: id, strength: strength, terms: terms)
    }
  }

  /// A decision to share in order to protect somebody.
  func protectiveBasis(of controller: OrganisationIdentifier) -> ProtectiveBasis? {
    let own: Set = [
      "protects", "protected-person", "threshold", "urgent", "harm", "at-risk-test", "consent-not-obtained",
      "approval",
    ]
    return mapping(Self.termKeys.union(own)) { keys in
      let id: AuthorityIdentifier? = keys.required("id")
      let terms = BasisTerms(keys, controller)
      let protects: Protected? = keys.required("protects")
      let person: PartyIdentifier? = keys.optional("protected-person")
      let threshold: HarmThreshold? = keys.optional("threshold")
      let urgent = keys["urgent"].flatMap { $0.yesOrNo() }
      let harm: Statement? = keys.optional("harm")
      let test = keys["at-risk-test"].flatMap { $0.atRiskTest() }
      let notObtained: ConsentNotObtained? = keys.optional("consent-not-obtained")
      let approval = keys["approval"].flatMap { $0.approval() }
      guard let id, let terms, let protects else { return nil }
      return ProtectiveBasis(
        id: id, terms: terms, protects: protects, protectedParty: person, threshold: threshold,
        urgent: urgent ?? false, harm: harm, atRiskTest: test, consentNotObtained: notObtained,
        approval: approval)
    }
  }

  private func atRiskTest() -> AtRiskTest? {
    mapping(["needs", "experiencing", "unable"]) { keys in
      let needs = keys.required("needs")?.yesOrNo()
      let experiencing = keys.required("experiencing")?.yesOrNo()
      let unable = keys.required("unable")?.yesOrNo()
      guard let needs, let experiencing, let unable else { return nil }
      return AtRiskTest(needs: needs, experiencing: experiencing, unable: unable)
    }
  }

  private func approval() -> Approval? {
    mapping(["by", "role", "at", "kind"]) { keys in
      let by: PartyIdentifier? = keys.required("by")
      let role = keys.required("role")?.text(maximum: 200)
      let at: Instant? = keys.required("at")
      let kind: ApprovalKind? = keys.required("kind")
      guard let by, let role, let at, let kind else { return nil }
      return Approval(by: by, role: role, at: at, kind: kind)
    }
  }

  fileprivate func informed() -> Informed? {
    mapping(["status", "reason", "at", "planned-at", "review-by"]) { keys in
      let status: InformedStatus? = keys.required("status")
      let reason: InformedReason? = keys.optional("reason")
      let at: Instant? = keys.optional("at")
      let plannedAt: Instant? = keys.optional("planned-at")
      let reviewBy: CalendarDate? = keys.optional("review-by")
      return status.map {
        Informed(status: $0, reason: reason, at: at, plannedAt: plannedAt, reviewBy: reviewBy)
      }
    }
  }

  fileprivate func dissent() -> DissentConsidered? {
    mapping(["record", "reasons"]) { keys in
      let record: AuthorityIdentifier? = keys.required("record")
      let reasons: Statement? = keys.required("reasons")
      guard let record, let reasons else { return nil }
      return DissentConsidered(ref: record, reasons: reasons)
    }
  }

  // MARK: Restrictions

  /// An objection of somebody.
  func objection() -> Objection? {
    mapping(["id", "about", "kind", "at", "until", "covers"]) { keys in
      let id: AuthorityIdentifier? = keys.required("id")
      let kind: ObjectionKind? = keys.required("kind")
      let at: Instant? = keys.required("at")
      let until: Instant? = keys.optional("until")
      let scope = keys["covers"].flatMap { $0.partialScope() }
      let about: PartyIdentifier? = keys.optional("about")
      guard let id, let kind, let at else { return nil }
      return Objection(
        id: id, party: about ?? StatementSubject.subject, kind: kind, at: at, until: until, scope: scope)
    }
  }

  /// A bar on sharing.
  func prohibition() -> Prohibition? {
    mapping(["id", "kind", "protects", "from", "until", "categories", "source"]) { keys in
      let id: AuthorityIdentifier? = keys.required("id")
      let kind: ProhibitionCode? = keys.required("kind")
      let protects: PartyIdentifier? = keys.optional("protects")
      let from: Instant? = keys.required("from")
      let until: Instant? = keys.optional("until")
      let categories: [InformationCategory] = keys.values("categories")
      let source = keys.required("source")?.text(maximum: 200)
      guard let id, let kind, let from, let source else { return nil }
      return Prohibition(
        id: id, code: kind, party: protects, from: from, to: until, categories: categories, source: source)
    }
  }
}

extension BasisTerms {
  fileprivate init?(_ keys: StatementMapping, _ controller: OrganisationIdentifier) {
    let about: PartyIdentifier? = keys.optional("about")
    let regime: Regime? = keys.required("regime")
    let decidedAt: Instant? = keys.required("decided-at")
    let scope = keys.required("covers")?.scope(of: controller)
    let terms = BasisOptions(keys)
    guard let regime, let decidedAt, let scope else { return nil }
    self.init(
      party: about ?? StatementSubject.subject, gateway: terms.gateway, article6: terms.article6,
      article9: terms.article9, article10: terms.article10, regime: regime, schedule8: terms.schedule8,
      strictlyNecessary: terms.strictlyNecessary, policyDocument: terms.policyDocument,
      confidence: terms.confidence, officialDuty: terms.officialDuty, decidedAt: decidedAt,
      decidedBy: terms.decidedBy, decidedByRole: terms.decidedByRole, validTo: terms.validTo,
      reviewBy: terms.reviewBy, scope: scope, necessity: terms.necessity,
      proportionality: terms.proportionality, informed: terms.informed, dissentConsidered: terms.dissents,
      lifts: terms.lifts, originatorRelease: terms.originatorRelease)
  }
}

/// What is read of a basis that need not be there.
private struct BasisOptions {
  let gateway: LegalCode?
  let article6: Article6Basis?
  let article9: LegalCode?
  let article10: LegalCode?
  let schedule8: LegalCode?
  let strictlyNecessary: Bool?
  let policyDocument: Bool?
  let confidence: ConfidenceRelease?
  let officialDuty: Bool?
  let decidedBy: PartyIdentifier?
  let decidedByRole: String?
  let validTo: Instant?
  let reviewBy: CalendarDate?
  let necessity: Statement?
  let proportionality: Statement?
  let informed: Informed?
  let dissents: [DissentConsidered]
  let lifts: [AuthorityIdentifier]
  let originatorRelease: String?

  init(_ keys: StatementMapping) {
    gateway = keys.optional("gateway")
    article6 = keys.optional("article-6")
    article9 = keys.optional("article-9")
    article10 = keys.optional("article-10")
    schedule8 = keys.optional("schedule-8")
    strictlyNecessary = keys["strictly-necessary"].flatMap { $0.yesOrNo() }
    policyDocument = keys["policy-document"].flatMap { $0.yesOrNo() }
    confidence = keys.optional("confidence")
    officialDuty = keys["official-duty"].flatMap { $0.yesOrNo() }
    decidedBy = keys.optional("decided-by")
    decidedByRole = keys["decided-by-role"].flatMap { $0.text(maximum: 200) }
    validTo = keys.optional("valid-until")
    reviewBy = keys.optional("review-by")
    necessity = keys.optional("necessity")
    proportionality = keys.optional("proportionality")
    informed = keys["informed"].flatMap { $0.informed() }
    dissents = keys.list("weighs") { $0.dissent() }
    lifts = keys.values("lifts")
    originatorRelease = keys["originator-release"].flatMap { $0.text(maximum: 200) }
  }
}
