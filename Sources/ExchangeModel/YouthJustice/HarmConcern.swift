public import ExchangeConsent
public import XMLCoding

/// A concern about one kind of harm to others. It names nobody.
public struct HarmConcern: Codable, Hashable, Sendable {
  /// What is known, without anything that tells who was harmed; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// How it stands.
  public var status: HarmConcernStatus
  /// Last day of which such behaviour is known.
  public var lastKnownOn: CalendarDate?
  /// Whether it led to a conviction.
  public var convicted: Bool?

  /// Makes one.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, status: HarmConcernStatus,
    explanation: String? = nil, assessment: Grouping? = nil, lastKnownOn: CalendarDate? = nil,
    convicted: Bool? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.status = status
    self.lastKnownOn = lastKnownOn
    self.convicted = convicted
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case status = "@status"
    case lastKnownOn = "@lastKnownOn"
    case convicted = "@convicted"
  }
}

/// How a concern stands.
public enum HarmConcernStatus: String, XMLTextConvertible, CaseIterable {
  /// A concern now.
  case current
  /// A concern in the past.
  case past
  /// Suspected and not confirmed.
  case suspected
  /// No concern found.
  case noConcern = "none"
  /// Not assessed, which never means that there is none.
  case notAssessed
}

/// Concern about weapons.
public struct WeaponConcern: ItemContent {
  /// `risk-to-others.weapons`.
  public static let category = InformationCategory.riskToOthersWeapons

  /// The concern.
  public var concern: HarmConcern

  /// Makes the content of an item.
  public init(_ concern: HarmConcern) {
    self.concern = concern
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    concern = try HarmConcern(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try concern.encode(to: encoder)
  }
}

/// Concern about fire setting.
public struct FireSettingConcern: ItemContent {
  /// `risk-to-others.arson`.
  public static let category = InformationCategory.riskToOthersArson

  /// The concern.
  public var concern: HarmConcern

  /// Makes the content of an item.
  public init(_ concern: HarmConcern) {
    self.concern = concern
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    concern = try HarmConcern(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try concern.encode(to: encoder)
  }
}

/// Concern about abuse of a partner or relative by the young person.
public struct DomesticAbuseConcern: ItemContent {
  /// `risk-to-others.domestic-abuse`.
  public static let category = InformationCategory.riskToOthersDomesticAbuse

  /// The concern.
  public var concern: HarmConcern

  /// Makes the content of an item.
  public init(_ concern: HarmConcern) {
    self.concern = concern
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    concern = try HarmConcern(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try concern.encode(to: encoder)
  }
}

/// Concern about sexual harm to others.
public struct SexualHarmConcern: ItemContent {
  /// `risk-to-others.sexual-harm`.
  public static let category = InformationCategory.riskToOthersSexualHarm

  /// The concern.
  public var concern: HarmConcern

  /// Makes the content of an item.
  public init(_ concern: HarmConcern) {
    self.concern = concern
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    concern = try HarmConcern(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try concern.encode(to: encoder)
  }
}
