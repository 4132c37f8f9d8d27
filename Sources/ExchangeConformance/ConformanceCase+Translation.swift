import ExchangeConsent
import XMLCoding

extension ConformanceCase {
  /// What the product decides about the case.
  func decision(under profile: SharingProfile) throws -> Decision {
    try DecisionProcedure(authorities: authorities(), context: decisionContext(under: profile)).decide(fact())
  }

  /// The authorities of the case, in the words of the product.
  func authorities() throws -> Authorities { try context.translatedAuthorities() }

  /// What the decision depends on beside the item and the authorities.
  func decisionContext(under profile: SharingProfile) throws -> DecisionContext {
    let people = Set((item.about ?? []) + (item.professionals ?? []))
    var uses: [AuthorityIdentifier: Int] = [:]
    for case .consent(let consent) in context.authorities ?? [] {
      uses[try word(consent.id)] = consent.used ?? 0
    }
    return DecisionContext(
      subject: SubjectDescription(id: try word("SUBJ"), birthDate: try word(context.dob)),
      parties: try people.filter { $0 != "SUBJ" }.map { name in
        let standing: PartyStanding =
          name.hasPrefix("VICTIM")
          ? .victim
          : name.hasPrefix("TP-CONF") ? .confidential : name.hasPrefix("PROF") ? .official : .person
        return PartyDescription(id: try word(name), standing: standing)
      },
      disclosure: Disclosure(
        discloser: try organisation(context.discloser ?? "YJS-A"),
        recipient: try organisation(context.recipient ?? "PROB-B"),
        purpose: try word(context.purpose ?? "transition-planning"),
        audience: context.audienceSubjectFacing == true ? .subject : .professional),
      instant: try word(context.t), uses: uses, profile: profile)
  }

  /// The item of the case, without content.
  func fact() throws -> ItemDescription {
    ItemDescription(
      id: try word("i1"), category: try category(item.category),
      about: try (item.about ?? []).map { try word($0) },
      official: try (item.professionals ?? []).map { try word($0) },
      authority: try (item.cites ?? []).map { try word($0) },
      recordedOn: try item.infoDate.map { try word($0) },
      detail: try item.detail.map { try word($0) } ?? .full, isEssential: item.essential ?? false,
      isSpent: item.spent ?? false, received: context.onward == true ? try receivedRule() : nil)
  }

  private func receivedRule() throws -> ReceivedRule? {
    switch item.inOnward {
    case nil: nil
    case "none": ReceivedRule.none
    case "named": .named(try (item.inNamed ?? []).map(organisation))
    case "originator": .originator
    default: .free
    }
  }
}

extension CaseContext {
  fileprivate func translatedAuthorities() throws -> Authorities {
    var all = Authorities()
    for authority in authorities ?? [] {
      switch authority {
      case .consent(let consent): all.consents.append(try consent.translated())
      case .basis(let basis) where basis.strength == "protective":
        all.protectiveBases.append(try basis.translatedProtective())
      case .basis(let basis):
        all.bases.append(
          LawfulBasis(
            id: try word(basis.id), strength: try word(basis.strength ?? "power"),
            terms: try basis.translatedTerms()))
      }
    }
    all.prohibitions = try (prohibitions ?? []).map { prohibition in
      Prohibition(
        id: try word(prohibition.id), code: try word(prohibition.code),
        party: try prohibition.party.map { try word($0) }, from: try word("2000-01-01T00:00:00Z"),
        categories: try (prohibition.categories ?? []).map(category), source: "case")
    }
    return all
  }
}

extension CaseConsent {
  fileprivate func translated() throws -> ConsentRecord {
    let recorder: PartyIdentifier? = evidence == false ? nil : try word("RECORDER")
    let method: ConsentMethod =
      switch self.method {
      case "assisted": .assistedCommunication
      case let other: try word(other ?? "written")
      }
    return ConsentRecord(
      id: try word(id), party: try word(party ?? "SUBJ"), effect: try word(effect ?? "both"),
      explicit: explicit ?? true, use: singleUse == true ? .single : .continuing,
      validFrom: try validFrom.map { try word($0) }, validTo: try validTo.map { try word($0) },
      expressRequest: expressRequest, giver: try translatedGiver(),
      told: Told(
        noticeId: notice == false ? nil : "notice", noticeVersion: "1",
        withdrawalExplained: withdrawalExplained ?? true, consequencesExplained: true,
        conditionOfService: conditionOfService ?? false, recordedBy: recorder),
      scope: try translatedScope(self.scope, detail: .full),
      endEvent: try endEventAt.map { EndEvent(code: try word("order-complete"), occurredAt: try word($0)) },
      events: try (events ?? []).map { event in
        ConsentEvent(
          type: try word(event.type), at: try word(event.at), recordedBy: recorder, method: method,
          scope: try event.scope.map { try translatedScope($0, detail: nil) })
      },
      supersedes: try (supersedes ?? []).map { try word($0) },
      evidence: recorder == nil ? [] : [Evidence(kind: try word("form"), ref: "f1")])
  }

