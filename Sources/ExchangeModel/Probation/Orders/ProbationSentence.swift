public import ExchangeConsent
public import XMLCoding

/// A sentence or order that probation supervises.
///
/// One that tells of mental health stands in ``MentalHealthDisposal``.
public struct ProbationSentence: ItemContent {
  /// `order.sentence`.
  public static let category = InformationCategory.orderSentence

  /// The sentence as Delius codes it; `nil` where it is not in the list; list `delius-disposal`.
  public var disposal: CodedValue?
  /// The sentence where it is not in the list.
  public var otherDisposal: SourceTerm?
  /// The result as the court recorded it; list `cjs-result-code`; at most 10.
  public var results: [CodedValue]
  /// Length as the court gave it.
  public var originalLength: SentenceLength?
  /// Second length, where the sentence has two, such as the suspension of a custodial term.
  public var secondLength: SentenceLength?
  /// Length that Delius reckons with where the court gave none.
  public var defaultLength: SentenceLength?
  /// Length after changes.
  public var effectiveLength: SentenceLength?
  /// Why the sentence ended.
  public var terminationReason: SourceTerm?
  /// The service that has the statutory duty. For a referral order it is always the youth justice service.
  public var statutoryAgency: ResponsibleAgency
  /// The service that does the work. It may differ from the one with the duty, as where delivery is shared
  /// after the 18th birthday.
  public var supervisingAgency: ResponsibleAgency
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Whether the sentence is custodial.
  public var custodial: Bool?
  /// Day of the sentence.
  public var sentencedOn: CalendarDate?
  /// First day.
  public var startsOn: CalendarDate?
  /// Day on which it is expected to end.
  public var expectedEndOn: CalendarDate?
  /// Day on which it ended.
  public var terminatedOn: CalendarDate?
  /// Length in days as the source has it.
  public var lengthInDays: Int?

  /// Makes the content of an item.
  public init(
    statutoryAgency: ResponsibleAgency, supervisingAgency: ResponsibleAgency, disposal: CodedValue? = nil,
    otherDisposal: SourceTerm? = nil, results: [CodedValue] = [], originalLength: SentenceLength? = nil,
    secondLength: SentenceLength? = nil, defaultLength: SentenceLength? = nil,
    effectiveLength: SentenceLength? = nil, terminationReason: SourceTerm? = nil, event: Grouping? = nil,
    custodial: Bool? = nil, sentencedOn: CalendarDate? = nil, startsOn: CalendarDate? = nil,
    expectedEndOn: CalendarDate? = nil, terminatedOn: CalendarDate? = nil, lengthInDays: Int? = nil
  ) {
    self.disposal = disposal
    self.otherDisposal = otherDisposal
    self.results = results
    self.originalLength = originalLength
    self.secondLength = secondLength
    self.defaultLength = defaultLength
    self.effectiveLength = effectiveLength
    self.terminationReason = terminationReason
    self.statutoryAgency = statutoryAgency
    self.supervisingAgency = supervisingAgency
    self.event = event
    self.custodial = custodial
    self.sentencedOn = sentencedOn
    self.startsOn = startsOn
    self.expectedEndOn = expectedEndOn
    self.terminatedOn = terminatedOn
    self.lengthInDays = lengthInDays
  }

  private enum CodingKeys: String, CodingKey {
    case disposal = "Disposal"
    case otherDisposal = "OtherDisposal"
    case results = "Result"
    case originalLength = "OriginalLength"
    case secondLength = "SecondLength"
    case defaultLength = "DefaultLength"
    case effectiveLength = "EffectiveLength"
    case terminationReason = "TerminationReason"
    case statutoryAgency = "StatutoryAgency"
    case supervisingAgency = "SupervisingAgency"
    case event = "@event"
    case custodial = "@custodial"
    case sentencedOn = "@sentencedOn"
    case startsOn = "@startsOn"
    case expectedEndOn = "@expectedEndOn"
    case terminatedOn = "@terminatedOn"
    case lengthInDays = "@lengthInDays"
  }
}
