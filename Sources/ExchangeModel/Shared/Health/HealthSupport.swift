public import XMLCoding

/// Help with a health need: from the screening to the end of the help, each step where it was reached.
public struct HealthSupport: Codable, Hashable, Sendable {
  /// The service that helps; at most 200 characters.
  public var service: String?
  /// The kind of help, in codes that there are for mental health and substance use; list
  /// `yjb-mental-health-intervention` or `yjb-substance-misuse-intervention`.
  public var intervention: CodedValue?
  /// Day of the screening.
  public var screenedOn: CalendarDate?
  /// Day of the referral.
  public var referredOn: CalendarDate?
  /// Day on which help was offered.
  public var offeredOn: CalendarDate?
  /// Day on which the young person first attended.
  public var startedOn: CalendarDate?
  /// Day on which the young person last attended.
  public var endedOn: CalendarDate?
  /// What became of it.
  public var outcome: Outcome?

  /// Makes one.
  public init(
    service: String? = nil, intervention: CodedValue? = nil, screenedOn: CalendarDate? = nil,
    referredOn: CalendarDate? = nil, offeredOn: CalendarDate? = nil, startedOn: CalendarDate? = nil,
    endedOn: CalendarDate? = nil, outcome: Outcome? = nil
  ) {
    self.service = service
    self.intervention = intervention
    self.screenedOn = screenedOn
    self.referredOn = referredOn
    self.offeredOn = offeredOn
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.outcome = outcome
  }

  private enum CodingKeys: String, CodingKey {
    case service = "Service"
    case intervention = "Intervention"
    case screenedOn = "@screenedOn"
    case referredOn = "@referredOn"
    case offeredOn = "@offeredOn"
    case startedOn = "@startedOn"
    case endedOn = "@endedOn"
    case outcome = "@outcome"
  }
}

extension HealthSupport {
  /// What became of help that was offered.
  public enum Outcome: String, XMLTextConvertible, CaseIterable {
    /// The young person is on a waiting list.
    case waiting
    /// The young person attends.
    case attending
    /// It was completed.
    case completed
    /// The young person declined it.
    case declined
    /// The young person did not attend.
    case notAttended = "not-attended"
    /// It turned out not to be needed.
    case notNeeded = "not-needed"
  }
}
