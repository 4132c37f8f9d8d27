public import ExchangeConsent
public import XMLCoding

/// Items about the move of a case from one service to another.
public struct TransitionPlan: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [TransitionPlanItem]

  /// Makes one.
  public init(items: [TransitionPlanItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``TransitionPlan`` can hold.
public enum TransitionPlanItem: XMLChoice, Hashable, Sendable {
  /// When the case is to pass to the receiving service.
  case transferDate(Item<TransferDate>)
  /// An order or licence that passes to the receiving service.
  case transferredOrder(Item<TransferredOrder>)
  /// An order that by law, or by decision, does not pass.
  case retainedOrder(Item<RetainedOrder>)
  /// Supervision after the term of a detention and training order of a person who has turned 18.
  case furtherSupervision(Item<FurtherSupervision>)
  /// A need that the receiving service has to meet.
  case transitionNeed(Item<TransitionNeed>)
  /// Work that continues, ends or passes to somebody.
  case continuity(Item<Continuity>)
  /// Who supports the young person at a stage of the move.
  case transitionSupporter(Item<TransitionSupporter>)
  /// A meeting about the move.
  case transitionMeeting(Item<TransitionMeeting>)
  /// What the receiving service needs to know of the likelihood of harm to others.
  case harmToOthersStatement(Item<HarmToOthersStatement>)
  /// What the receiving service needs to know of the likelihood of harm to the young person.
  case harmToSelfStatement(Item<HarmToSelfStatement>)
  /// A concern about the move that the young person, the family or a professional raised.
  case planningConcern(Item<PlanningConcern>)
  /// The young person's own words.
  case view(Item<View>)
  /// Text that fits no other item.
  case narrative(Item<Narrative>)
  /// That the source has no information of a category.
  case notHeld(Item<NotHeld>)
  /// Stands in place of an item that was withheld.
  case withheld(Withheld)

  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `TransferDate`.
    case transferDate = "TransferDate"
    /// `TransferredOrder`.
    case transferredOrder = "TransferredOrder"
    /// `RetainedOrder`.
    case retainedOrder = "RetainedOrder"
    /// `FurtherSupervision`.
    case furtherSupervision = "FurtherSupervision"
    /// `TransitionNeed`.
    case transitionNeed = "TransitionNeed"
    /// `Continuity`.
    case continuity = "Continuity"
    /// `TransitionSupporter`.
    case transitionSupporter = "TransitionSupporter"
    /// `TransitionMeeting`.
    case transitionMeeting = "TransitionMeeting"
    /// `HarmToOthersStatement`.
    case harmToOthersStatement = "HarmToOthersStatement"
    /// `HarmToSelfStatement`.
    case harmToSelfStatement = "HarmToSelfStatement"
    /// `PlanningConcern`.
    case planningConcern = "PlanningConcern"
    /// `View`.
    case view = "View"
    /// `Narrative`.
    case narrative = "Narrative"
    /// `NotHeld`.
    case notHeld = "NotHeld"
    /// `Withheld`.
    case withheld = "Withheld"
  }
}

extension TransitionPlanItem {
  /// Decodes the item that an element name stands for.
  public init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .transferDate: self = .transferDate(try Item(from: decoder))
    case .transferredOrder: self = .transferredOrder(try Item(from: decoder))
    case .retainedOrder: self = .retainedOrder(try Item(from: decoder))
    case .furtherSupervision: self = .furtherSupervision(try Item(from: decoder))
    case .transitionNeed: self = .transitionNeed(try Item(from: decoder))
    case .continuity: self = .continuity(try Item(from: decoder))
    case .transitionSupporter: self = .transitionSupporter(try Item(from: decoder))
    case .transitionMeeting: self = .transitionMeeting(try Item(from: decoder))
    case .harmToOthersStatement: self = .harmToOthersStatement(try Item(from: decoder))
    case .harmToSelfStatement: self = .harmToSelfStatement(try Item(from: decoder))
    case .planningConcern: self = .planningConcern(try Item(from: decoder))
    case .view: self = .view(try Item(from: decoder))
    case .narrative: self = .narrative(try Item(from: decoder))
    case .notHeld: self = .notHeld(try Item(from: decoder))
    case .withheld: self = .withheld(try Withheld(from: decoder))
    }
  }
}
