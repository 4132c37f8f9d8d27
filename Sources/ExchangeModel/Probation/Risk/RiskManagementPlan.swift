public import ExchangeConsent
public import XMLCoding

/// The plan by which the risk to others is managed.
///
/// Interventions and treatment, and the safety of victims, stand in items of their own.
public struct RiskManagementPlan: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// Key information about the current situation; at most 4,000 characters.
  public var currentSituation: String?
  /// Further considerations; at most 4,000 characters.
  public var furtherConsiderations: String?
  /// Supervision; at most 4,000 characters.
  public var supervision: String?
  /// Monitoring and control; at most 4,000 characters.
  public var monitoringAndControl: String?
  /// Contingency plans; at most 4,000 characters.
  public var contingencyPlans: String?
  /// Additional comments; at most 4,000 characters.
  public var additionalComments: String?
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// How far the assessment that it is part of has got.
  public var status: OasysAssessment.Status
  /// Day on which it was begun.
  public var startedOn: CalendarDate?
  /// Day on which it was finished.
  public var completedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: OasysAssessment.Status, currentSituation: String? = nil, furtherConsiderations: String? = nil,
    supervision: String? = nil, monitoringAndControl: String? = nil, contingencyPlans: String? = nil,
    additionalComments: String? = nil, assessment: Grouping? = nil, startedOn: CalendarDate? = nil,
    completedOn: CalendarDate? = nil
  ) {
    self.currentSituation = currentSituation
    self.furtherConsiderations = furtherConsiderations
    self.supervision = supervision
    self.monitoringAndControl = monitoringAndControl
    self.contingencyPlans = contingencyPlans
    self.additionalComments = additionalComments
    self.assessment = assessment
    self.status = status
    self.startedOn = startedOn
    self.completedOn = completedOn
  }

  private enum CodingKeys: String, CodingKey {
    case currentSituation = "CurrentSituation"
    case furtherConsiderations = "FurtherConsiderations"
    case supervision = "Supervision"
    case monitoringAndControl = "MonitoringAndControl"
    case contingencyPlans = "ContingencyPlans"
    case additionalComments = "AdditionalComments"
    case assessment = "@assessment"
    case status = "@status"
    case startedOn = "@startedOn"
    case completedOn = "@completedOn"
  }
}

/// Interventions of a plan to manage risk.
public struct RiskManagementInterventions: ItemContent {
  /// `interventions`.
  public static let category = InformationCategory.interventions

  /// The interventions, without treatment for health; at most 4,000 characters.
  public var interventions: String
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// Day on which the plan was begun.
  public var startedOn: CalendarDate?
  /// Day on which it was finished.
  public var completedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    interventions: String, assessment: Grouping? = nil, startedOn: CalendarDate? = nil,
    completedOn: CalendarDate? = nil
  ) {
    self.interventions = interventions
    self.assessment = assessment
    self.startedOn = startedOn
    self.completedOn = completedOn
  }

  private enum CodingKeys: String, CodingKey {
    case interventions = "Interventions"
    case assessment = "@assessment"
    case startedOn = "@startedOn"
    case completedOn = "@completedOn"
  }
}

/// Treatment for health in a plan to manage risk.
public struct RiskManagementTreatment: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// The treatment. Where the source has one text for interventions and treatment it stands here whole; at
  /// most 4,000 characters.
  public var treatment: String
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// Day on which the plan was begun.
  public var startedOn: CalendarDate?
  /// Day on which it was finished.
  public var completedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    treatment: String, assessment: Grouping? = nil, startedOn: CalendarDate? = nil,
    completedOn: CalendarDate? = nil
  ) {
    self.treatment = treatment
    self.assessment = assessment
    self.startedOn = startedOn
    self.completedOn = completedOn
  }

  private enum CodingKeys: String, CodingKey {
    case treatment = "Treatment"
    case assessment = "@assessment"
    case startedOn = "@startedOn"
    case completedOn = "@completedOn"
  }
}
