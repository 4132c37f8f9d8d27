public import ExchangeConsent
public import XMLCoding

/// An earlier conviction or caution.
public struct PreviousConviction: ItemContent {
  /// `offending.history`.
  public static let category = InformationCategory.offendingHistory

  /// The offence in the words of the statute or the system; never who the victim is; at most 200
  /// characters.
  public var description: String
  /// The class of the offence.
  public var mainCategory: SourceTerm?
  /// The subclass of the offence.
  public var subcategory: SourceTerm?
  /// The sentence as Delius codes it; list `delius-disposal`.
  public var disposal: CodedValue?
  /// The result as the court recorded it; list `cjs-result-code`.
  public var result: CodedValue?
  /// The court.
  public var court: SourceTerm?
  /// Code of the criminal justice system.
  public var offenceCode: String?
  /// Code of the Home Office.
  public var homeOfficeCode: String?
  /// When the offence was committed, or began.
  public var committedFrom: PartialDate?
  /// When the young person was convicted or cautioned.
  public var convictedOn: PartialDate?
  /// Whether it was a caution and not a conviction.
  public var caution: Bool?
  /// Whether it is spent under the Rehabilitation of Offenders Act 1974; `nil` where nobody worked it out.
  public var spent: Bool?

  /// Makes the content of an item.
  public init(
    description: String, mainCategory: SourceTerm? = nil, subcategory: SourceTerm? = nil,
    disposal: CodedValue? = nil, result: CodedValue? = nil, court: SourceTerm? = nil,
    offenceCode: String? = nil, homeOfficeCode: String? = nil, committedFrom: PartialDate? = nil,
    convictedOn: PartialDate? = nil, caution: Bool? = nil, spent: Bool? = nil
  ) {
    self.description = description
    self.mainCategory = mainCategory
    self.subcategory = subcategory
    self.disposal = disposal
    self.result = result
    self.court = court
    self.offenceCode = offenceCode
    self.homeOfficeCode = homeOfficeCode
    self.committedFrom = committedFrom
    self.convictedOn = convictedOn
    self.caution = caution
    self.spent = spent
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case mainCategory = "MainCategory"
    case subcategory = "Subcategory"
    case disposal = "Disposal"
    case result = "Result"
    case court = "Court"
    case offenceCode = "@offenceCode"
    case homeOfficeCode = "@homeOfficeCode"
    case committedFrom = "@committedFrom"
    case convictedOn = "@convictedOn"
    case caution = "@caution"
    case spent = "@spent"
  }

  /// Whether it is spent; treated as spent where nobody said.
  public var isSpent: Bool { spent ?? true }
}
