public import ExchangeConsent
public import XMLCoding

/// A court order or sentence, one item an order.
///
/// The agency with the statutory duty stands apart from the one that supervises: a referral order of a young
/// adult stays with the youth justice service even where probation delivers a part. Requirements, breaches
/// and licences are items of their own, tied to the order by its mark. A hospital order stands in
/// ``HospitalOrder``, because it tells of mental health.
public struct YouthOrder: ItemContent {
  /// `order.sentence`.
  public static let category = InformationCategory.orderSentence

  /// The legal outcome, as it truly is; list `yjb-legal-outcome`.
  public var outcome: CodedValue
  /// How the outcome was reported to the Youth Justice Board, where its list has no value for it yet; list
  /// `yjb-legal-outcome`.
  public var reportedAs: CodedValue?
  /// The result as the court recorded it; list `hmcts-result`.
  public var courtResult: CodedValue?
  /// The responsible officer that the court named; list `hmcts-responsible-officer`.
  public var responsibleOfficer: CodedValue?
  /// Name of the court that made the order; at most 200 characters.
  public var court: String?
  /// Name of the court that is responsible for the order from then on; at most 200 characters.
  public var supervisingCourt: String?
  /// Length of the order; for an extended sentence the custodial term.
  public var term: SentenceTerm?
  /// Extension period of an extended sentence.
  public var extensionPeriod: SentenceTerm?
  /// Minimum term of a sentence without a fixed end.
  public var minimumTerm: SentenceTerm?
  /// Elements that another agency delivers by agreement; at most 5.
  public var sharedDelivery: [SharedDelivery]
  /// Mark shared by all facts of the order.
  public var order: Grouping
  /// Mark shared by all orders made on one sentencing occasion.
  public var occasion: Grouping?
  /// Mark of the hearing at which it was made.
  public var hearing: Grouping?
  /// Number of the result in the lists of the criminal justice system; four digits. It is not unique and
  /// never stands alone.
  public var cjsCode: String?
  /// How the order stands.
  public var status: Status?
  /// Day of the conviction.
  public var convictedOn: CalendarDate?
  /// Day on which the court made the order.
  public var madeOn: CalendarDate
  /// Day on which the order takes effect.
  public var effectiveFrom: CalendarDate?
  /// Last day of the order.
  public var endsOn: CalendarDate?
  /// Half-way point of a detention and training order.
  public var halfWayOn: CalendarDate?
  /// Day on which the order ended in fact.
  public var endedOn: CalendarDate?
  /// The agency that has the statutory duty.
  public var statutoryAgency: StatutoryAgency
  /// The agency that supervises; absent where nobody does.
  public var supervisingAgency: StatutoryAgency?
  /// Identifier of the organisation that supervises.
  public var supervisingOrganisation: OrganisationIdentifier?
  /// How an appeal stands; absent where there was none.
  public var appealStatus: AppealStatus?
  /// Day of the outcome against which the appeal was made.
  public var appealedOutcomeOn: CalendarDate?
  /// Whether it is the main outcome.
  public var position: Position?
  /// Group of legal outcomes.
  public var group: LegalOutcomeGroup?
  /// Whether the outcome counts as substantive.
  public var substantive: Bool?
  /// Where the young person lived on the day of the outcome.
  public var residence: CaseResidence?
  /// How it stands to other sentences.
  public var concurrency: Concurrency?
  /// Whether the court found the young person to be a persistent offender.
  public var persistentYoungOffender: Bool?
  /// Whether the conviction is spent, as the source judged on the day of recording.
  public var spent: Bool?

  /// Makes the content of an item.
  public init(
    outcome: CodedValue, order: Grouping, madeOn: CalendarDate, statutoryAgency: StatutoryAgency,
    reportedAs: CodedValue? = nil, courtResult: CodedValue? = nil,
    responsibleOfficer: CodedValue? = nil, court: String? = nil, supervisingCourt: String? = nil,
    term: SentenceTerm? = nil, extensionPeriod: SentenceTerm? = nil, minimumTerm: SentenceTerm? = nil,
    sharedDelivery: [SharedDelivery] = [], occasion: Grouping? = nil, hearing: Grouping? = nil,
    cjsCode: String? = nil, status: Status? = nil, convictedOn: CalendarDate? = nil,
    effectiveFrom: CalendarDate? = nil, endsOn: CalendarDate? = nil, halfWayOn: CalendarDate? = nil,
    endedOn: CalendarDate? = nil, supervisingAgency: StatutoryAgency? = nil,
    supervisingOrganisation: OrganisationIdentifier? = nil, appealStatus: AppealStatus? = nil,
    appealedOutcomeOn: CalendarDate? = nil, position: Position? = nil, group: LegalOutcomeGroup? = nil,
    substantive: Bool? = nil, residence: CaseResidence? = nil, concurrency: Concurrency? = nil,
    persistentYoungOffender: Bool? = nil, spent: Bool? = nil
  ) {
    self.outcome = outcome
    self.reportedAs = reportedAs
    self.courtResult = courtResult
    self.responsibleOfficer = responsibleOfficer
    self.court = court
    self.supervisingCourt = supervisingCourt
    self.term = term
    self.extensionPeriod = extensionPeriod
    self.minimumTerm = minimumTerm
    self.sharedDelivery = sharedDelivery
    self.order = order
    self.occasion = occasion
    self.hearing = hearing
    self.cjsCode = cjsCode
    self.status = status
    self.convictedOn = convictedOn
    self.madeOn = madeOn
    self.effectiveFrom = effectiveFrom
    self.endsOn = endsOn
    self.halfWayOn = halfWayOn
    self.endedOn = endedOn
    self.statutoryAgency = statutoryAgency
    self.supervisingAgency = supervisingAgency
    self.supervisingOrganisation = supervisingOrganisation
    self.appealStatus = appealStatus
    self.appealedOutcomeOn = appealedOutcomeOn
    self.position = position
    self.group = group
    self.substantive = substantive
    self.residence = residence
    self.concurrency = concurrency
    self.persistentYoungOffender = persistentYoungOffender
    self.spent = spent
  }

