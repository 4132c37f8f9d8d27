public import ExchangeConsent
public import XMLCoding

/// Hours of education, training or employment that were offered and attended on an occasion of the case.
public struct EducationHours: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

  /// Kind of provision; list `yjb-education-provision`.
  public var provision: CodedValue?
  /// What the source says of it; at most 200 characters.
  public var description: String?
  /// The occasion for which it was recorded.
  public var occasion: RecordedOccasion
  /// Mark of the offence, order, programme or assessment for which it was recorded.
  public var recordedWith: Grouping?
  /// Hours offered in a week; 0 to 168.
  public var offered: Int?
  /// Hours attended in a week; 0 to 168.
  public var attended: Int?
  /// Whether the provision is suitable.
  public var suitability: Accommodation.Suitability?
  /// Whether the young person is of statutory school age.
  public var statutorySchoolAge: Bool?
  /// Day for which it was recorded.
  public var recordedFor: CalendarDate?

  /// Makes the content of an item.
  public init(
    occasion: RecordedOccasion, provision: CodedValue? = nil, description: String? = nil,
    recordedWith: Grouping? = nil, offered: Int? = nil, attended: Int? = nil,
    suitability: Accommodation.Suitability? = nil, statutorySchoolAge: Bool? = nil,
    recordedFor: CalendarDate? = nil
  ) {
    self.provision = provision
    self.description = description
    self.occasion = occasion
    self.recordedWith = recordedWith
    self.offered = offered
    self.attended = attended
    self.suitability = suitability
    self.statutorySchoolAge = statutorySchoolAge
    self.recordedFor = recordedFor
  }

  private enum CodingKeys: String, CodingKey {
    case provision = "Provision"
    case description = "Description"
    case occasion = "@occasion"
    case recordedWith = "@recordedWith"
    case offered = "@offered"
    case attended = "@attended"
    case suitability = "@suitability"
    case statutorySchoolAge = "@statutorySchoolAge"
    case recordedFor = "@recordedFor"
  }
}
