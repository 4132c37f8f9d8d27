public import ExchangeConsent
public import XMLCoding

/// A report that a court asked for.
///
/// Its sources show whether youth justice, social care and leaving care were asked.
public struct CourtReport: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// The kind of report that the court asked for.
  public var requested: SourceTerm?
  /// The kind that was delivered.
  public var delivered: SourceTerm?
  /// The court.
  public var court: SourceTerm?
  /// What the report rests on, and what was left out; at most 30.
  public var sources: [Source]
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Day of the request.
  public var requestedOn: CalendarDate?
  /// Day on which the court needs it.
  public var requiredOn: CalendarDate?
  /// Day on which a writer was found.
  public var allocatedOn: CalendarDate?
  /// Day on which it was finished.
  public var completedOn: CalendarDate?
  /// Day on which it was sent.
  public var sentOn: CalendarDate?
  /// Day on which the court had it.
  public var receivedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    requested: SourceTerm? = nil, delivered: SourceTerm? = nil, court: SourceTerm? = nil,
    sources: [Source] = [], event: Grouping? = nil, requestedOn: CalendarDate? = nil,
    requiredOn: CalendarDate? = nil, allocatedOn: CalendarDate? = nil, completedOn: CalendarDate? = nil,
    sentOn: CalendarDate? = nil, receivedOn: CalendarDate? = nil
  ) {
    self.requested = requested
    self.delivered = delivered
    self.court = court
    self.sources = sources
    self.event = event
    self.requestedOn = requestedOn
    self.requiredOn = requiredOn
    self.allocatedOn = allocatedOn
    self.completedOn = completedOn
    self.sentOn = sentOn
    self.receivedOn = receivedOn
  }

  private enum CodingKeys: String, CodingKey {
    case requested = "Requested"
    case delivered = "Delivered"
    case court = "Court"
    case sources = "Source"
    case event = "@event"
    case requestedOn = "@requestedOn"
    case requiredOn = "@requiredOn"
    case allocatedOn = "@allocatedOn"
    case completedOn = "@completedOn"
    case sentOn = "@sentOn"
    case receivedOn = "@receivedOn"
  }
}

extension CourtReport {
  /// One source of information for a report.
  public struct Source: Codable, Hashable, Sendable {
    /// The source; list `hmpps-report-source`.
    public var kind: CodedValue
    /// Whether it was used.
    public var use: Use

    /// Makes the value.
    public init(kind: CodedValue, use: Use) {
      self.kind = kind
      self.use = use
    }

    private enum CodingKeys: String, CodingKey {
      case kind = "Kind"
      case use = "@use"
    }

    /// What became of a source of information for a report.
    public enum Use: String, XMLTextConvertible, CaseIterable {
      /// It was asked and used.
      case used
      /// It was asked and has not answered.
      case awaited
      /// It was asked and holds nothing.
      case nothingHeld = "nothing-held"
      /// It was not asked.
      case notAsked = "not-asked"
    }
  }
}
