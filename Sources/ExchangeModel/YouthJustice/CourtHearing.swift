public import ExchangeConsent
public import XMLCoding

/// A hearing before a criminal court.
public struct CourtHearing: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// Name of the court; at most 200 characters.
  public var court: String?
  /// Kind of court; list `cjs-court-type`.
  public var courtKind: CodedValue?
  /// Kind of hearing; list `cjs-hearing-type`.
  public var hearingKind: CodedValue?
  /// What the court decided about remand; list `yjb-remand-decision` or `hmcts-result`.
  public var remandDecision: CodedValue?
  /// What the youth justice service proposed about remand; list `yjb-remand-decision`.
  public var remandProposal: CodedValue?
  /// A sentence that the youth justice service proposed; list `yjb-legal-outcome`; at most 10.
  public var sentenceProposals: [CodedValue]
  /// Mark shared by all facts of the hearing.
  public var hearing: Grouping?
  /// Day of the hearing.
  public var heldOn: CalendarDate
  /// Whether the young person attended.
  public var attended: Bool?

  /// Makes the content of an item.
  public init(
    heldOn: CalendarDate, court: String? = nil, courtKind: CodedValue? = nil,
    hearingKind: CodedValue? = nil, remandDecision: CodedValue? = nil,
    remandProposal: CodedValue? = nil, sentenceProposals: [CodedValue] = [], hearing: Grouping? = nil,
    attended: Bool? = nil
  ) {
    self.court = court
    self.courtKind = courtKind
    self.hearingKind = hearingKind
    self.remandDecision = remandDecision
    self.remandProposal = remandProposal
    self.sentenceProposals = sentenceProposals
    self.hearing = hearing
    self.heldOn = heldOn
    self.attended = attended
  }

  private enum CodingKeys: String, CodingKey {
    case court = "Court"
    case courtKind = "CourtKind"
    case hearingKind = "HearingKind"
    case remandDecision = "RemandDecision"
    case remandProposal = "RemandProposal"
    case sentenceProposals = "SentenceProposal"
    case hearing = "@hearing"
    case heldOn = "@heldOn"
    case attended = "@attended"
  }
}

/// A report of the youth justice service for a court.
public struct YouthCourtReport: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// The sentence proposed; list `yjb-legal-outcome`; at most 10.
  public var proposals: [CodedValue]
  /// Mark shared by all facts of the hearing.
  public var hearing: Grouping?
  /// Kind of report.
  public var kind: Kind
  /// Day on which the court asked for it.
  public var requestedOn: CalendarDate?
  /// Day by which it was due.
  public var dueOn: CalendarDate?
  /// Day on which it was completed.
  public var completedOn: CalendarDate?
  /// Whether the report considers maturity.
  public var maturityConsidered: Bool?
  /// Whether children's social care was asked for information.
  public var socialCareAsked: Bool?
  /// Whether the court followed the proposal.
  public var proposalFollowed: Bool?

  /// Makes the content of an item.
  public init(
    kind: Kind, proposals: [CodedValue] = [], hearing: Grouping? = nil,
    requestedOn: CalendarDate? = nil, dueOn: CalendarDate? = nil, completedOn: CalendarDate? = nil,
    maturityConsidered: Bool? = nil, socialCareAsked: Bool? = nil, proposalFollowed: Bool? = nil
  ) {
    self.proposals = proposals
    self.hearing = hearing
    self.kind = kind
    self.requestedOn = requestedOn
    self.dueOn = dueOn
    self.completedOn = completedOn
    self.maturityConsidered = maturityConsidered
    self.socialCareAsked = socialCareAsked
    self.proposalFollowed = proposalFollowed
  }

  private enum CodingKeys: String, CodingKey {
    case proposals = "Proposal"
    case hearing = "@hearing"
    case kind = "@kind"
    case requestedOn = "@requestedOn"
    case dueOn = "@dueOn"
    case completedOn = "@completedOn"
    case maturityConsidered = "@maturityConsidered"
    case socialCareAsked = "@socialCareAsked"
    case proposalFollowed = "@proposalFollowed"
  }
}

extension YouthCourtReport {
  /// Kinds of report for a court.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// A pre-sentence report.
    case preSentence = "pre-sentence"
    /// A report given on the day.
    case standDown = "stand-down"
    /// A report on a breach.
    case breach
    /// A report on a referral order.
    case referralOrder = "referral-order"
    /// An addition to an earlier report.
    case addendum
    /// A report on bail or remand.
    case bail
  }
}
