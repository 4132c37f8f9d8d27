public import ExchangeConsent
public import XMLCoding

/// The move from children's to adult social care.
public struct AdultServicesTransfer: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// The adult service and its worker, in an official capacity; at most 200 characters.
  public var adultService: String?
  /// What is agreed, and what is still open; at most 4,000 characters.
  public var arrangement: String?
  /// How far the assessment has got.
  public var assessment: Assessment
  /// Day of the request.
  public var requestedOn: CalendarDate?
  /// Day on which the assessment was completed.
  public var assessedOn: CalendarDate?
  /// Day on which adult social care took over.
  public var transferredOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    assessment: Assessment, adultService: String? = nil, arrangement: String? = nil,
    requestedOn: CalendarDate? = nil, assessedOn: CalendarDate? = nil, transferredOn: CalendarDate? = nil
  ) {
    self.adultService = adultService
    self.arrangement = arrangement
    self.assessment = assessment
    self.requestedOn = requestedOn
    self.assessedOn = assessedOn
    self.transferredOn = transferredOn
  }

  private enum CodingKeys: String, CodingKey {
    case adultService = "AdultService"
    case arrangement = "Arrangement"
    case assessment = "@assessment"
    case requestedOn = "@requestedOn"
    case assessedOn = "@assessedOn"
    case transferredOn = "@transferredOn"
  }
}

extension AdultServicesTransfer {
  /// How far the assessment for adult social care has got.
  public enum Assessment: String, XMLTextConvertible, CaseIterable {
    /// Not requested.
    case notRequested = "not-requested"
    /// Requested.
    case requested
    /// In progress.
    case inProgress = "in-progress"
    /// Completed: there are eligible needs.
    case eligible
    /// Completed: there are no eligible needs.
    case notEligible = "not-eligible"
    /// The young person declined it.
    case declined
  }
}
