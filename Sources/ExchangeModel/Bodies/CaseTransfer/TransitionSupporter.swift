public import ExchangeConsent
public import XMLCoding

/// Who supports the young person at a stage of the move.
public struct TransitionSupporter: ItemContent {
  /// `plan.contacts`.
  public static let category = InformationCategory.planContacts

  /// Name of the supporter, where known; at most 200 characters.
  public var name: String?
  /// What they do; at most 4,000 characters.
  public var support: String?
  /// The stage.
  public var stage: TransitionStage
  /// What the supporter is to the young person.
  public var role: Party.Role

  /// Makes the content of an item.
  public init(name: String? = nil, support: String? = nil, stage: TransitionStage, role: Party.Role) {
    self.name = name
    self.support = support
    self.stage = stage
    self.role = role
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case support = "Support"
    case stage = "@stage"
    case role = "@role"
  }
}

/// Stages of a move.
public enum TransitionStage: String, XMLTextConvertible, CaseIterable {
  /// Before the move.
  case before
  /// During the move.
  case during
  /// After the move.
  case after
}
