public import ExchangeConsent
public import XMLCoding

/// A time for which a social worker was responsible for the young person.
public struct SocialWorkerInvolvement: ItemContent {
  /// `professional`.
  public static let category = InformationCategory.professional

  /// Why this social worker took over; list `ssda903-social-worker-change-reason`.
  public var changeReason: CodedValue?
  /// Registration number or local identifier of the social worker.
  public var worker: String
  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(changeReason: CodedValue? = nil, worker: String, from: CalendarDate, until: CalendarDate? = nil)
  {
    self.changeReason = changeReason
    self.worker = worker
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case changeReason = "ChangeReason"
    case worker = "@worker"
    case from = "@from"
    case until = "@until"
  }
}
