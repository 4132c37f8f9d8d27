public import ExchangeConsent

/// Needs in relationships as assessed: section 6 of OASys.
public struct RelationshipsAssessment: ItemContent {
  /// `relationships`.
  public static let category = InformationCategory.relationships

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

/// Needs in lifestyle and associates as assessed: section 7 of OASys.
public struct LifestyleAssessment: ItemContent {
  /// `associates`.
  public static let category = InformationCategory.associates

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
