public import ExchangeConsent
public import XMLCoding

/// Status in leaving care law, and so what the young person is entitled to.
///
/// A status that was computed stands beside, never instead of, the one that was recorded.
public struct LeavingCareStatus: ItemContent {
  /// `leaving-care.entitlement`.
  public static let category = InformationCategory.leavingCareEntitlement

  /// The days on which the status rests, over all periods of care.
  public var thirteenWeekCount: ThirteenWeekCount?
  /// The status.
  public var code: Code
  /// How the status came about.
  public var basis: Basis
  /// First day of the status.
  public var from: CalendarDate?
  /// Last day of the status; `nil` while it holds. An earlier status is an item with an end.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    thirteenWeekCount: ThirteenWeekCount? = nil, code: Code, basis: Basis, from: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.thirteenWeekCount = thirteenWeekCount
    self.code = code
    self.basis = basis
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case thirteenWeekCount = "ThirteenWeekCount"
    case code = "@code"
    case basis = "@basis"
    case from = "@from"
    case until = "@until"
  }
}

extension LeavingCareStatus {
  /// Statuses of the Children Act 1989 (England) and categories of section 104 of the Social Services and
  /// Well-being (Wales) Act 2014.
  public enum Code: String, XMLTextConvertible, CaseIterable {
    /// England: 16 or 17, looked after, for at least 13 weeks since 14 with some of it after 16.
    case eligible = "ELIGIBLE"
    /// England: 16 or 17, no longer looked after, was eligible; or detained or in hospital on the 16th
    /// birthday and would have been.
    case relevant = "RELEVANT"
    /// England: 18 to 25, was relevant, or eligible when ceasing to be looked after at 18.
    case formerRelevant = "FORMER_RELEVANT"
    /// England: 16 to 25, looked after on or after 16 but for less than 13 weeks since 14.
    case qualifying = "QUALIFYING"
    /// No status at present.
    case none = "NONE"
    /// Wales: 16 or 17 and looked after.
    case category1 = "W1"
    /// Wales: 16 or 17, no longer looked after, was category 1.
    case category2 = "W2"
    /// Wales: 18 or over, was category 2, or category 1 at 18.
    case category3 = "W3"
    /// Wales: was category 3, under 25, in education or training again.
    case category4 = "W4"
    /// Wales: 16 to 20, under a special guardianship order, was looked after.
    case category5 = "W5"
    /// Wales: 16 to 20, otherwise looked after, accommodated or fostered.
    case category6 = "W6"
  }

  /// How a status came about.
  public enum Basis: String, XMLTextConvertible, CaseIterable {
    /// The service recorded it.
    case recorded
    /// It was computed from periods of care.
    case computed
  }
}
