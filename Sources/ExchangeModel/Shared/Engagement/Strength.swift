public import ExchangeConsent
public import XMLCoding

/// A strength of the young person, or something that protects them.
public struct Strength: ItemContent {
  /// `strengths`.
  public static let category = InformationCategory.strengths

  /// The strength; at most 4,000 characters.
  public var text: String
  /// Where it lies.
  public var area: Area?
  /// Who says so.
  public var identifiedBy: IdentifiedBy?

  /// Makes the content of an item.
  public init(text: String, area: Area? = nil, identifiedBy: IdentifiedBy? = nil) {
    self.text = text
    self.area = area
    self.identifiedBy = identifiedBy
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case area = "@area"
    case identifiedBy = "@identifiedBy"
  }
}

extension Strength {
  /// Where a strength lies.
  public enum Area: String, XMLTextConvertible, CaseIterable {
    /// In who they are and what they can do.
    case person = "self"
    /// In the family.
    case family
    /// In friends and community.
    case friends
    /// In education or work.
    case educationAndWork = "education-and-work"
    /// In where they live.
    case home
    /// In the support they have and use.
    case support
    /// In what they want from life.
    case goals
  }
}
