public import XMLCoding

/// A decision to disclose in order to protect somebody, whatever the person whom it is about has said.
///
/// It is a record with reasons, approval and an end, and never a switch.
public struct ProtectiveBasis: Hashable, Sendable, Identifiable {
  /// Unique within the document.
  public var id: AuthorityIdentifier
  /// Gateway, conditions, scope and reasons.
  public var terms: BasisTerms
  /// What kind of person, or what, is protected.
  public var protects: Protected
  /// Who is protected, if it is one person.
  public var protectedParty: PartyIdentifier?
  /// How grave the harm is.
  public var threshold: HarmThreshold?
  /// Whether there was no time to have it approved first.
  public var urgent: Bool
  /// The harm that is feared, and why.
  public var harm: Statement?
  /// For an adult: Care Act 2014 s.42(1).
  public var atRiskTest: AtRiskTest?
  /// Why consent was not obtained: Data Protection Act 2018 Schedule 1 paragraph 18.
  public var consentNotObtained: ConsentNotObtained?
  /// Who approved it.
  public var approval: Approval?

  /// Makes a basis.
  public init(
    id: AuthorityIdentifier, terms: BasisTerms, protects: Protected, protectedParty: PartyIdentifier? = nil,
    threshold: HarmThreshold? = nil, urgent: Bool = false, harm: Statement?, atRiskTest: AtRiskTest? = nil,
    consentNotObtained: ConsentNotObtained?, approval: Approval?
  ) {
    self.id = id
    self.terms = terms
    self.protects = protects
    self.protectedParty = protectedParty
    self.threshold = threshold
    self.urgent = urgent
    self.harm = harm
    self.atRiskTest = atRiskTest
    self.consentNotObtained = consentNotObtained
    self.approval = approval
  }
}

/// Who or what is protected.
public enum Protected: String, XMLTextConvertible, CaseIterable {
  /// A person under 18.
  case child
  /// An adult with needs for care and support who cannot protect themselves.
  case adultAtRisk = "adult-at-risk"
  /// The public.
  case `public`
  /// A life.
  case vital
}

/// How grave the feared harm is.
public enum HarmThreshold: String, XMLTextConvertible, CaseIterable {
  /// Significant harm: Children Act 1989 s.31(9).
  case significantHarm = "significant-harm"
  /// Serious harm.
  case seriousHarm = "serious-harm"
  /// Life at risk.
  case lifeAtRisk = "life-at-risk"
}

/// The three limbs of the test whether an adult is at risk: Care Act 2014 s.42(1).
public struct AtRiskTest: Codable, Hashable, Sendable {
  /// Has needs for care and support.
  public var needs: Bool
  /// Is experiencing, or is at risk of, abuse or neglect.
  public var experiencing: Bool
  /// Cannot protect themselves because of those needs.
  public var unable: Bool

  /// Makes a test result.
  public init(needs: Bool, experiencing: Bool, unable: Bool) {
    self.needs = needs
    self.experiencing = experiencing
    self.unable = unable
  }

  /// Whether all three limbs are met.
  public var isMet: Bool { needs && experiencing && unable }

  private enum CodingKeys: String, CodingKey {
    case needs = "@needs"
    case experiencing = "@experiencing"
    case unable = "@unable"
  }
}

/// Why consent was not obtained: Data Protection Act 2018 Schedule 1 paragraph 18(2).
public enum ConsentNotObtained: String, XMLTextConvertible, CaseIterable {
  /// It cannot be given.
  case cannotBeGiven = "cannot-be-given"
  /// It cannot reasonably be obtained.
  case cannotReasonablyBeObtained = "cannot-reasonably-be-obtained"
  /// Asking would prejudice the protection.
  case wouldPrejudiceProtection = "would-prejudice-protection"
}

/// Approval of a protective disclosure.
public struct Approval: Codable, Hashable, Sendable {
  /// Who approved.
  public var by: PartyIdentifier
  /// In what role.
  public var role: String
  /// When.
  public var at: Instant
  /// Whether it came before the disclosure or after.
  public var kind: ApprovalKind

  /// Makes an approval.
  public init(by: PartyIdentifier, role: String, at: Instant, kind: ApprovalKind) {
    self.by = by
    self.role = role
    self.at = at
    self.kind = kind
  }

  private enum CodingKeys: String, CodingKey {
    case by = "@by"
    case role = "@role"
    case at = "@at"
    case kind = "@kind"
  }
}

/// Whether an approval came before the disclosure or after.
public enum ApprovalKind: String, XMLTextConvertible, CaseIterable {
  /// Before.
  case prior
  /// After, because it was urgent.
  case retrospective
}

extension ProtectiveBasis: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case protects = "@protects"
    case protectedParty = "@protectedParty"
    case threshold = "@threshold"
    case urgent = "@urgent"
    case harm = "Harm"
    case atRiskTest = "AtRiskTest"
    case consentNotObtained = "ConsentNotObtained"
    case approval = "Approval"
  }

  private struct CodedReason: Codable {
    var code: ConsentNotObtained

    enum CodingKeys: String, CodingKey { case code = "@code" }
  }

  /// Reads a basis.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(AuthorityIdentifier.self, forKey: .id)
    terms = try BasisTerms(from: decoder)
    protects = try container.decode(Protected.self, forKey: .protects)
    protectedParty = try container.decodeIfPresent(PartyIdentifier.self, forKey: .protectedParty)
    threshold = try container.decodeIfPresent(HarmThreshold.self, forKey: .threshold)
    urgent = try container.decodeIfPresent(Bool.self, forKey: .urgent) ?? false
    harm = try container.decodeIfPresent(Statement.self, forKey: .harm)
    atRiskTest = try container.decodeIfPresent(AtRiskTest.self, forKey: .atRiskTest)
    consentNotObtained = try container.decodeIfPresent(CodedReason.self, forKey: .consentNotObtained)?.code
    approval = try container.decodeIfPresent(Approval.self, forKey: .approval)
  }

  /// Writes a basis.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try terms.encode(to: encoder)
    try container.encode(protects, forKey: .protects)
    try container.encodeIfPresent(protectedParty, forKey: .protectedParty)
    try container.encodeIfPresent(threshold, forKey: .threshold)
    try container.encode(urgent, forKey: .urgent)
    try container.encodeIfPresent(harm, forKey: .harm)
    try container.encodeIfPresent(atRiskTest, forKey: .atRiskTest)
    try container.encodeIfPresent(consentNotObtained.map(CodedReason.init), forKey: .consentNotObtained)
    try container.encodeIfPresent(approval, forKey: .approval)
  }
}
