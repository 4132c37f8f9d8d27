public import XMLCoding

/// One line of a release ledger.
///
/// A release takes two lines: one before the document gets its name, and one after. Whoever stops between leaves
/// a line that nothing concludes, and the release counts as made until somebody says what became of it.
public struct LedgerEntry: Codable, Hashable, Sendable {
  /// The line, counted from 1.
  public var number: Int
  /// What it says.
  public var event: Event
  /// The instant of disclosure, or of what was concluded.
  public var at: Instant
  /// What was decided; in lines that prepare or refuse a release.
  public var release: LedgerRelease?
  /// The lines that it concludes.
  public var concludes: [Int]?
  /// Digest of the file that was written: `sha256:` and hexadecimal digits.
  public var fileDigest: String?
  /// Digest of the line before, and so of all lines before.
  public var previous: String

  /// What a line says.
  public enum Event: String, Codable, Sendable {
    /// A release was decided, and its document is about to be written.
    case prepared
    /// The document was written.
    case written
    /// It was not written.
    case abandoned
    /// The gate refused the document.
    case refused
  }
}

/// What went to whom, on which authority, when and by which rules; nothing of what it said.
public struct LedgerRelease: Codable, Hashable, Sendable {
  /// The document.
  public var document: String
  /// Whom it is about, by the identifier under which the sharing statement names them.
  public var subject: LedgerSubject
  /// Who disclosed.
  public var discloser: OrganisationIdentifier
  /// Who received.
  public var recipient: OrganisationIdentifier
  /// What for.
  public var purpose: Purpose
  /// What came out.
  public var outcome: ReleaseReport.Outcome
  /// Why the document was refused.
  public var reasons: [DecisionReason]
  /// The sharing profile, its version and its digest.
  public var profile: String
  /// The version of the profile.
  public var profileVersion: String
  /// The digest of the profile.
  public var profileDigest: String
  /// The digest of the decision; `nil` when it was refused.
  public var decisionDigest: String?
  /// The items that went.
  public var items: [Item]
  /// The items that did not.
  public var withheld: [Item]
  /// Consents for one disclosure that it used up.
  public var singleUse: [AuthorityIdentifier]
  /// What a consent notice told; `nil` for any other document.
  public var notice: Notice?

  /// An item, without its content.
  public struct Item: Codable, Hashable, Sendable {
    /// The item.
    public var id: ItemIdentifier
    /// Its category.
    public var category: InformationCategory
    /// The authorities relied on; none for one that was withheld.
    public var on: [AuthorityIdentifier]
    /// Why it was withheld.
    public var reasons: [DecisionReason]
  }

  /// What a recipient was told about a consent.
  public struct Notice: Codable, Hashable, Sendable {
    /// The consent.
    public var consent: AuthorityIdentifier
    /// What happened to it.
    public var change: String
    /// From when on.
    public var effectiveAt: Instant

    /// Makes one.
    public init(consent: AuthorityIdentifier, change: String, effectiveAt: Instant) {
      self.consent = consent
      self.change = change
      self.effectiveAt = effectiveAt
    }
  }

  /// Takes over what the gate reported.
  public init(_ report: ReleaseReport, about subject: LedgerSubject, notice: Notice? = nil) {
    document = report.documentId
    self.subject = subject
    discloser = report.discloser
    recipient = report.recipient
    purpose = report.purpose
    outcome = report.outcome
    reasons = report.reasons
    profile = report.profileId
    profileVersion = report.profileVersion
    profileDigest = report.profileDigest
    decisionDigest = report.decisionDigest
    let went = { (item: ItemReport) in report.outcome != .refused && item.outcome == .permit }
    items = report.items.filter(went).map {
      Item(id: $0.id, category: $0.category, on: $0.chosen, reasons: [])
    }
    withheld = report.items.filter { !went($0) }.map {
      Item(id: $0.id, category: $0.category, on: [], reasons: $0.outcome == .permit ? [] : $0.reasons)
    }
    singleUse = report.singleUseConsents
    self.notice = notice
  }
}

/// Whom a release was about.
public struct LedgerSubject: Codable, Hashable, Sendable {
  /// The kind of identifier: `la-child-id`.
  public var kind: String
  /// The identifier.
  public var identifier: String

  /// Makes one.
  public init(kind: String, identifier: String) {
    self.kind = kind
    self.identifier = identifier
  }
}

extension LedgerSubject: CustomStringConvertible, CustomReflectable {
  /// The kind of identifier alone.
  public var description: String { kind }
  /// The kind of identifier alone.
  public var customMirror: Mirror { Mirror(self, children: ["kind": kind], displayStyle: .struct) }
}
