public import ExchangeConsent
public import XMLCoding

/// The programme of work under an order or disposal.
public struct InterventionProgramme: ItemContent {
  /// `interventions.programme`.
  public static let category = InformationCategory.interventionsProgramme

  /// The order or disposal, its custodial part and its licence apart; list `yjb-disposal`.
  public var disposal: CodedValue?
  /// What is done, without anything about health or about a victim; at most 200 characters each; at most 50.
  public var activities: [String]
  /// Mark shared by all facts of the programme.
  public var programme: Grouping?
  /// Mark of the order or disposal.
  public var order: Grouping?
  /// Mark of the hearing at which the order was made.
  public var hearing: Grouping?
  /// Group of legal outcomes.
  public var group: LegalOutcomeGroup?
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?
  /// Why it ended.
  public var end: End?
  /// Whether it was completed successfully.
  public var successfullyCompleted: Bool?
  /// Where the young person lived when it began.
  public var residenceAtStart: CaseResidence?
  /// Where the young person lived when it ended.
  public var residenceAtEnd: CaseResidence?
  /// Age when it began; in whole years, 0 to 120.
  public var ageAtStart: Int?
  /// Age when it ended; in whole years, 0 to 120.
  public var ageAtEnd: Int?

  /// Makes the content of an item.
  public init(
    disposal: CodedValue? = nil, activities: [String] = [], programme: Grouping? = nil,
    order: Grouping? = nil, hearing: Grouping? = nil, group: LegalOutcomeGroup? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil, end: End? = nil,
    successfullyCompleted: Bool? = nil, residenceAtStart: CaseResidence? = nil,
    residenceAtEnd: CaseResidence? = nil, ageAtStart: Int? = nil, ageAtEnd: Int? = nil
  ) {
    self.disposal = disposal
    self.activities = activities
    self.programme = programme
    self.order = order
    self.hearing = hearing
    self.group = group
    self.from = from
    self.until = until
    self.end = end
    self.successfullyCompleted = successfullyCompleted
    self.residenceAtStart = residenceAtStart
    self.residenceAtEnd = residenceAtEnd
    self.ageAtStart = ageAtStart
    self.ageAtEnd = ageAtEnd
  }

  private enum CodingKeys: String, CodingKey {
    case disposal = "Disposal"
    case activities = "Activity"
    case programme = "@programme"
    case order = "@order"
    case hearing = "@hearing"
    case group = "@group"
    case from = "@from"
    case until = "@until"
    case end = "@end"
    case successfullyCompleted = "@successfullyCompleted"
    case residenceAtStart = "@residenceAtStart"
    case residenceAtEnd = "@residenceAtEnd"
    case ageAtStart = "@ageAtStart"
    case ageAtEnd = "@ageAtEnd"
  }
}

extension InterventionProgramme {
  /// Why an intervention programme ended.
  public enum End: String, XMLTextConvertible, CaseIterable {
    /// Completed.
    case completed
    /// Ended without being completed.
    case notCompleted = "not-completed"
    /// The case was transferred to probation, which closes the programme.
    case transferredToProbation = "transferred-to-probation"
    /// The case was transferred to another youth justice service.
    case transferredToService = "transferred-to-service"
    /// The order was revoked.
    case revoked
    /// Another reason.
    case other
    /// Not known.
    case notKnown = "not-known"
  }
}

/// How the young person responds to the work.
public struct InterventionResponse: ItemContent {
  /// `engagement`.
  public static let category = InformationCategory.engagement

  /// How the young person responds; at most 4,000 characters.
  public var response: String
  /// What has a good effect on engagement and behaviour; at most 4,000 characters each; at most 20.
  public var helps: [String]
  /// What has a bad effect on engagement and behaviour; at most 4,000 characters each; at most 20.
  public var hinders: [String]
  /// Mark shared by all facts of the programme.
  public var programme: Grouping?
  /// How far the young person engages.
  public var level: EngagementLevel?
  /// First day of what was observed.
  public var observedFrom: CalendarDate?
  /// Last day of what was observed.
  public var observedUntil: CalendarDate?

  /// Makes the content of an item.
  public init(
    response: String, helps: [String] = [], hinders: [String] = [], programme: Grouping? = nil,
    level: EngagementLevel? = nil, observedFrom: CalendarDate? = nil, observedUntil: CalendarDate? = nil
  ) {
    self.response = response
    self.helps = helps
    self.hinders = hinders
    self.programme = programme
    self.level = level
    self.observedFrom = observedFrom
    self.observedUntil = observedUntil
  }

  private enum CodingKeys: String, CodingKey {
    case response = "Response"
    case helps = "Helps"
    case hinders = "Hinders"
    case programme = "@programme"
    case level = "@level"
    case observedFrom = "@observedFrom"
    case observedUntil = "@observedUntil"
  }
}

/// How far somebody engages.
public enum EngagementLevel: String, XMLTextConvertible, CaseIterable {
  /// Engages fully.
  case full
  /// Engages in part, or at times.
  case partial
  /// Engages little.
  case little
  /// Does not engage.
  case noEngagement = "none"
  /// Not known.
  case notKnown = "not-known"
}

/// How the work ended and what follows it.
public struct ExitPlan: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// What was done; at most 4,000 characters.
  public var workDone: String?
  /// What did not work; what worked stands in WhatWorks; at most 4,000 characters.
  public var didNotWork: String?
  /// What follows, and who supports the young person; at most 4,000 characters.
  public var nextSteps: String?
  /// Mark of the intervention programme.
  public var programme: Grouping?
  /// Day on which it was agreed.
  public var agreedOn: CalendarDate?
  /// Whether the young person agreed to it.
  public var agreedWithYoungPerson: Bool?

  /// Makes the content of an item.
  public init(
    workDone: String? = nil, didNotWork: String? = nil, nextSteps: String? = nil,
    programme: Grouping? = nil, agreedOn: CalendarDate? = nil, agreedWithYoungPerson: Bool? = nil
  ) {
    self.workDone = workDone
    self.didNotWork = didNotWork
    self.nextSteps = nextSteps
    self.programme = programme
    self.agreedOn = agreedOn
    self.agreedWithYoungPerson = agreedWithYoungPerson
  }

  private enum CodingKeys: String, CodingKey {
    case workDone = "WorkDone"
    case didNotWork = "DidNotWork"
    case nextSteps = "NextSteps"
    case programme = "@programme"
    case agreedOn = "@agreedOn"
    case agreedWithYoungPerson = "@agreedWithYoungPerson"
  }
}