  private func translatedGiver() throws -> Giver {
    let capacity: GiverCapacity = try word(giver ?? "self")
    var kinds: [String] = []
    switch capacity {
    case .localAuthority: if careOrder == true { kinds = ["care-order"] }
    case .parent where prEvidence != false: kinds = ["birth-certificate"]
    case .attorney where prEvidence != false: kinds = ["lasting-power-of-attorney"]
    case .deputy where prEvidence != false: kinds = ["deputy-order"]
    default: break
    }
    return Giver(
      capacity: capacity, organisation: try giverOrg.map(organisation),
      evidence: try kinds.map { Evidence(kind: try word($0), ref: "e1") },
      competence: try competence.map { Competence(test: .gillick, outcome: try word($0)) })
  }
}

extension CaseBasis {
  fileprivate func translatedTerms() throws -> BasisTerms {
    let gateway = gateway == nil ? "cda-s115" : gateway?.text
    let article6 = art6 == nil ? "6-1-e" : art6?.text
    let informed: Informed =
      switch self.informed {
      case "no": Informed(status: .withheld)
      case "no-with-reason": Informed(status: .withheld, reason: .riskToSubject)
      default: Informed(status: .yes)
      }
    return BasisTerms(
      party: try word(party ?? "SUBJ"), gateway: try gateway.map { try word($0) },
      article6: try article6.map { try word($0) }, article9: try art9.map { try word($0) },
      article10: try art10.map { try word($0) }, regime: try word(regime ?? "uk-gdpr"),
      schedule8: try sch8.map { try word($0) }, strictlyNecessary: strictlyNecessary ?? false,
      policyDocument: apd ?? true, confidence: try confidence.map { try word($0) },
      officialDuty: officialDuty ?? true, decidedAt: try word(decidedAt),
      decidedBy: decidedBy == false ? nil : try word("DECIDER"),
      validTo: try validTo.map { try word($0) }, scope: try translatedScope(self.scope, detail: .full),
      necessity: necessity == false ? nil : Statement("needed"),
      proportionality: proportionality == false ? nil : Statement("no more than needed"), informed: informed,
      dissentConsidered: try (dissentConsidered ?? []).map {
        DissentConsidered(ref: try word($0), reasons: Statement("weighed"))
      },
      lifts: try (lifts ?? []).filter { $0 != "originator-release" }.map { try word($0) },
      originatorRelease: lifts?.contains("originator-release") == true ? "letter" : nil)
  }

  fileprivate func translatedProtective() throws -> ProtectiveBasis {
    let protects: Protected =
      switch self.protects {
      // An adult who is not at risk has no word in the product: the test of an adult at risk then fails.
      case nil, "adult": .adultAtRisk
      case .some(let other): try word(other)
      }
    let isAtRisk = self.protects == "adult-at-risk" && atRiskEvidenced == true
    let consentNotObtained: ConsentNotObtained? =
      switch consentReason {
      case nil: nil
      case "cannot-give": .cannotBeGiven
      case "cannot-reasonably-obtain": .cannotReasonablyBeObtained
      default: .wouldPrejudiceProtection
      }
    let decided: Instant = try word(decidedAt)
    let approver: PartyIdentifier = try word("APPROVER")
    let approval: Approval? =
      switch approved {
      case nil: nil
      case "prior": Approval(by: approver, role: "manager", at: decided, kind: .prior)
      case "retrospective-in-time":
        Approval(by: approver, role: "manager", at: decided, kind: .retrospective)
      default:
        Approval(by: approver, role: "manager", at: decided.adding(seconds: 25 * 3600), kind: .retrospective)
      }
    return ProtectiveBasis(
      id: try word(id), terms: try translatedTerms(), protects: protects,
      protectedParty: try protectedParty.map { try word($0) }, urgent: urgent ?? false,
      harm: harm.map { Statement($0) },
      atRiskTest: isAtRisk ? AtRiskTest(needs: true, experiencing: true, unable: true) : nil,
      consentNotObtained: consentNotObtained, approval: approval)
  }
}
