public import ExchangeConsent
public import XMLCoding

/// A sentence or finding that tells of mental health: a hospital, restriction or guardianship order, or a
/// finding on fitness to plead.
public struct MentalHealthDisposal: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// The order as Delius codes it; list `delius-disposal`.
  public var disposal: CodedValue?
  /// The result as the court recorded it; list `cjs-result-code`; at most 10.
  public var results: [CodedValue]
  /// Length as the court gave it.
  public var originalLength: SentenceLength?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Day of the order.
  public var madeOn: CalendarDate?
  /// Whether a restriction under section 41 of the Mental Health Act 1983 goes with it.
  public var restricted: Bool?
  /// Day on which it ended.
  public var terminatedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    disposal: CodedValue? = nil, results: [CodedValue] = [], originalLength: SentenceLength? = nil,
    event: Grouping? = nil, madeOn: CalendarDate? = nil, restricted: Bool? = nil,
    terminatedOn: CalendarDate? = nil
  ) {
    self.disposal = disposal
    self.results = results
    self.originalLength = originalLength
    self.event = event
    self.madeOn = madeOn
    self.restricted = restricted
    self.terminatedOn = terminatedOn
  }

  private enum CodingKeys: String, CodingKey {
    case disposal = "Disposal"
    case results = "Result"
    case originalLength = "OriginalLength"
    case event = "@event"
    case madeOn = "@madeOn"
    case restricted = "@restricted"
    case terminatedOn = "@terminatedOn"
  }
}
