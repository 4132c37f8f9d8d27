public import ExchangeConsent
public import XMLCoding

/// A stage of a case for which information is needed.
public struct RequestOccasion: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

  /// What the information will be used for at this stage; at most 4,000 characters.
  public var explanation: String?
  /// The stage.
  public var stage: RequestStage
  /// Day of the hearing, decision or move that the information is for.
  public var on: CalendarDate?
  /// Name of the court, where there is one; at most 200 characters.
  public var court: String?

  /// Makes the content of an item.
  public init(explanation: String? = nil, stage: RequestStage, on: CalendarDate? = nil, court: String? = nil)
  {
    self.explanation = explanation
    self.stage = stage
    self.on = on
    self.court = court
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case stage = "@stage"
    case on = "@on"
    case court = "@court"
  }
}

/// Stages of a case at which information is asked for.
public enum RequestStage: String, XMLTextConvertible, CaseIterable {
  /// A report for sentencing.
  case preSentence = "pre-sentence"
  /// Allocation of a case to a practitioner.
  case allocation
  /// Making or reviewing an assessment.
  case assessment
  /// Making or reviewing a plan.
  case planning
  /// Transfer between services.
  case transfer
  /// Setting or changing licence conditions.
  case licence
  /// Release from custody.
  case release
  /// Recall to custody.
  case recall
  /// Enforcement after a breach.
  case breach
  /// Review of a case.
  case review
  /// Planning or reviewing support for a care leaver.
  case leavingCare = "leaving-care"
  /// A safeguarding enquiry.
  case safeguarding
  /// Another stage, explained in words.
  case other
}
