public import ExchangeConsent
public import XMLCoding

/// An adult safeguarding concern for the young person, and the enquiry.
public struct AdultSafeguarding: ItemContent {
  /// `safeguarding.adult-safeguarding`.
  public static let category = InformationCategory.safeguardingAdultSafeguarding

  /// The concern; at most 4,000 characters.
  public var concern: String?
  /// What the young person wanted to happen; at most 4,000 characters.
  public var wish: String?
  /// What is in place; at most 4,000 characters.
  public var plan: String?
  /// The council; at most 200 characters.
  public var authority: String?
  /// Day on which the concern was raised.
  public var raisedOn: CalendarDate
  /// The enquiry.
  public var enquiry: Enquiry
  /// Day on which the enquiry was concluded.
  public var concludedOn: CalendarDate?
  /// What became of the risk.
  public var result: Result?

  /// Makes the content of an item.
  public init(
    raisedOn: CalendarDate, enquiry: Enquiry, concern: String? = nil, wish: String? = nil,
    plan: String? = nil, authority: String? = nil, concludedOn: CalendarDate? = nil, result: Result? = nil
  ) {
    self.concern = concern
    self.wish = wish
    self.plan = plan
    self.authority = authority
    self.raisedOn = raisedOn
    self.enquiry = enquiry
    self.concludedOn = concludedOn
    self.result = result
  }

  private enum CodingKeys: String, CodingKey {
    case concern = "Concern"
    case wish = "Wish"
    case plan = "Plan"
    case authority = "Authority"
    case raisedOn = "@raisedOn"
    case enquiry = "@enquiry"
    case concludedOn = "@concludedOn"
    case result = "@result"
  }
}

extension AdultSafeguarding {
  /// Kinds of adult safeguarding enquiry.
  public enum Enquiry: String, XMLTextConvertible, CaseIterable {
    /// England: section 42 of the Care Act 2014.
    case section42 = "section-42"
    /// Wales: section 126 of the Social Services and Well-being (Wales) Act 2014.
    case section126 = "section-126"
    /// An enquiry without a duty to make one.
    case other
    /// No enquiry.
    case none
    /// Not yet decided.
    case awaited
  }

  /// What became of the risk.
  public enum Result: String, XMLTextConvertible, CaseIterable {
    /// The risk was removed.
    case removed
    /// The risk was reduced.
    case reduced
    /// The risk remained.
    case remained
    /// Not known.
    case notKnown = "not-known"
  }
}
