public import ExchangeConsent

/// Need for accommodation as assessed: section 3 of OASys.
public struct AccommodationAssessment: ItemContent {
  /// `accommodation`.
  public static let category = InformationCategory.accommodation

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

/// Need for education, training and employment as assessed: section 4 of OASys.
public struct EducationAndWorkAssessment: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

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

/// Need for help with money as assessed: section 5 of OASys, which is not scored.
public struct FinanceAssessment: ItemContent {
  /// `finance`.
  public static let category = InformationCategory.finance

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
