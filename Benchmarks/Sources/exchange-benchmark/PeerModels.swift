// The documents of the benchmark as XMLCoder decodes them: every attribute and every text, as strings.

struct PeerExchange: Decodable {
  let id: String
  let schemaVersion: String
  let Header: PeerHeader
  let Subject: PeerSubject
  let Party: [PeerParty]
  let Engagement: PeerEngagement
  let Authorities: PeerAuthorities
  let InformationResponse: PeerResponse
  let Completeness: PeerCompleteness
  let Release: PeerRelease
}

struct PeerHeader: Decodable {
  struct Producer: Decodable {
    let system: String
    let version: String
  }
  struct Side: Decodable {
    let controller: String
    let service: String
  }
  struct Marking: Decodable {
    let tier: String
    let sensitive: String
  }
  struct Profile: Decodable {
    let id: String
    let version: String
    let digest: String
  }
  let Created: String
  let Producer: Producer
  let Discloser: Side
  let Recipient: Side
  let Purpose: String
  let Regime: String
  let Jurisdiction: String
  let ReleasedAt: String
  let Audience: String
  let Marking: Marking
  let Profile: Profile
}

struct PeerSubject: Decodable {
  struct Name: Decodable {
    let Given: String
    let Family: String
  }
  let id: String
  let Identifier: [String]
  let Name: [Name]
  let BirthDate: String
  let Sex: PeerCode
}

struct PeerCode: Decodable {
  let code: String
  let list: String?
  let listVersion: String?
}

struct PeerParty: Decodable {
  let id: String
  let role: String
}

struct PeerEngagement: Decodable {
  struct Informed: Decodable {
    let recipient: String
    let at: String
  }
  let asked: String
  let at: String
  let by: String
  let outcome: String
  let Informed: [Informed]
}

struct PeerAuthorities: Decodable {
  struct Consent: Decodable {
    struct Giver: Decodable { let capacity: String }
    struct Told: Decodable {
      let noticeId: String
      let noticeVersion: String
      let language: String
      let format: String
      let withdrawalExplained: String
      let consequencesExplained: String
      let conditionOfService: String
      let recordedBy: String
    }
    struct Scope: Decodable {
      struct Side: Decodable { let controller: String }
      let detail: String
      let Discloser: [Side]
      let Recipient: [Side]
      let Purpose: [PeerCode]
      let Category: [PeerCode]
    }
    struct Onward: Decodable { let rule: String }
    struct Event: Decodable {
      let type: String
      let at: String
      let recordedAt: String
      let recordedBy: String
      let method: String
    }
    struct Evidence: Decodable {
      let kind: String
      let ref: String
    }
    let id: String
    let version: String
    let party: String
    let effect: String
    let explicit: String
    let use: String
    let validFrom: String
    let validTo: String
    let Giver: Giver
    let Told: Told
    let Scope: Scope
    let Onward: Onward
    let Event: [Event]
    let Evidence: [Evidence]
  }
  let ConsentRecord: [Consent]
}

struct PeerResponse: Decodable {
  let SocialCareRecord: PeerSocialCareRecord
  let LeavingCareRecord: PeerLeavingCareRecord
}

struct PeerSocialCareRecord: Decodable {
  struct LegalStatus: Decodable {
    let id, authority, recordedOn, source, code, list, listVersion, episode, period, from, until: String
    let StartReason: PeerCode
    let EndReason: PeerCode
  }
  struct Placement: Decodable {
    let id, authority, recordedOn, source, code, list, listVersion, episode, period, from, until: String
    let Provider: PeerCode
    let ProviderRegistration: String
  }
  struct Review: Decodable {
    let id, authority, recordedOn, source, code, list, listVersion, heldOn: String
  }
  let LegalStatus: [LegalStatus]
  let Placement: [Placement]
  let LookedAfterReview: [Review]
}

struct PeerLeavingCareRecord: Decodable {
  struct Status: Decodable {
    let id, authority, recordedOn, source, code, basis, from: String
  }
  struct Adviser: Decodable {
    let id, authority, recordedOn, source, about, official: String
    let Name, Team, Telephone, Email: String
  }
  struct Coded: Decodable {
    let id, authority, recordedOn, source, code, list, listVersion: String
    let suitability: String?
  }
  struct Domain: Decodable {
    struct Action: Decodable {
      let status, owner: String
      let dueBy: String?
      let text: String
      enum CodingKeys: String, CodingKey {
        case status, owner, dueBy
        case text = ""
      }
    }
    let id, authority, recordedOn, source, domain: String
    let Need, Wish: String
    let Action: [Action]
  }
  struct View: Decodable {
    let id, authority, recordedOn, source: String
    let text: String
    enum CodingKeys: String, CodingKey {
      case id, authority, recordedOn, source
      case text = ""
    }
  }
  let LeavingCareStatus: Status
  let PersonalAdviser: Adviser
  let Activity: Coded
  let Accommodation: Coded
  let PathwayPlanDomain: [Domain]
  let View: [View]
}

struct PeerCompleteness: Decodable {
  let statement: String
}

struct PeerRelease: Decodable {
  let at: String
  let decisionDigest: String
}
