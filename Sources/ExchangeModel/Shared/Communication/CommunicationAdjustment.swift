public import ExchangeConsent
public import XMLCoding

/// Something that everybody can do so that the young person understands and is understood. It says what to
/// do, not why.
public struct CommunicationAdjustment: ItemContent {
  /// `communication.adjustments`.
  public static let category = InformationCategory.communicationAdjustments

  /// What to do: short sentences, a break every 20 minutes, text messages instead of letters; at most 4,000
  /// characters.
  public var text: String
  /// Where it is needed.
  public var setting: Setting?
  /// Language of the text; `nil` means English; a tag of RFC 5646.
  public var language: String?

  /// Makes the content of an item.
  public init(text: String, setting: Setting? = nil, language: String? = nil) {
    self.text = text
    self.setting = setting
    self.language = language
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case setting = "@setting"
    case language = "@language"
  }
}

extension CommunicationAdjustment {
  /// Where an adjustment is needed.
  public enum Setting: String, XMLTextConvertible, CaseIterable {
    /// Everywhere.
    case everywhere
    /// Meetings and appointments.
    case meetings
    /// Letters and other written things.
    case writing
    /// On the telephone.
    case telephone
    /// In court and at panels.
    case court
    /// In groups.
    case groups
  }
}
