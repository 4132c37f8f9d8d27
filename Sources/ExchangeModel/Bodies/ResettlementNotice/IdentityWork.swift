public import ExchangeConsent
import XMLCoding

/// Strengths and aims on which resettlement builds.
public struct IdentityWork: ItemContent {
  /// `strengths`.
  public static let category = InformationCategory.strengths

  /// Who the young person wants to be, and what is being done; at most 4,000 characters.
  public var text: String

  /// Makes the content of an item.
  public init(text: String) {
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case text = "Text"
  }
}
