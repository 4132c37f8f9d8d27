public import ExchangeConsent
public import XMLCoding

/// Association with a gang.
public struct GangAssociation: ItemContent {
  /// `associates.gang`.
  public static let category = InformationCategory.associatesGang

  /// What is known from open sources and from the young person; intelligence stands in Intelligence; at most
  /// 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// How it stands.
  public var status: AssociationStatus
  /// Whether the young person says so.
  public var saysSo: Bool?
  /// Since when.
  public var from: PartialDate?
  /// Until when.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, status: AssociationStatus,
    explanation: String? = nil, assessment: Grouping? = nil, saysSo: Bool? = nil,
    from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.status = status
    self.saysSo = saysSo
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case status = "@status"
    case saysSo = "@saysSo"
    case from = "@from"
    case until = "@until"
  }
}

/// How an association or involvement stands.
public enum AssociationStatus: String, XMLTextConvertible, CaseIterable {
  /// Confirmed.
  case confirmed
  /// Suspected.
  case suspected
  /// In the past.
  case past
  /// None found.
  case noneFound = "none"
  /// Not assessed, which never means that there is none.
  case notAssessed
}

/// Involvement in county lines, in which children are used to move drugs.
public struct CountyLines: ItemContent {
  /// `exploitation.cce`.
  public static let category = InformationCategory.exploitationCce

  /// What is known, without naming anybody; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// How it stands.
  public var status: AssociationStatus
  /// Whether the young person is thought to be exploited.
  public var exploited: Bool?
  /// Whether it was identified for the first time.
  public var firstIdentified: Bool?
  /// Since when.
  public var from: PartialDate?
  /// Until when.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, status: AssociationStatus,
    explanation: String? = nil, assessment: Grouping? = nil, exploited: Bool? = nil,
    firstIdentified: Bool? = nil, from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.status = status
    self.exploited = exploited
    self.firstIdentified = firstIdentified
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case status = "@status"
    case exploited = "@exploited"
    case firstIdentified = "@firstIdentified"
    case from = "@from"
    case until = "@until"
  }
}

/// Intelligence about the young person or about associates.
public struct Intelligence: ItemContent {
  /// `associates.intelligence`.
  public static let category = InformationCategory.associatesIntelligence

  /// The intelligence, without its source; at most 4,000 characters.
  public var text: String
  /// How it may be handled.
  public var handling: Handling
  /// Organisation that decides about sharing it further.
  public var originator: OrganisationIdentifier
  /// Day of the report.
  public var reportedOn: CalendarDate?
  /// Grading of source and information, as the originator writes it; at most 80 characters.
  public var grading: String?

  /// Makes the content of an item.
  public init(
    text: String, handling: Handling, originator: OrganisationIdentifier,
    reportedOn: CalendarDate? = nil, grading: String? = nil
  ) {
    self.text = text
    self.handling = handling
    self.originator = originator
    self.reportedOn = reportedOn
    self.grading = grading
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case handling = "@handling"
    case originator = "@originator"
    case reportedOn = "@reportedOn"
    case grading = "@grading"
  }
}

extension Intelligence {
  /// How intelligence may be handled.
  public enum Handling: String, XMLTextConvertible, CaseIterable {
    /// It may be shared further only with the permission of the originator.
    case permission
    /// It may be shared further under the conditions that the originator set.
    case conditions
    /// It is for the recipient only.
    case recipientOnly = "recipient-only"
  }
}