  private enum CodingKeys: String, CodingKey {
    case outcome = "Outcome"
    case reportedAs = "ReportedAs"
    case courtResult = "CourtResult"
    case responsibleOfficer = "ResponsibleOfficer"
    case court = "Court"
    case supervisingCourt = "SupervisingCourt"
    case term = "Term"
    case extensionPeriod = "ExtensionPeriod"
    case minimumTerm = "MinimumTerm"
    case sharedDelivery = "SharedDelivery"
    case order = "@order"
    case occasion = "@occasion"
    case hearing = "@hearing"
    case cjsCode = "@cjsCode"
    case status = "@status"
    case convictedOn = "@convictedOn"
    case madeOn = "@madeOn"
    case effectiveFrom = "@effectiveFrom"
    case endsOn = "@endsOn"
    case halfWayOn = "@halfWayOn"
    case endedOn = "@endedOn"
    case statutoryAgency = "@statutoryAgency"
    case supervisingAgency = "@supervisingAgency"
    case supervisingOrganisation = "@supervisingOrganisation"
    case appealStatus = "@appealStatus"
    case appealedOutcomeOn = "@appealedOutcomeOn"
    case position = "@position"
    case group = "@group"
    case substantive = "@substantive"
    case residence = "@residence"
    case concurrency = "@concurrency"
    case persistentYoungOffender = "@persistentYoungOffender"
    case spent = "@spent"
  }

  /// Whether the conviction is spent; an order that has ended, and of which nobody said, is treated as spent.
  public var isSpent: Bool {
    if let spent { return spent }
    return switch status {
    case .completed, .expired, .revoked, .resentenced, .quashed: true
    case .current, .transferred, nil: endedOn != nil
    }
  }
}

extension YouthOrder {
  /// Elements of an order that another agency delivers by agreement, while the statutory duty stays where it
  /// is.
  public struct SharedDelivery: Codable, Hashable, Sendable {
    /// What the other agency delivers; at most 4,000 characters.
    public var elements: String
    /// The agency that delivers.
    public var agency: StatutoryAgency
    /// Identifier of the agency.
    public var organisation: OrganisationIdentifier?
    /// Day of the agreement.
    public var agreedOn: CalendarDate?
    /// Last day; absent while it goes on.
    public var until: CalendarDate?

    /// Makes one.
    public init(
      elements: String, agency: StatutoryAgency, organisation: OrganisationIdentifier? = nil,
      agreedOn: CalendarDate? = nil, until: CalendarDate? = nil
    ) {
      self.elements = elements
      self.agency = agency
      self.organisation = organisation
      self.agreedOn = agreedOn
      self.until = until
    }

    private enum CodingKeys: String, CodingKey {
      case elements = "Elements"
      case agency = "@agency"
      case organisation = "@organisation"
      case agreedOn = "@agreedOn"
      case until = "@until"
    }
  }

  /// How an order stands.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// In force.
    case current
    /// Ended as planned.
    case completed
    /// Ended by lapse of time.
    case expired
    /// Revoked by a court.
    case revoked
    /// Revoked, and the offence sentenced again.
    case resentenced
    /// Quashed on appeal.
    case quashed
    /// Supervised elsewhere since a transfer.
    case transferred
  }

  /// Place of an outcome among those of one offence.
  public enum Position: String, XMLTextConvertible, CaseIterable {
    /// The main outcome.
    case main
    /// Another outcome of the same offence.
    case other
  }

  /// How a sentence stands to others.
  public enum Concurrency: String, XMLTextConvertible, CaseIterable {
    /// At the same time.
    case concurrent
    /// One after the other.
    case consecutive
  }
}

/// How an appeal stands. An outcome changed by an appeal, or quashed, is not a live order.
public enum AppealStatus: String, XMLTextConvertible, CaseIterable {
  /// An appeal is made and not yet decided.
  case pending
  /// The appeal left the outcome as it was.
  case unchanged
  /// The outcome was changed on appeal.
  case changedOnAppeal = "changed-on-appeal"
  /// The appeal succeeded.
  case successful
  /// The source's recording of the appeal is ambiguous.
  case ambiguous
}

/// An order of a criminal court for treatment in hospital.
public struct HospitalOrder: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// The order.
  public var order: YouthOrder

  /// Makes the content of an item.
  public init(_ order: YouthOrder) {
    self.order = order
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    order = try YouthOrder(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try order.encode(to: encoder)
  }

  /// Whether the conviction is spent.
  public var isSpent: Bool { order.isSpent }
}
