public import ExchangeConsent
public import XMLCoding

/// A concern about the move, and what was done about it.
public struct PlanningConcern: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// The concern; at most 4,000 characters.
  public var concern: String
  /// What was done about it; at most 4,000 characters.
  public var response: String?
  /// Who raised it.
  public var raisedBy: Raiser

  /// Makes the content of an item.
  public init(concern: String, response: String? = nil, raisedBy: Raiser) {
    self.concern = concern
    self.response = response
    self.raisedBy = raisedBy
  }

  private enum CodingKeys: String, CodingKey {
    case concern = "Concern"
    case response = "Response"
    case raisedBy = "@raisedBy"
  }
}

/// Who raised a concern.
public enum Raiser: String, XMLTextConvertible, CaseIterable {
  /// The young person.
  case youngPerson = "young-person"
  /// The family or a carer.
  case family
  /// A professional.
  case professional
}
