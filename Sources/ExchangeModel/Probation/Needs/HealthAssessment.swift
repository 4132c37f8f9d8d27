public import ExchangeConsent

/// Drug misuse as assessed: section 8 of OASys.
public struct DrugUseAssessment: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// The rating.
  public var rating: NeedRating
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?

  /// Makes the content of an item.
  public init(rating: NeedRating, assessment: Grouping? = nil) {
    self.rating = rating
    self.assessment = assessment
  }

  private enum CodingKeys: String, CodingKey {
    case rating = "Rating"
    case assessment = "@assessment"
  }
}

/// Alcohol misuse as assessed: section 9 of OASys.
public struct AlcoholUseAssessment: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// The rating.
  public var rating: NeedRating
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?

  /// Makes the content of an item.
  public init(rating: NeedRating, assessment: Grouping? = nil) {
    self.rating = rating
    self.assessment = assessment
  }

  private enum CodingKeys: String, CodingKey {
    case rating = "Rating"
    case assessment = "@assessment"
  }
}

/// Emotional well-being as assessed: section 10 of OASys, which is not scored.
public struct EmotionalWellbeingAssessment: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// The rating.
  public var rating: NeedRating
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?

  /// Makes the content of an item.
  public init(rating: NeedRating, assessment: Grouping? = nil) {
    self.rating = rating
    self.assessment = assessment
  }

  private enum CodingKeys: String, CodingKey {
    case rating = "Rating"
    case assessment = "@assessment"
  }
}

/// Health and well-being as assessed by the strengths and needs assessment.
public struct HealthAssessment: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// The rating.
  public var rating: NeedRating
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?

  /// Makes the content of an item.
  public init(rating: NeedRating, assessment: Grouping? = nil) {
    self.rating = rating
    self.assessment = assessment
  }

  private enum CodingKeys: String, CodingKey {
    case rating = "Rating"
    case assessment = "@assessment"
  }
}
