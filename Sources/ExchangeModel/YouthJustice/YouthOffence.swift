public import ExchangeConsent
public import XMLCoding

/// An offence. Nothing in it tells of a victim, not even the place. It names the orders, hearings and
/// programmes that it led to, not they it: so that an order does not tell for how many offences it was made.
public struct YouthOffence: Codable, Hashable, Sendable {
  /// What the offence is called; at most 200 characters.
  public var description: String
  /// Category of the Youth Justice Board; list `yjb-offence-category`.
  public var offenceCategory: CodedValue?
  /// The plea; list `cjs-plea`.
  public var plea: CodedValue?
  /// The verdict; list `cjs-verdict`.
  public var verdict: CodedValue?
  /// Mark of an order or disposal made for it; at most 20.
  public var orders: [Grouping]
  /// Mark of a hearing that dealt with it; at most 50.
  public var hearings: [Grouping]
  /// Mark of an intervention programme that it led to; at most 20.
  public var programmes: [Grouping]
  /// Mark shared by all facts of the offence.
  public var offence: Grouping?
  /// Mark of the intervention programme of which it is a breach.
  public var breachedProgramme: Grouping?
  /// Offence code of the criminal justice system; 2 to 10 capital letters and digits.
  public var offenceCode: String?
  /// Whether the source says that it does not know the code.
  public var offenceCodeUnknown: Bool?
  /// Day of the offence, or its first day.
  public var committedOn: CalendarDate?
  /// Last day of an offence over several days.
  public var committedUntil: CalendarDate?
  /// Day of the arrest.
  public var arrestedOn: CalendarDate?
  /// Day of the charge.
  public var chargedOn: CalendarDate?
  /// Day of the first hearing.
  public var firstHearingOn: CalendarDate?
  /// Day of the conviction.
  public var convictedOn: CalendarDate?
  /// Age on the day of the offence; in whole years, 0 to 120.
  public var ageAtOffence: Int?
  /// Age on the day of the arrest; in whole years, 0 to 120.
  public var ageAtArrest: Int?
  /// Age on the day of the charge; in whole years, 0 to 120.
  public var ageAtCharge: Int?
  /// Age on the day of the first hearing; in whole years, 0 to 120.
  public var ageAtFirstHearing: Int?
  /// Seriousness score of the Youth Justice Board, 1 to 8; 1 to 8. It is not the gravity score of the police.
  public var seriousness: Int?
  /// Whether it counts as serious violence.
  public var seriousViolence: Bool?
  /// Whether it is related to a knife.
  public var knifeRelated: Bool?
  /// Whether the conviction is spent, as the source judged on the day of recording.
  public var spent: Bool?

  /// Makes one.
  public init(
    description: String, offenceCategory: CodedValue? = nil, plea: CodedValue? = nil,
    verdict: CodedValue? = nil, orders: [Grouping] = [], hearings: [Grouping] = [],
    programmes: [Grouping] = [], offence: Grouping? = nil, breachedProgramme: Grouping? = nil,
    offenceCode: String? = nil, offenceCodeUnknown: Bool? = nil, committedOn: CalendarDate? = nil,
    committedUntil: CalendarDate? = nil, arrestedOn: CalendarDate? = nil,
    chargedOn: CalendarDate? = nil, firstHearingOn: CalendarDate? = nil,
    convictedOn: CalendarDate? = nil, ageAtOffence: Int? = nil, ageAtArrest: Int? = nil,
    ageAtCharge: Int? = nil, ageAtFirstHearing: Int? = nil, seriousness: Int? = nil,
    seriousViolence: Bool? = nil, knifeRelated: Bool? = nil, spent: Bool? = nil
  ) {
    self.description = description
    self.offenceCategory = offenceCategory
    self.plea = plea
    self.verdict = verdict
    self.orders = orders
    self.hearings = hearings
    self.programmes = programmes
    self.offence = offence
    self.breachedProgramme = breachedProgramme
    self.offenceCode = offenceCode
    self.offenceCodeUnknown = offenceCodeUnknown
    self.committedOn = committedOn
    self.committedUntil = committedUntil
    self.arrestedOn = arrestedOn
    self.chargedOn = chargedOn
    self.firstHearingOn = firstHearingOn
    self.convictedOn = convictedOn
    self.ageAtOffence = ageAtOffence
    self.ageAtArrest = ageAtArrest
    self.ageAtCharge = ageAtCharge
    self.ageAtFirstHearing = ageAtFirstHearing
    self.seriousness = seriousness
    self.seriousViolence = seriousViolence
    self.knifeRelated = knifeRelated
    self.spent = spent
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case offenceCategory = "OffenceCategory"
    case plea = "Plea"
    case verdict = "Verdict"
    case orders = "Order"
    case hearings = "Hearing"
    case programmes = "Programme"
    case offence = "@offence"
    case breachedProgramme = "@breachedProgramme"
    case offenceCode = "@offenceCode"
    case offenceCodeUnknown = "@offenceCodeUnknown"
    case committedOn = "@committedOn"
    case committedUntil = "@committedUntil"
    case arrestedOn = "@arrestedOn"
    case chargedOn = "@chargedOn"
    case firstHearingOn = "@firstHearingOn"
    case convictedOn = "@convictedOn"
    case ageAtOffence = "@ageAtOffence"
    case ageAtArrest = "@ageAtArrest"
    case ageAtCharge = "@ageAtCharge"
    case ageAtFirstHearing = "@ageAtFirstHearing"
    case seriousness = "@seriousness"
    case seriousViolence = "@seriousViolence"
    case knifeRelated = "@knifeRelated"
    case spent = "@spent"
  }
}

/// An offence for which proceedings or a disposal run.
public struct CurrentOffence: ItemContent {
  /// `offending.current`.
  public static let category = InformationCategory.offendingCurrent

  /// The offence.
  public var offence: YouthOffence

  /// Makes the content of an item.
  public init(_ offence: YouthOffence) {
    self.offence = offence
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    offence = try YouthOffence(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try offence.encode(to: encoder)
  }

  /// Whether the conviction is spent; not while nobody said so.
  public var isSpent: Bool { offence.spent ?? false }
}

/// An offence of the past.
public struct PastOffence: ItemContent {
  /// `offending.history`.
  public static let category = InformationCategory.offendingHistory

  /// The offence.
  public var offence: YouthOffence

  /// Makes the content of an item.
  public init(_ offence: YouthOffence) {
    self.offence = offence
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    offence = try YouthOffence(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try offence.encode(to: encoder)
  }

  /// Whether the conviction is spent; treated as spent where nobody said.
  public var isSpent: Bool { offence.spent ?? true }
}
