public import ExchangeConsent
public import XMLCoding

/// Something that helps the young person to engage, or that hinders it.
public struct WhatWorks: ItemContent {
  /// `engagement.what-works`.
  public static let category = InformationCategory.engagementWhatWorks

  /// What it is; at most 4,000 characters.
  public var text: String
  /// Whether it helps or hinders.
  public var effect: Effect
  /// Who says so.
  public var identifiedBy: IdentifiedBy?

  /// Makes the content of an item.
  public init(text: String, effect: Effect, identifiedBy: IdentifiedBy? = nil) {
    self.text = text
    self.effect = effect
    self.identifiedBy = identifiedBy
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case effect = "@effect"
    case identifiedBy = "@identifiedBy"
  }
}

extension WhatWorks {
  /// Whether something helps or hinders.
  public enum Effect: String, XMLTextConvertible, CaseIterable {
    /// It helps.
    case helps
    /// It hinders.
    case hinders
  }
}
