public import ExchangeConsent
public import XMLCoding

/// What a leaving care service knows: status, contact, adviser, pathway plan, activity, accommodation and views.
public struct LeavingCareRecord: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [LeavingCareItem]

  /// Makes a record.
  public init(items: [LeavingCareItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``LeavingCareRecord`` can hold.
public enum LeavingCareItem: XMLChoice, Hashable, Sendable {
  /// Status in leaving care law.
  case leavingCareStatus(Item<LeavingCareStatus>)
  /// Whether the service is in touch.
  case leavingCareContact(Item<LeavingCareContact>)
  /// The personal adviser.
  case personalAdviser(Item<PersonalAdviser>)
  /// Dates of the pathway plan.
  case pathwayPlan(Item<PathwayPlan>)
  /// One matter of the pathway plan.
  case pathwayPlanDomain(Item<PathwayPlanDomain>)
  /// Main education, training or employment.
  case activity(Item<Activity>)
  /// Where the young person lives.
  case accommodation(Item<Accommodation>)
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
    /// `LeavingCareStatus`.
    case leavingCareStatus = "LeavingCareStatus"
    /// `LeavingCareContact`.
    case leavingCareContact = "LeavingCareContact"
    /// `PersonalAdviser`.
    case personalAdviser = "PersonalAdviser"
    /// `PathwayPlan`.
    case pathwayPlan = "PathwayPlan"
    /// `PathwayPlanDomain`.
    case pathwayPlanDomain = "PathwayPlanDomain"
    /// `Activity`.
    case activity = "Activity"
    /// `Accommodation`.
    case accommodation = "Accommodation"
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

extension LeavingCareItem {
  /// Decodes the item that an element name stands for.
  public init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .leavingCareStatus: self = .leavingCareStatus(try Item(from: decoder))
    case .leavingCareContact: self = .leavingCareContact(try Item(from: decoder))
    case .personalAdviser: self = .personalAdviser(try Item(from: decoder))
    case .pathwayPlan: self = .pathwayPlan(try Item(from: decoder))
    case .pathwayPlanDomain: self = .pathwayPlanDomain(try Item(from: decoder))
    case .activity: self = .activity(try Item(from: decoder))
    case .accommodation: self = .accommodation(try Item(from: decoder))
    case .unaccompaniedAsylumSeeker: self = .unaccompaniedAsylumSeeker(try Item(from: decoder))
    case .ethnicity: self = .ethnicity(try Item(from: decoder))
    case .view: self = .view(try Item(from: decoder))
    case .narrative: self = .narrative(try Item(from: decoder))
    case .notHeld: self = .notHeld(try Item(from: decoder))
    case .withheld: self = .withheld(try Withheld(from: decoder))
    }
  }
}
