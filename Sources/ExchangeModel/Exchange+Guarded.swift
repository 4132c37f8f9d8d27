package import ExchangeConsent

extension Exchange: GuardedDocument {
  package var documentIdentifier: String { id.text }

  package var disclosure: Disclosure {
    Disclosure(
      discloser: header.discloser.organisation, recipient: header.recipient.organisation,
      purpose: header.purpose, audience: header.audience)
  }

  package var subjectDescription: SubjectDescription {
    SubjectDescription(
      id: subject.id, birthDate: subject.birthDate.flatMap { $0.precision == .estimated ? nil : $0.date },
      deathDate: subject.deathDate)
  }

  package var partyDescriptions: [PartyDescription] {
    parties.map { PartyDescription(id: $0.id, standing: $0.standing) }
  }

  package var recordedDecisionDigest: String? { release?.decisionDigest }

  package var itemDescriptions: [ItemDescription] {
    body.itemRecords.flatMap(\.itemDescriptions)
  }

  package var subjectAnswer: SubjectAnswer? {
    switch engagement.outcome {
    case .agreed: .agreed
    case .refused, .agreedInPart: .declined
    case .deferred: .deferred
    case .noView, nil: nil
    }
  }

  package var citedAuthorities: [AuthorityIdentifier] { body.citedAuthorities }

  package var openParts: [any Encodable] {
    subject.names.flatMap { name -> [String] in [name.given, name.family].compactMap(\.self) + name.middle }
      + subject.identifiers.map(\.value)
  }

  package mutating func treatItems(
    hiding isHidden: (InformationCategory) -> Bool, _ treatment: (ItemDescription) -> ItemTreatment
  ) {
    body.treatItems(hiding: isHidden, treatment)
  }

  package mutating func relabelItems(_ change: (inout ItemLabels) -> Void) {
    withoutActuallyEscaping(change) { body.change(Relabelling(change: $0)) }
  }

  package mutating func keepOpenParts(neededFor disclosure: Disclosure) -> [String] {
    if disclosure.audience != .professional {
      // Why somebody was not asked can be that telling them would put somebody at risk.
      engagement.reason = nil
      engagement.reasonNotAsked = nil
    }
    // The digest of an export says nothing to whoever does not have it, and changes with what is withheld.
    header.producer.convertedFrom = nil
    return subject.keepWhatServes(disclosure.recipient, from: disclosure.discloser)
  }

  /// The professional who asked the young person stays, because the engagement names them.
  package mutating func keepParties(_ kept: Set<PartyIdentifier>) {
    let asker = parties.first { $0.id == engagement.by && $0.role.standing == .official }
    parties.removeAll { !kept.contains($0.id) && $0.id != asker?.id }
    if engagement.by != subject.id, !parties.contains(where: { $0.id == engagement.by }) {
      engagement.by = nil
    }
  }

  /// A disclosure never claims to be complete: what is hidden leaves no marker.
  package mutating func stamp(_ stamp: ReleaseStamp) {
    header.releasedAt = stamp.at
    header.profile = ProfileReference(
      id: stamp.profileId, version: stamp.profileVersion, digest: stamp.profileDigest)
    release = Release(at: stamp.at, decisionDigest: stamp.decisionDigest)
    if disclosure.discloser != disclosure.recipient || stamp.hasMarkers {
      completeness.statement = .mayBeIncomplete
    }
  }
}

extension Exchange {
  package mutating func seal(_ contentDigest: String) {
    release?.contentDigest = contentDigest
  }
}

extension Party {
  /// What the party is to the decision.
  package var standing: PartyStanding {
    role.standing == .person && confidential == true ? .confidential : role.standing
  }
}

extension Party.Role {
  /// What somebody in this role is to the decision.
  package var standing: PartyStanding {
    switch self {
    case .victim: .victim
    case .personalAdviser, .socialWorker, .youthJusticeWorker, .probationPractitioner, .reviewingOfficer,
      .manager, .advocate, .interpreter, .professional:
      .official
    case .carer, .parent, .guardian, .sibling, .child, .partner, .relative, .friend, .associate, .coDefendant,
      .other:
      .person
    }
  }
}
