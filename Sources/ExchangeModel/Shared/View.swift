public import ExchangeConsent

/// Something that the young person wants to be known, in their own words.
public struct View: ItemContent {
  /// `views`.
  public static let category = InformationCategory.views

  /// The words; at most 20,000 characters.
  public var text: String
  /// Language of the text as a tag of RFC 5646; `nil` means English.
  public var language: String?

  /// Makes the content of an item.
  public init(text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case language = "@language"
  }
}
