public import ExchangeConsent
public import XMLCoding

/// Key dates of a custodial sentence: release, licence expiry, sentence expiry and others.
public struct CustodyKeyDates: ItemContent {
  /// `order.dates`.
  public static let category = InformationCategory.orderDates

  /// A date; at most 30.
  public var keyDates: [KeyDate]
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?

  /// Makes the content of an item.
  public init(keyDates: [KeyDate], event: Grouping? = nil) {
    self.keyDates = keyDates
    self.event = event
  }

  private enum CodingKeys: String, CodingKey {
    case keyDates = "KeyDate"
    case event = "@event"
  }
}

extension CustodyKeyDates {
  /// One key date of a custodial sentence.
  public struct KeyDate: Codable, Hashable, Sendable {
    /// Which date it is; `nil` where it is not in the list; list `delius-key-date`.
    public var kind: CodedValue?
    /// Which date it is where it is not in the list.
    public var otherKind: SourceTerm?
    /// The day.
    public var on: CalendarDate

    /// Makes the value.
    public init(on: CalendarDate, kind: CodedValue? = nil, otherKind: SourceTerm? = nil) {
      self.kind = kind
      self.otherKind = otherKind
      self.on = on
    }

    private enum CodingKeys: String, CodingKey {
      case kind = "Kind"
      case otherKind = "OtherKind"
      case on = "@on"
    }
  }
}
