public import ExchangeConsent
public import XMLCoding

/// A debt and what is arranged for it.
///
/// Fines and other money that a court ordered stand with the order.
public struct Debt: ItemContent {
  /// `finance.debt`.
  public static let category = InformationCategory.financeDebt

  /// Whom it is owed to; at most 200 characters.
  public var creditor: String?
  /// What is arranged; at most 4,000 characters.
  public var arrangement: String?
  /// The kind of debt.
  public var kind: Kind
  /// The amount; in pence.
  public var amount: Int?
  /// Day for which this holds.
  public var asOf: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, creditor: String? = nil, arrangement: String? = nil, amount: Int? = nil,
    asOf: CalendarDate? = nil
  ) {
    self.creditor = creditor
    self.arrangement = arrangement
    self.kind = kind
    self.amount = amount
    self.asOf = asOf
  }

  private enum CodingKeys: String, CodingKey {
    case creditor = "Creditor"
    case arrangement = "Arrangement"
    case kind = "@kind"
    case amount = "@amount"
    case asOf = "@asOf"
  }
}

extension Debt {
  /// Kinds of debt.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Arrears of rent.
    case rentArrears = "rent-arrears"
    /// Council tax.
    case councilTax = "council-tax"
    /// Gas, electricity or water.
    case utilities
    /// Telephone.
    case telephone
    /// Benefit that was overpaid.
    case benefitOverpayment = "benefit-overpayment"
    /// Loan or credit.
    case loan
    /// Owed to family or friends.
    case familyOrFriends = "private"
    /// Another debt.
    case other
  }
}
