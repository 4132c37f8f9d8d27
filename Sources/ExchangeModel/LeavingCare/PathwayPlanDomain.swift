public import ExchangeConsent
public import XMLCoding

/// One matter of the pathway plan: need, wish and actions.
public struct PathwayPlanDomain: ItemContent {
  /// `leaving-care.pathway-plan`.
  public static let category = InformationCategory.leavingCarePathwayPlan

  /// What the young person needs; at most 4,000 characters.
  public var need: String?
  /// What the young person wants; at most 4,000 characters.
  public var wish: String?
  /// What somebody will do; at most fifty.
  public var actions: [Action]
  /// The matter.
  public var domain: Domain
  /// Why there is nothing on the matter; `nil` where there is something.
  public var missing: NotHeld.Reason?
  /// Whether the young person agrees.
  public var agreement: Agreement?

  /// Makes the content of an item.
  public init(
    domain: Domain, need: String? = nil, wish: String? = nil, actions: [Action] = [],
    missing: NotHeld.Reason? = nil, agreement: Agreement? = nil
  ) {
    self.need = need
    self.wish = wish
    self.actions = actions
    self.domain = domain
    self.missing = missing
    self.agreement = agreement
  }

  private enum CodingKeys: String, CodingKey {
    case need = "Need"
    case wish = "Wish"
    case actions = "Action"
    case domain = "@domain"
    case missing = "@missing"
    case agreement = "@agreement"
  }

  /// Matters of a pathway plan: Schedule 1 to the Care Leavers (England) Regulations 2010 and to the Care
  /// Leavers (Wales) Regulations 2015.
  public enum Domain: String, XMLTextConvertible, CaseIterable {
    /// Contact and personal support.
    case contactAndSupport = "CONTACT_SUPPORT"
    /// Accommodation.
    case accommodation = "ACCOMMODATION"
    /// Education and training.
    case educationAndTraining = "EDUCATION_TRAINING"
    /// Employment.
    case employment = "EMPLOYMENT"
    /// Family and social relationships.
    case familyAndSocial = "FAMILY_SOCIAL"
    /// Practical and other skills for independent living.
    case practicalSkills = "PRACTICAL_SKILLS"
    /// Financial support.
    case finance = "FINANCE"
    /// Health, including mental health.
    case health = "HEALTH_EMOTIONAL"
    /// Identity, including immigration status.
    case identity = "IDENTITY"
    /// What happens if the plan breaks down.
    case contingency = "CONTINGENCY"
    /// Wales: needs of an unaccompanied asylum-seeking child or of a victim of trafficking.
    case asylumOrTrafficking = "UASC_TRAFFICKING"
  }

  /// What somebody will do.
  public struct Action: Codable, Hashable, Sendable {
    /// What; at most 4,000 characters.
    public var text: String
    /// How far it has got.
    public var status: Status
    /// The service that will do it: `leaving-care`.
    public var owner: String?
    /// Day by which it is to be done.
    public var dueBy: CalendarDate?

    /// Makes an action.
    public init(_ text: String, status: Status, owner: String? = nil, dueBy: CalendarDate? = nil) {
      self.text = text
      self.status = status
      self.owner = owner
      self.dueBy = dueBy
    }

    private enum CodingKeys: String, CodingKey {
      case text = "#text"
      case status = "@status"
      case owner = "@owner"
      case dueBy = "@dueBy"
    }

    /// How far an action has got.
    public enum Status: String, XMLTextConvertible, CaseIterable {
      /// Still to be done.
      case open = "OPEN"
      /// Done.
      case done = "DONE"
      /// Not done in time.
      case overdue = "OVERDUE"
      /// No longer to be done.
      case dropped = "DROPPED"
    }
  }
}
