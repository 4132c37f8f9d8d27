public import ExchangeConsent
public import XMLCoding

/// How often and how a service and the young person are to be in contact.
public struct PlanContact: ItemContent {
  /// `plan.contacts`.
  public static let category = InformationCategory.planContacts

  /// What it is for; at most 4,000 characters.
  public var purpose: String?
  /// How often; at most 200 characters.
  public var frequency: String?
  /// Whom it is with, by role; at most 200 characters.
  public var with: String?
  /// The service; such as `leaving-care`.
  public var service: String?
  /// The way of contact.
  public var method: ContactMethod?
  /// The least number of contacts in a month.
  public var minimumPerMonth: Int?
  /// Day of the next contact.
  public var nextOn: CalendarDate?
  /// Mark that all parts of one plan share.
  public var plan: Grouping?
  /// What happens to it at a transfer.
  public var onTransfer: OnTransfer?
  /// The service that takes it over; such as `leaving-care`.
  public var nextOwner: String?

  /// Makes the content of an item.
  public init(
    purpose: String? = nil, frequency: String? = nil, with: String? = nil, service: String? = nil,
    method: ContactMethod? = nil, minimumPerMonth: Int? = nil, nextOn: CalendarDate? = nil,
    plan: Grouping? = nil, onTransfer: OnTransfer? = nil, nextOwner: String? = nil
  ) {
    self.purpose = purpose
    self.frequency = frequency
    self.with = with
    self.service = service
    self.method = method
    self.minimumPerMonth = minimumPerMonth
    self.nextOn = nextOn
    self.plan = plan
    self.onTransfer = onTransfer
    self.nextOwner = nextOwner
  }

  private enum CodingKeys: String, CodingKey {
    case purpose = "Purpose"
    case frequency = "Frequency"
    case with = "With"
    case service = "@service"
    case method = "@method"
    case minimumPerMonth = "@minimumPerMonth"
    case nextOn = "@nextOn"
    case plan = "@plan"
    case onTransfer = "@onTransfer"
    case nextOwner = "@nextOwner"
  }
}

/// Ways of contact.
public enum ContactMethod: String, XMLTextConvertible, CaseIterable {
  /// Meeting at an office.
  case office
  /// Visit at home.
  case homeVisit = "home-visit"
  /// Meeting somewhere else.
  case otherPlace = "other-place"
  /// Telephone.
  case telephone
  /// Video call.
  case video
  /// Text message or the like.
  case textMessage = "text-message"
  /// Letter.
  case letter
  /// Electronic mail.
  case email
}
