public import ExchangeConsent
public import XMLCoding

/// Breach proceedings on an order or licence.
public struct YouthBreach: ItemContent {
  /// `order.breach`.
  public static let category = InformationCategory.orderBreach

  /// The application to the court; list `hmcts-breach-application`.
  public var application: CodedValue?
  /// What happened, and what was done to help the young person comply; at most 4,000 characters.
  public var circumstances: String?
  /// Mark shared by all facts of the order.
  public var order: Grouping
  /// Day of the breach, or of the failure that led to the proceedings.
  public var breachedOn: CalendarDate?
  /// Day on which proceedings were started.
  public var startedOn: CalendarDate?
  /// Day of the hearing that decided.
  public var heardOn: CalendarDate?
  /// Number of failures to comply that were alleged.
  public var failures: Int?
  /// What became of it.
  public var outcome: Outcome

  /// Makes the content of an item.
  public init(
    order: Grouping, outcome: Outcome, application: CodedValue? = nil, circumstances: String? = nil,
    breachedOn: CalendarDate? = nil, startedOn: CalendarDate? = nil, heardOn: CalendarDate? = nil,
    failures: Int? = nil
  ) {
    self.application = application
    self.circumstances = circumstances
    self.order = order
    self.breachedOn = breachedOn
    self.startedOn = startedOn
    self.heardOn = heardOn
    self.failures = failures
    self.outcome = outcome
  }

  private enum CodingKeys: String, CodingKey {
    case application = "Application"
    case circumstances = "Circumstances"
    case order = "@order"
    case breachedOn = "@breachedOn"
    case startedOn = "@startedOn"
    case heardOn = "@heardOn"
    case failures = "@failures"
    case outcome = "@outcome"
  }
}

extension YouthBreach {
  /// What became of a breach.
  public enum Outcome: String, XMLTextConvertible, CaseIterable {
    /// Not yet heard.
    case pending
    /// Proved or admitted.
    case proved
    /// Not proved.
    case notProved = "not-proved"
    /// Withdrawn.
    case withdrawn
    /// Proved, and the order continues unchanged.
    case orderContinues = "order-continues"
    /// Proved, and a fine imposed.
    case fine
    /// Proved, and the order varied.
    case orderVaried = "order-varied"
    /// Proved, and the order revoked and the offence sentenced again.
    case orderRevoked = "order-revoked"
    /// Proved, and custody ordered.
    case custody
  }
}

/// A step of enforcement short of proceedings.
public struct ComplianceWarning: ItemContent {
  /// `order.breach`.
  public static let category = InformationCategory.orderBreach

  /// Why it was taken, without anything about health; at most 4,000 characters.
  public var reason: String?
  /// Mark shared by all facts of the order.
  public var order: Grouping?
  /// The step.
  public var kind: Kind
  /// Day of the step.
  public var givenOn: CalendarDate

  /// Makes the content of an item.
  public init(
    kind: Kind, givenOn: CalendarDate, reason: String? = nil, order: Grouping? = nil
  ) {
    self.reason = reason
    self.order = order
    self.kind = kind
    self.givenOn = givenOn
  }

  private enum CodingKeys: String, CodingKey {
    case reason = "Reason"
    case order = "@order"
    case kind = "@kind"
    case givenOn = "@givenOn"
  }
}

extension ComplianceWarning {
  /// Steps of enforcement short of proceedings.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// A warning by word of mouth.
    case verbalWarning = "verbal-warning"
    /// A first formal warning in writing.
    case writtenWarning = "written-warning"
    /// A second formal warning in writing.
    case furtherWrittenWarning = "further-written-warning"
    /// A final warning.
    case finalWarning = "final-warning"
    /// A meeting or panel on how the young person can be helped to comply.
    case complianceMeeting = "compliance-meeting"
    /// Proceedings were considered and not started.
    case breachNotStarted = "breach-not-started"
  }
}
