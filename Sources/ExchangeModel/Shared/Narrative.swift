public import ExchangeConsent

/// Text that fits no other item; it names its own category, and everybody whom it is about.
public struct Narrative: ItemContent {
  /// `professional`: stands for the type only, because each narrative names its own category.
  public static let category = InformationCategory.professional

  /// The category of the text.
  public var category: InformationCategory
  /// The text; at most 20,000 characters.
  public var text: String
  /// A heading; at most 200 characters.
  public var title: String?
  /// Language of the text as a tag of RFC 5646; `nil` means English.
  public var language: String?

  /// Makes a narrative.
  public init(category: InformationCategory, text: String, title: String? = nil, language: String? = nil) {
    self.category = category
    self.text = text
    self.title = title
    self.language = language
  }

  private enum CodingKeys: String, CodingKey {
    case category = "@category"
    case text = "#text"
    case title = "@title"
    case language = "@language"
  }
}
