public import ExchangeConsent
public import XMLCoding

/// Where a custodial sentence stands.
public struct CustodialTerm: ItemContent {
  /// `order.sentence`.
  public static let category = InformationCategory.orderSentence

  /// The status; list `delius-custodial-status`.
  public var status: CodedValue
  /// The prison or other establishment, or that the young person is in the community.
  public var establishment: SourceTerm?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Booking number of the prison.
  public var bookingNumber: String?
  /// First day of the sentence.
  public var sentenceStartedOn: CalendarDate?
  /// Day of the last change of status.
  public var statusSince: CalendarDate?
  /// Day of the last change of establishment.
  public var locationSince: CalendarDate?
  /// Day of the last release.
  public var releasedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: CodedValue, establishment: SourceTerm? = nil, event: Grouping? = nil,
    bookingNumber: String? = nil, sentenceStartedOn: CalendarDate? = nil, statusSince: CalendarDate? = nil,
    locationSince: CalendarDate? = nil, releasedOn: CalendarDate? = nil
  ) {
    self.status = status
    self.establishment = establishment
    self.event = event
    self.bookingNumber = bookingNumber
    self.sentenceStartedOn = sentenceStartedOn
    self.statusSince = statusSince
    self.locationSince = locationSince
    self.releasedOn = releasedOn
  }

  private enum CodingKeys: String, CodingKey {
    case status = "Status"
    case establishment = "Establishment"
    case event = "@event"
    case bookingNumber = "@bookingNumber"
    case sentenceStartedOn = "@sentenceStartedOn"
    case statusSince = "@statusSince"
    case locationSince = "@locationSince"
    case releasedOn = "@releasedOn"
  }
}
