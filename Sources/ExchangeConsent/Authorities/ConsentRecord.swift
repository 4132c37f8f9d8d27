public import XMLCoding

/// What one person decided about the sharing of information, with all that makes the decision valid.
///
/// Consent that releases data, agreement that releases a duty of confidence, and agreement to a service are
/// different things: ``effect`` says which this is. Events are only ever added.
public struct ConsentRecord: Hashable, Sendable, Identifiable {
  /// Unique within the document.
  public var id: AuthorityIdentifier
  /// Counts the versions of the record, from 1.
  public var version: Int
  /// Whom the information is about.
  public var party: PartyIdentifier
  /// What the decision has effect on.
  public var effect: ConsentEffect
  /// Whether it was given in express words, as special category and offence data demand.
  public var explicit: Bool
  /// Whether it serves once or until it ends.
  public var use: ConsentUse
  /// From when it holds.
  public var validFrom: Instant?
  /// The first instant at which it no longer holds.
  public var validTo: Instant?
  /// The day by which somebody should ask again.
  public var reviewBy: CalendarDate?
  /// Whether the person asked for disclosure in express words although the record is spent: Rehabilitation of
  /// Offenders Act 1974 s.9(3).
  public var expressRequest: Bool?
  /// Whether the record is whole or cut down for this recipient; absent means whole.
  public var extract: RecordExtract?
  /// Digest of the whole record, where this is an extract: `sha256:` and hexadecimal digits.
  public var fullDigest: String?
  /// Who decided, and in what capacity.
  public var giver: Giver
  /// What the giver was told.
  public var told: Told?
  /// How far the decision reaches.
  public var scope: Scope
  /// An event that ends it.
  public var endEvent: EndEvent?
  /// Whether the recipient may pass the information on.
  public var onward: Onward?
  /// What happened, in any order.
  public var events: [ConsentEvent]
  /// Earlier decisions that this one expressly replaces.
  public var supersedes: [AuthorityIdentifier]
  /// Where the proof lies.
  public var evidence: [Evidence]

  /// Makes a record.
  public init(
    id: AuthorityIdentifier, version: Int = 1, party: PartyIdentifier, effect: ConsentEffect, explicit: Bool,
    use: ConsentUse, validFrom: Instant?, validTo: Instant?, reviewBy: CalendarDate? = nil,
    expressRequest: Bool? = nil, extract: RecordExtract? = nil, fullDigest: String? = nil, giver: Giver,
    told: Told?, scope: Scope, endEvent: EndEvent? = nil, onward: Onward? = nil, events: [ConsentEvent],
    supersedes: [AuthorityIdentifier] = [], evidence: [Evidence] = []
  ) {
    self.id = id
    self.version = version
    self.party = party
    self.effect = effect
    self.explicit = explicit
    self.use = use
    self.validFrom = validFrom
    self.validTo = validTo
    self.reviewBy = reviewBy
    self.expressRequest = expressRequest
    self.extract = extract
    self.fullDigest = fullDigest
    self.giver = giver
    self.told = told
    self.scope = scope
    self.endEvent = endEvent
    self.onward = onward
    self.events = events
    self.supersedes = supersedes
    self.evidence = evidence
  }
}

/// What a consent has effect on.
public enum ConsentEffect: String, XMLTextConvertible, CaseIterable {
  /// Processing under data protection law: UK GDPR Articles 6(1)(a) and 9(2)(a).
  case dataProtection = "data-protection"
  /// The common-law duty of confidence.
  case confidence
  /// Both.
  case both
  /// Agreement to work with a service: never an authority to share.
  case engagement
}

/// Whether a record is whole.
public enum RecordExtract: String, XMLTextConvertible, CaseIterable {
  /// Whole.
  case full
  /// Cut down to what this recipient may know.
  case recipientView = "recipient-view"
}

/// How often a consent serves.
public enum ConsentUse: String, XMLTextConvertible, CaseIterable {
  /// For one disclosure.
  case single
  /// Until it ends.
  case continuing
}

/// Whether the recipient may pass information on.
public struct Onward: Hashable, Sendable {
  /// The rule.
  public var rule: OnwardRule
  /// To whom, if the rule names them.
  public var named: [OrganisationIdentifier]

  /// Makes a rule.
  public init(rule: OnwardRule, named: [OrganisationIdentifier] = []) {
    self.rule = rule
    self.named = named
  }
}

/// A rule on further disclosure.
public enum OnwardRule: String, XMLTextConvertible, CaseIterable {
  /// To nobody.
  case none
  /// To those who are named.
  case named
  /// Only if whoever first recorded it releases it.
  case originator
  /// To anybody with an authority of their own.
  case free
}

/// An event that ends a consent.
public struct EndEvent: Codable, Hashable, Sendable {
  /// Which event: `order-complete`.
  public var code: LegalCode
  /// When it happened; absent while it has not.
  public var occurredAt: Instant?

  /// Makes an event.
  public init(code: LegalCode, occurredAt: Instant? = nil) {
    self.code = code
    self.occurredAt = occurredAt
  }

  private enum CodingKeys: String, CodingKey {
    case code = "@code"
    case occurredAt = "@occurredAt"
  }
}

/// Where a proof lies.
public struct Evidence: Codable, Hashable, Sendable {
  /// What it is: `form`, `recording`, `care-order`, `birth-certificate`.
  public var kind: LegalCode
  /// Where it lies in the system of whoever recorded it.
  public var ref: String
  /// Its SHA-256 digest in hexadecimal.
  public var sha256: String?
  /// First day for which it is proof.
  public var from: CalendarDate?
  /// Last day for which it is proof.
  public var to: CalendarDate?

  /// Makes a pointer to a proof.
  public init(
    kind: LegalCode, ref: String, sha256: String? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil
  ) {
    self.kind = kind
    self.ref = ref
    self.sha256 = sha256
    self.from = from
    self.to = to
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "@kind"
    case ref = "@ref"
    case sha256 = "@sha256"
    case from = "@from"
    case to = "@to"
  }
}
