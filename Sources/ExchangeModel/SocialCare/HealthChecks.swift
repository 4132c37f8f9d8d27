public import ExchangeConsent
public import XMLCoding

/// Whether the health checks of a looked after child were done in a year.
public struct HealthChecks: ItemContent {
  /// `health.physical`.
  public static let category = InformationCategory.healthPhysical

  /// Last day of the year that the information is for: 31 March in the looked after return.
  public var yearEnding: CalendarDate
  /// Whether the development checks of a child under five were up to date.
  public var developmentChecks: Bool?
  /// Whether immunisations were up to date.
  public var immunisations: Bool?
  /// Whether the teeth were checked.
  public var dentalCheck: Bool?
  /// Whether there was a health assessment.
  public var healthAssessment: Bool?
  /// Day of the last health assessment.
  public var healthAssessmentOn: CalendarDate?
  /// Day on which the teeth were last checked.
  public var dentalCheckOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    yearEnding: CalendarDate, developmentChecks: Bool? = nil, immunisations: Bool? = nil,
    dentalCheck: Bool? = nil, healthAssessment: Bool? = nil, healthAssessmentOn: CalendarDate? = nil,
    dentalCheckOn: CalendarDate? = nil
  ) {
    self.yearEnding = yearEnding
    self.developmentChecks = developmentChecks
    self.immunisations = immunisations
    self.dentalCheck = dentalCheck
    self.healthAssessment = healthAssessment
    self.healthAssessmentOn = healthAssessmentOn
    self.dentalCheckOn = dentalCheckOn
  }

  private enum CodingKeys: String, CodingKey {
    case yearEnding = "@yearEnding"
    case developmentChecks = "@developmentChecks"
    case immunisations = "@immunisations"
    case dentalCheck = "@dentalCheck"
    case healthAssessment = "@healthAssessment"
    case healthAssessmentOn = "@healthAssessmentOn"
    case dentalCheckOn = "@dentalCheckOn"
  }
}
