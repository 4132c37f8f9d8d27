public import ExchangeConsent
public import XMLCoding

/// That the source has no information of a category, and why: a blank is never the same as nothing to say.
public struct NotHeld: ItemContent {
  /// `professional`: stands for the type only, because each names the category that is missing.
  public static let category = InformationCategory.professional

  /// The category of which there is no information.
  public var category: InformationCategory
  /// Why there is none.
  public var reason: Reason

  /// Says that there is no information.
  public init(category: InformationCategory, reason: Reason) {
    self.category = category
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case category = "@category"
    case reason = "@reason"
  }

  /// Why there is no information.
  public enum Reason: String, XMLTextConvertible, CaseIterable {
    /// The source does not hold it; it may exist elsewhere.
    case notHeld
    /// Nobody asked.
    case notAsked
    /// No assessment was made.
    case notAssessed
  }
}
