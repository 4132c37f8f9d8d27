public import ExchangeConsent
public import XMLCoding

/// Work with the young person that no court ordered.
///
/// A breach or recall, which Delius records in the same way, is ``BreachProceedings`` or ``LicenceRecall``.
public struct NonStatutoryIntervention: ItemContent {
  /// `interventions`.
  public static let category = InformationCategory.interventions

  /// The kind of intervention.
  public var kind: SourceTerm
  /// The kind in more detail.
  public var subtype: SourceTerm?
  /// How far it has got.
  public var status: SourceTerm?
  /// How it ended.
  public var outcome: SourceTerm?
  /// Who provides it.
  public var provider: SourceTerm?
  /// How long it is to last.
  public var length: SentenceLength?
  /// What else is known, without health; at most 4,000 characters.
  public var note: String?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one requirement.
  public var requirement: Grouping?
  /// Day of the referral.
  public var referredOn: CalendarDate?
  /// Day on which it is expected to start.
  public var expectedStartOn: CalendarDate?
  /// First day.
  public var startedOn: CalendarDate?
  /// Day of the last change of status.
  public var statusOn: CalendarDate?
  /// Day on which it is expected to end.
  public var expectedEndOn: CalendarDate?
  /// Last day.
  public var endedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: SourceTerm, subtype: SourceTerm? = nil, status: SourceTerm? = nil, outcome: SourceTerm? = nil,
    provider: SourceTerm? = nil, length: SentenceLength? = nil, note: String? = nil, event: Grouping? = nil,
    requirement: Grouping? = nil, referredOn: CalendarDate? = nil, expectedStartOn: CalendarDate? = nil,
    startedOn: CalendarDate? = nil, statusOn: CalendarDate? = nil, expectedEndOn: CalendarDate? = nil,
    endedOn: CalendarDate? = nil
  ) {
    self.kind = kind
    self.subtype = subtype
    self.status = status
    self.outcome = outcome
    self.provider = provider
    self.length = length
    self.note = note
    self.event = event
    self.requirement = requirement
    self.referredOn = referredOn
    self.expectedStartOn = expectedStartOn
    self.startedOn = startedOn
    self.statusOn = statusOn
    self.expectedEndOn = expectedEndOn
    self.endedOn = endedOn
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case subtype = "Subtype"
    case status = "Status"
    case outcome = "Outcome"
    case provider = "Provider"
    case length = "Length"
    case note = "Note"
    case event = "@event"
    case requirement = "@requirement"
    case referredOn = "@referredOn"
    case expectedStartOn = "@expectedStartOn"
    case startedOn = "@startedOn"
    case statusOn = "@statusOn"
    case expectedEndOn = "@expectedEndOn"
    case endedOn = "@endedOn"
  }
}
