public import ExchangeConsent
public import XMLCoding

/// Whether the young person is, or was, an unaccompanied child seeking asylum.
public struct UnaccompaniedAsylumSeeker: ItemContent {
  /// `immigration.status`.
  public static let category = InformationCategory.immigrationStatus

  /// Whether so at any time covered by the record.
  public var unaccompanied: Bool
  /// Day on which the status ended, at the latest the 18th birthday.
  public var ceasedOn: CalendarDate?

  /// Makes the content of an item.
  public init(unaccompanied: Bool, ceasedOn: CalendarDate? = nil) {
    self.unaccompanied = unaccompanied
    self.ceasedOn = ceasedOn
  }

  private enum CodingKeys: String, CodingKey {
    case unaccompanied = "@unaccompanied"
    case ceasedOn = "@ceasedOn"
  }
}
