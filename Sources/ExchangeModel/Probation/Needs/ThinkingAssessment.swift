public import ExchangeConsent

/// Thinking and behaviour as assessed: section 11 of OASys; with attitudes in the strengths and needs
/// assessment.
public struct ThinkingAssessment: ItemContent {
  /// `offending.analysis`.
  public static let category = InformationCategory.offendingAnalysis

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

/// Attitudes as assessed: section 12 of OASys.
public struct AttitudesAssessment: ItemContent {
  /// `offending.analysis`.
  public static let category = InformationCategory.offendingAnalysis

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
