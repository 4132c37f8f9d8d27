public import ExchangeConsent
public import XMLCoding

/// Items about release and resettlement.
public struct ResettlementPlan: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [ResettlementPlanItem]

  /// Makes one.
  public init(items: [ResettlementPlanItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``ResettlementPlan`` can hold.
public enum ResettlementPlanItem: XMLChoice, Hashable, Sendable {
  /// When the young person is to be released.
  case releaseDate(Item<ReleaseDate>)
  /// The establishment that the young person leaves.
  case releaseFrom(Item<ReleaseFrom>)
  /// Accommodation on release, and whether it is arranged.
  case releaseAccommodation(Item<ReleaseAccommodation>)
  /// The address on release.
  case releaseAddress(Item<ReleaseAddress>)
  /// Education, training or employment on release, and whether it is arranged.
  case releaseEducationOrWork(Item<ReleaseEducationOrWork>)
  /// Resettlement: accommodation.
  case resettlementAccommodation(Item<ResettlementAccommodation>)
  /// Resettlement: attitudes, thinking and behaviour.
  case resettlementAttitudes(Item<ResettlementAttitudes>)
  /// Resettlement: children, family and communities.
  case resettlementFamily(Item<ResettlementFamily>)
  /// Resettlement: drugs and alcohol.
  case resettlementDrugsAndAlcohol(Item<ResettlementDrugsAndAlcohol>)
  /// Resettlement: education, skills and work.
  case resettlementEducationAndWork(Item<ResettlementEducationAndWork>)
  /// Resettlement: finance and identity documents.
  case resettlementFinance(Item<ResettlementFinance>)
  /// Resettlement: health.
  case resettlementHealth(Item<ResettlementHealth>)
  /// A meeting about the release.
  case resettlementMeeting(Item<ResettlementMeeting>)
  /// Work on who the young person is and wants to be.
  case identityWork(Item<IdentityWork>)
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
    /// `ReleaseDate`.
    case releaseDate = "ReleaseDate"
    /// `ReleaseFrom`.
    case releaseFrom = "ReleaseFrom"
    /// `ReleaseAccommodation`.
    case releaseAccommodation = "ReleaseAccommodation"
    /// `ReleaseAddress`.
    case releaseAddress = "ReleaseAddress"
    /// `ReleaseEducationOrWork`.
    case releaseEducationOrWork = "ReleaseEducationOrWork"
    /// `ResettlementAccommodation`.
    case resettlementAccommodation = "ResettlementAccommodation"
    /// `ResettlementAttitudes`.
    case resettlementAttitudes = "ResettlementAttitudes"
    /// `ResettlementFamily`.
    case resettlementFamily = "ResettlementFamily"
    /// `ResettlementDrugsAndAlcohol`.
    case resettlementDrugsAndAlcohol = "ResettlementDrugsAndAlcohol"
    /// `ResettlementEducationAndWork`.
    case resettlementEducationAndWork = "ResettlementEducationAndWork"
    /// `ResettlementFinance`.
    case resettlementFinance = "ResettlementFinance"
    /// `ResettlementHealth`.
    case resettlementHealth = "ResettlementHealth"
    /// `ResettlementMeeting`.
    case resettlementMeeting = "ResettlementMeeting"
    /// `IdentityWork`.
    case identityWork = "IdentityWork"
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

extension ResettlementPlanItem {
  /// Decodes the item that an element name stands for.
  public init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .releaseDate: self = .releaseDate(try Item(from: decoder))
    case .releaseFrom: self = .releaseFrom(try Item(from: decoder))
    case .releaseAccommodation: self = .releaseAccommodation(try Item(from: decoder))
    case .releaseAddress: self = .releaseAddress(try Item(from: decoder))
    case .releaseEducationOrWork: self = .releaseEducationOrWork(try Item(from: decoder))
    case .resettlementAccommodation: self = .resettlementAccommodation(try Item(from: decoder))
    case .resettlementAttitudes: self = .resettlementAttitudes(try Item(from: decoder))
    case .resettlementFamily: self = .resettlementFamily(try Item(from: decoder))
    case .resettlementDrugsAndAlcohol: self = .resettlementDrugsAndAlcohol(try Item(from: decoder))
    case .resettlementEducationAndWork: self = .resettlementEducationAndWork(try Item(from: decoder))
    case .resettlementFinance: self = .resettlementFinance(try Item(from: decoder))
    case .resettlementHealth: self = .resettlementHealth(try Item(from: decoder))
    case .resettlementMeeting: self = .resettlementMeeting(try Item(from: decoder))
    case .identityWork: self = .identityWork(try Item(from: decoder))
    case .view: self = .view(try Item(from: decoder))
    case .narrative: self = .narrative(try Item(from: decoder))
    case .notHeld: self = .notHeld(try Item(from: decoder))
    case .withheld: self = .withheld(try Withheld(from: decoder))
    }
  }
}
