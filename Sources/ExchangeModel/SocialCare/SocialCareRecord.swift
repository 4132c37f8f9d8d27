public import ExchangeConsent
public import XMLCoding

/// What children's social care knows: the care history of a looked after child.
public struct SocialCareRecord: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [SocialCareItem]

  /// Makes a record.
  public init(items: [SocialCareItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``SocialCareRecord`` can hold.
public enum SocialCareItem: XMLChoice, Hashable, Sendable {
  /// One unbroken period of being looked after.
  case carePeriod(Item<CarePeriod>)
  /// A legal status for a stretch of time.
  case legalStatus(Item<LegalStatus>)
  /// An order that authorises depriving the young person of liberty.
  case deprivationOfLiberty(Item<DeprivationOfLiberty>)
  /// Why the young person received services.
  case categoryOfNeed(Item<CategoryOfNeed>)
  /// A placement, without its address.
  case placement(Item<Placement>)
  /// Address of a placement.
  case placementAddress(Item<PlacementAddress>)
  /// Address of the home before care.
  case homeAddress(Item<HomeAddress>)
  /// That adoption was decided, made or given up.
  case adoption(Item<Adoption>)
  /// A legal status that shows that adoption was planned.
  case adoptionLegalStatus(Item<AdoptionLegalStatus>)
  /// A placement for adoption.
  case adoptionPlacement(Item<AdoptionPlacement>)
  /// A permanent arrangement before the present period of care.
  case previousPermanence(Item<PreviousPermanence>)
  /// A review of the care plan.
  case lookedAfterReview(Item<LookedAfterReview>)
  /// A time missing or away.
  case missingEpisode(Item<MissingEpisode>)
  /// Result of the Strengths and Difficulties Questionnaire.
  case strengthsAndDifficulties(Item<StrengthsAndDifficulties>)
  /// Health checks of one year.
  case healthChecks(Item<HealthChecks>)
  /// Substance misuse in one year.
  case substanceMisuse(Item<SubstanceMisuse>)
  /// Whether convicted in one year.
  case conviction(Item<Conviction>)
  /// A social worker's responsibility.
  case socialWorkerInvolvement(Item<SocialWorkerInvolvement>)
  /// Whether the young person is a mother.
  case motherhood(Item<Motherhood>)
  /// Status as an unaccompanied child seeking asylum.
  case unaccompaniedAsylumSeeker(Item<UnaccompaniedAsylumSeeker>)
  /// Ethnicity.
  case ethnicity(Item<Ethnicity>)
  /// The young person's own words.
  case view(Item<View>)
  /// Text that fits no other item.
  case narrative(Item<Narrative>)
  /// That there is no information of a category.
  case notHeld(Item<NotHeld>)
  /// Stands in place of an item that was withheld.
  case withheld(Withheld)

  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `CarePeriod`.
    case carePeriod = "CarePeriod"
    /// `LegalStatus`.
    case legalStatus = "LegalStatus"
    /// `DeprivationOfLiberty`.
    case deprivationOfLiberty = "DeprivationOfLiberty"
    /// `CategoryOfNeed`.
    case categoryOfNeed = "CategoryOfNeed"
    /// `Placement`.
    case placement = "Placement"
    /// `PlacementAddress`.
    case placementAddress = "PlacementAddress"
    /// `HomeAddress`.
    case homeAddress = "HomeAddress"
    /// `Adoption`.
    case adoption = "Adoption"
    /// `AdoptionLegalStatus`.
    case adoptionLegalStatus = "AdoptionLegalStatus"
    /// `AdoptionPlacement`.
    case adoptionPlacement = "AdoptionPlacement"
    /// `PreviousPermanence`.
    case previousPermanence = "PreviousPermanence"
    /// `LookedAfterReview`.
    case lookedAfterReview = "LookedAfterReview"
    /// `MissingEpisode`.
    case missingEpisode = "MissingEpisode"
    /// `StrengthsAndDifficulties`.
    case strengthsAndDifficulties = "StrengthsAndDifficulties"
    /// `HealthChecks`.
    case healthChecks = "HealthChecks"
    /// `SubstanceMisuse`.
    case substanceMisuse = "SubstanceMisuse"
    /// `Conviction`.
    case conviction = "Conviction"
    /// `SocialWorkerInvolvement`.
    case socialWorkerInvolvement = "SocialWorkerInvolvement"
    /// `Motherhood`.
    case motherhood = "Motherhood"
    /// `UnaccompaniedAsylumSeeker`.
    case unaccompaniedAsylumSeeker = "UnaccompaniedAsylumSeeker"
    /// `Ethnicity`.
    case ethnicity = "Ethnicity"
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

extension SocialCareItem {
  /// Decodes the item that an element name stands for.
  public init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .carePeriod: self = .carePeriod(try Item(from: decoder))
    case .legalStatus: self = .legalStatus(try Item(from: decoder))
    case .deprivationOfLiberty: self = .deprivationOfLiberty(try Item(from: decoder))
    case .categoryOfNeed: self = .categoryOfNeed(try Item(from: decoder))
    case .placement: self = .placement(try Item(from: decoder))
    case .placementAddress: self = .placementAddress(try Item(from: decoder))
    case .homeAddress: self = .homeAddress(try Item(from: decoder))
    case .adoption: self = .adoption(try Item(from: decoder))
    case .adoptionLegalStatus: self = .adoptionLegalStatus(try Item(from: decoder))
    case .adoptionPlacement: self = .adoptionPlacement(try Item(from: decoder))
    case .previousPermanence: self = .previousPermanence(try Item(from: decoder))
    case .lookedAfterReview: self = .lookedAfterReview(try Item(from: decoder))
    case .missingEpisode: self = .missingEpisode(try Item(from: decoder))
    case .strengthsAndDifficulties: self = .strengthsAndDifficulties(try Item(from: decoder))
    case .healthChecks: self = .healthChecks(try Item(from: decoder))
    case .substanceMisuse: self = .substanceMisuse(try Item(from: decoder))
    case .conviction: self = .conviction(try Item(from: decoder))
    case .socialWorkerInvolvement: self = .socialWorkerInvolvement(try Item(from: decoder))
    case .motherhood: self = .motherhood(try Item(from: decoder))
    case .unaccompaniedAsylumSeeker: self = .unaccompaniedAsylumSeeker(try Item(from: decoder))
    case .ethnicity: self = .ethnicity(try Item(from: decoder))
    case .view: self = .view(try Item(from: decoder))
    case .narrative: self = .narrative(try Item(from: decoder))
    case .notHeld: self = .notHeld(try Item(from: decoder))
    case .withheld: self = .withheld(try Withheld(from: decoder))
    }
  }
}
