public import ExchangeConsent
public import XMLCoding

/// That the young person is or may become homeless, and what the housing authority does.
public struct HomelessnessConcern: ItemContent {
  /// `accommodation.homelessness`.
  public static let category = InformationCategory.accommodationHomelessness

  /// How things stand, and why; at most 4,000 characters.
  public var description: String?
  /// The housing authority; at most 200 characters.
  public var housingAuthority: String?
  /// How things stand.
  public var status: Status
  /// Day for which this holds.
  public var asOf: CalendarDate
  /// Day of the referral to the housing authority under the duty to refer, or in Wales of the notice to it.
  public var referredOn: CalendarDate?
  /// The duty that the housing authority accepted.
  public var duty: Duty?
  /// Day of its decision.
  public var decidedOn: CalendarDate?
  /// Whether it found a priority need.
  public var priorityNeed: Bool?

  /// Makes the content of an item.
  public init(
    status: Status, asOf: CalendarDate, description: String? = nil, housingAuthority: String? = nil,
    referredOn: CalendarDate? = nil, duty: Duty? = nil, decidedOn: CalendarDate? = nil,
    priorityNeed: Bool? = nil
  ) {
    self.description = description
    self.housingAuthority = housingAuthority
    self.status = status
    self.asOf = asOf
    self.referredOn = referredOn
    self.duty = duty
    self.decidedOn = decidedOn
    self.priorityNeed = priorityNeed
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case housingAuthority = "HousingAuthority"
    case status = "@status"
    case asOf = "@asOf"
    case referredOn = "@referredOn"
    case duty = "@duty"
    case decidedOn = "@decidedOn"
    case priorityNeed = "@priorityNeed"
  }
}

extension HomelessnessConcern {
  /// How things stand.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Likely to become homeless within 56 days.
    case threatened
    /// Homeless.
    case homeless
    /// Sleeping rough.
    case sleepingRough = "sleeping-rough"
    /// Staying with friends or others for the moment.
    case stayingWithOthers = "staying-with-others"
    /// In temporary accommodation.
    case temporary
    /// No address is arranged for a move that is to come.
    case noAddressForMove = "no-address-for-move"
    /// No longer homeless.
    case resolved
  }

  /// Duties of a housing authority to somebody who is homeless.
  public enum Duty: String, XMLTextConvertible, CaseIterable {
    /// Not yet decided.
    case awaited
    /// To help prevent homelessness.
    case prevention
    /// To help find somewhere.
    case relief
    /// To provide accommodation.
    case main
    /// No duty.
    case none
  }
}
