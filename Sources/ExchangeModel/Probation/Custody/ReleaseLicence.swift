public import ExchangeConsent
public import XMLCoding

/// A licence or post-sentence supervision after release.
public struct ReleaseLicence: ItemContent {
  /// `order.licence`.
  public static let category = InformationCategory.orderLicence

  /// How far the licence has got; list `hmpps-licence-status`.
  public var status: CodedValue?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one licence.
  public var licence: Grouping?
  /// The kind.
  public var kind: Kind
  /// Version of the licence.
  public var version: String?
  /// First day of the licence.
  public var startsOn: CalendarDate?
  /// Last day of the licence.
  public var expiresOn: CalendarDate?
  /// First day of post-sentence or top-up supervision.
  public var supervisionStartsOn: CalendarDate?
  /// Last day of post-sentence or top-up supervision.
  public var supervisionExpiresOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, status: CodedValue? = nil, event: Grouping? = nil, licence: Grouping? = nil,
    version: String? = nil, startsOn: CalendarDate? = nil, expiresOn: CalendarDate? = nil,
    supervisionStartsOn: CalendarDate? = nil, supervisionExpiresOn: CalendarDate? = nil
  ) {
    self.status = status
    self.event = event
    self.licence = licence
    self.kind = kind
    self.version = version
    self.startsOn = startsOn
    self.expiresOn = expiresOn
    self.supervisionStartsOn = supervisionStartsOn
    self.supervisionExpiresOn = supervisionExpiresOn
  }

  private enum CodingKeys: String, CodingKey {
    case status = "Status"
    case event = "@event"
    case licence = "@licence"
    case kind = "@kind"
    case version = "@version"
    case startsOn = "@startsOn"
    case expiresOn = "@expiresOn"
    case supervisionStartsOn = "@supervisionStartsOn"
    case supervisionExpiresOn = "@supervisionExpiresOn"
  }
}

extension ReleaseLicence {
  /// Kinds of licence as the service Create and Vary a Licence has them.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// A licence.
    case licence = "AP"
    /// Post-sentence supervision.
    case postSentenceSupervision = "PSS"
    /// A licence followed by post-sentence supervision.
    case both = "AP_PSS"
  }
}
