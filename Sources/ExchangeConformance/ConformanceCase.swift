import Foundation

/// One case of a consent conformance kit, as it stands in its JSON file. A field with its default is left out.
struct ConformanceCase: Decodable, Sendable {
  var id: String
  var title: String
  var item: CaseItem
  var context: CaseContext
  var effect: String
  var reasons: [String]
  var obligations: [String]
  var marker: String
}

struct CaseItem: Decodable, Sendable {
  var category: String
  var about: [String]?
  var cites: [String]?
  var infoDate: String?
  var detail: String?
  var spent: Bool?
  var essential: Bool?
  var professionals: [String]?
  var inOnward: String?
  var inNamed: [String]?
}

struct CaseContext: Decodable, Sendable {
  var dob: String
  var t: String
  var discloser: String?
  var recipient: String?
  var purpose: String?
  var onward: Bool?
  var authorities: [CaseAuthority]?
  var prohibitions: [CaseProhibition]?
  var audienceSubjectFacing: Bool?
}

struct CaseProhibition: Decodable, Sendable {
  var id: String
  var code: String
  var categories: [String]?
  var party: String?
}

struct CaseScope: Decodable, Sendable {
  var categories: [String]?
  var exclude: [String]?
  var recipients: [String]?
  var purposes: [String]?
  var disclosers: [String]?
  var dataFrom: String?
  var dataTo: String?
  var detail: String?
}

struct CaseEvent: Decodable, Sendable {
  var type: String
  var at: String
  var scope: CaseScope?
}

enum CaseAuthority: Decodable, Sendable {
  case consent(CaseConsent)
  case basis(CaseBasis)

  private enum CodingKeys: CodingKey { case kind }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(String.self, forKey: .kind) {
    case "Consent": self = .consent(try CaseConsent(from: decoder))
    case "Basis": self = .basis(try CaseBasis(from: decoder))
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "expected Consent or Basis")
    }
  }
}

struct CaseConsent: Decodable, Sendable {
  var id: String
  var party: String?
  var effect: String?
  var giver: String?
  var giverOrg: String?
  var events: [CaseEvent]?
  var scope: CaseScope
  var validFrom: String?
  var validTo: String?
  var endEventAt: String?
  var method: String?
  var explicit: Bool?
  var notice: Bool?
  var withdrawalExplained: Bool?
  var conditionOfService: Bool?
  var evidence: Bool?
  var competence: String?
  var prEvidence: Bool?
  var careOrder: Bool?
  var supersedes: [String]?
  var singleUse: Bool?
  var used: Int?
  var expressRequest: Bool?
}

struct CaseBasis: Decodable, Sendable {
  var id: String
  var party: String?
  var strength: String?
  var gateway: Defaulted?
  var art6: Defaulted?
  var art9: String?
  var art10: String?
  var confidence: String?
  var regime: String?
  var sch8: String?
  var strictlyNecessary: Bool?
  var apd: Bool?
  var scope: CaseScope
  var decidedAt: String
  var decidedBy: Bool?
  var validTo: String?
  var necessity: Bool?
  var proportionality: Bool?
  var informed: String?
  var dissentConsidered: [String]?
  var officialDuty: Bool?
  var harm: String?
  var protects: String?
  var protectedParty: String?
  var atRiskEvidenced: Bool?
  var consentReason: String?
  var approved: String?
  var urgent: Bool?
  var lifts: [String]?

  /// A field whose default is not nothing: left out it has its default, and `null` is nothing.
  struct Defaulted: Decodable, Sendable {
    var text: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text = container.decodeNil() ? nil : try container.decode(String.self)
    }
  }

  private enum CodingKeys: CodingKey {
    case id, party, strength, gateway, art6, art9, art10, confidence, regime, sch8, strictlyNecessary, apd
    case scope, decidedAt, decidedBy, validTo, necessity, proportionality, informed, dissentConsidered
    case officialDuty, harm, protects, protectedParty, atRiskEvidenced, consentReason, approved, urgent, lifts
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? { try container.decodeIfPresent(String.self, forKey: key) }
    func flag(_ key: CodingKeys) throws -> Bool? { try container.decodeIfPresent(Bool.self, forKey: key) }
    func defaulted(_ key: CodingKeys) throws -> Defaulted? {
      container.contains(key) ? try container.decode(Defaulted.self, forKey: key) : nil
    }
    id = try container.decode(String.self, forKey: .id)
    party = try text(.party)
    strength = try text(.strength)
    gateway = try defaulted(.gateway)
    art6 = try defaulted(.art6)
    art9 = try text(.art9)
    art10 = try text(.art10)
    confidence = try text(.confidence)
    regime = try text(.regime)
    sch8 = try text(.sch8)
    strictlyNecessary = try flag(.strictlyNecessary)
    apd = try flag(.apd)
    scope = try container.decode(CaseScope.self, forKey: .scope)
    decidedAt = try container.decode(String.self, forKey: .decidedAt)
    decidedBy = try flag(.decidedBy)
    validTo = try text(.validTo)
    necessity = try flag(.necessity)
    proportionality = try flag(.proportionality)
    informed = try text(.informed)
    dissentConsidered = try container.decodeIfPresent([String].self, forKey: .dissentConsidered)
    officialDuty = try flag(.officialDuty)
    harm = try text(.harm)
    protects = try text(.protects)
    protectedParty = try text(.protectedParty)
    atRiskEvidenced = try flag(.atRiskEvidenced)
    consentReason = try text(.consentReason)
    approved = try text(.approved)
    urgent = try flag(.urgent)
    lifts = try container.decodeIfPresent([String].self, forKey: .lifts)
  }
}
