public import ExchangeConsent
public import XMLCoding

/// Financial support that a care leaver is entitled to, and how much of it is used.
public struct FinancialSupport: ItemContent {
  /// `leaving-care.financial`.
  public static let category = InformationCategory.leavingCareFinancial

  /// The support in the words of the council; at most 200 characters.
  public var description: String?
  /// What is still to be done, or why it was refused; at most 4,000 characters.
  public var note: String?
  /// The kind of support.
  public var kind: Kind
  /// How far it has got.
  public var status: Status
  /// The amount, in all or for a period that the description names; in pence.
  public var amount: Int?
  /// How much of it is used; in pence.
  public var used: Int?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, status: Status, description: String? = nil, note: String? = nil, amount: Int? = nil,
    used: Int? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.description = description
    self.note = note
    self.kind = kind
    self.status = status
    self.amount = amount
    self.used = used
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case note = "Note"
    case kind = "@kind"
    case status = "@status"
    case amount = "@amount"
    case used = "@used"
    case from = "@from"
    case until = "@until"
  }
}

extension FinancialSupport {
  /// Kinds of financial support for care leavers.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Setting up home allowance.
    case settingUpHomeAllowance = "setting-up-home-allowance"
    /// Maintenance or weekly allowance.
    case maintenance
    /// Rent, deposit or other costs of accommodation.
    case accommodationCosts = "accommodation-costs"
    /// The council stands as guarantor for rent.
    case rentGuarantor = "rent-guarantor"
    /// Bursary for higher education.
    case higherEducationBursary = "higher-education-bursary"
    /// Bursary for 16 to 19 year olds in education.
    case furtherEducationBursary = "further-education-bursary"
    /// Bursary for apprentices who were in care.
    case apprenticeshipBursary = "apprenticeship-bursary"
    /// Accommodation in the vacations of higher or further education.
    case vacationAccommodation = "vacation-accommodation"
    /// Exemption from or help with council tax.
    case councilTax = "council-tax"
    /// Travel.
    case travel
    /// Costs of work or training.
    case workAndTraining = "work-and-training"
    /// Passport, birth certificate or the like.
    case identityDocuments = "identity-documents"
    /// Emergency payment.
    case emergency
    /// Savings and Junior Individual Savings Account.
    case savings
    /// Other support.
    case other
  }

  /// How far financial support has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// The young person is entitled to it, and has not asked.
    case entitled
    /// Requested.
    case requested
    /// Agreed, and not yet paid in full.
    case agreed
    /// Paid in full.
    case paid
    /// Refused.
    case refused
    /// Ended.
    case ended
  }
}
