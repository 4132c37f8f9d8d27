public import ExchangeConsent
public import XMLCoding

/// Resettlement: accommodation.
public struct ResettlementAccommodation: ItemContent {
  /// `accommodation`.
  public static let category = InformationCategory.accommodation

  /// How far it has got.
  public var progress: PathwayProgress
  /// Day on which release is expected.
  public var releaseExpectedOn: CalendarDate?

  /// Makes the content of an item.
  public init(progress: PathwayProgress, releaseExpectedOn: CalendarDate? = nil) {
    self.progress = progress
    self.releaseExpectedOn = releaseExpectedOn
  }

  private enum CodingKeys: String, CodingKey {
    case progress = "Progress"
    case releaseExpectedOn = "@releaseExpectedOn"
  }
}

/// Resettlement: attitudes, thinking and behaviour.
public struct ResettlementAttitudes: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// How far it has got.
  public var progress: PathwayProgress
  /// Day on which release is expected.
  public var releaseExpectedOn: CalendarDate?

  /// Makes the content of an item.
  public init(progress: PathwayProgress, releaseExpectedOn: CalendarDate? = nil) {
    self.progress = progress
    self.releaseExpectedOn = releaseExpectedOn
  }

  private enum CodingKeys: String, CodingKey {
    case progress = "Progress"
    case releaseExpectedOn = "@releaseExpectedOn"
  }
}

/// Resettlement: children, family and communities.
public struct ResettlementFamily: ItemContent {
  /// `family`.
  public static let category = InformationCategory.family

  /// How far it has got.
  public var progress: PathwayProgress
  /// Day on which release is expected.
  public var releaseExpectedOn: CalendarDate?

  /// Makes the content of an item.
  public init(progress: PathwayProgress, releaseExpectedOn: CalendarDate? = nil) {
    self.progress = progress
    self.releaseExpectedOn = releaseExpectedOn
  }

  private enum CodingKeys: String, CodingKey {
    case progress = "Progress"
    case releaseExpectedOn = "@releaseExpectedOn"
  }
}

/// Resettlement: drugs and alcohol.
public struct ResettlementDrugsAndAlcohol: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// How far it has got.
  public var progress: PathwayProgress
  /// Day on which release is expected.
  public var releaseExpectedOn: CalendarDate?

  /// Makes the content of an item.
  public init(progress: PathwayProgress, releaseExpectedOn: CalendarDate? = nil) {
    self.progress = progress
    self.releaseExpectedOn = releaseExpectedOn
  }

  private enum CodingKeys: String, CodingKey {
    case progress = "Progress"
    case releaseExpectedOn = "@releaseExpectedOn"
  }
}

/// Resettlement: education, skills and work.
public struct ResettlementEducationAndWork: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

  /// How far it has got.
  public var progress: PathwayProgress
  /// Day on which release is expected.
  public var releaseExpectedOn: CalendarDate?

  /// Makes the content of an item.
  public init(progress: PathwayProgress, releaseExpectedOn: CalendarDate? = nil) {
    self.progress = progress
    self.releaseExpectedOn = releaseExpectedOn
  }

  private enum CodingKeys: String, CodingKey {
    case progress = "Progress"
    case releaseExpectedOn = "@releaseExpectedOn"
  }
}

/// Resettlement: finance and identity documents.
public struct ResettlementFinance: ItemContent {
  /// `finance`.
  public static let category = InformationCategory.finance

  /// How far it has got.
  public var progress: PathwayProgress
  /// Day on which release is expected.
  public var releaseExpectedOn: CalendarDate?

  /// Makes the content of an item.
  public init(progress: PathwayProgress, releaseExpectedOn: CalendarDate? = nil) {
    self.progress = progress
    self.releaseExpectedOn = releaseExpectedOn
  }

  private enum CodingKeys: String, CodingKey {
    case progress = "Progress"
    case releaseExpectedOn = "@releaseExpectedOn"
  }
}

/// Resettlement: health.
public struct ResettlementHealth: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// How far it has got.
  public var progress: PathwayProgress
  /// Day on which release is expected.
  public var releaseExpectedOn: CalendarDate?

  /// Makes the content of an item.
  public init(progress: PathwayProgress, releaseExpectedOn: CalendarDate? = nil) {
    self.progress = progress
    self.releaseExpectedOn = releaseExpectedOn
  }

  private enum CodingKeys: String, CodingKey {
    case progress = "Progress"
    case releaseExpectedOn = "@releaseExpectedOn"
  }
}
