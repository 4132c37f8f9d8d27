public import ExchangeConsent
public import XMLCoding

/// A youth justice service and what it is to the case.
///
/// Home service, host service and the authority that a court designates are three different bodies: for the
/// last see ``DesignatedAuthority``.
public struct YouthJusticeService: ItemContent {
  /// `professional.roles`.
  public static let category = InformationCategory.professionalRoles

  /// Name of the service; at most 200 characters.
  public var name: String?
  /// What the service is to the case.
  public var role: Role
  /// Identifier of the service.
  public var organisation: OrganisationIdentifier?
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    role: Role, name: String? = nil, organisation: OrganisationIdentifier? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.name = name
    self.role = role
    self.organisation = organisation
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case role = "@role"
    case organisation = "@organisation"
    case from = "@from"
    case until = "@until"
  }
}

extension YouthJusticeService {
  /// What a youth justice service is to the case.
  public enum Role: String, XMLTextConvertible, CaseIterable {
    /// Responsible, because the young person usually lives in its area.
    case home
    /// Provides the service while the young person lives elsewhere than at home.
    case host
    /// Provides the service for a time before responsibility is transferred.
    case caretaking
  }
}

/// A transfer of the case from one service to another.
public struct ServiceTransfer: ItemContent {
  /// `professional.roles`.
  public static let category = InformationCategory.professionalRoles

  /// What the source says of the transfer; at most 200 characters.
  public var description: String?
  /// Kind of transfer.
  public var kind: Kind
  /// Day of the transfer.
  public var transferredOn: CalendarDate
  /// Service that handed over.
  public var fromOrganisation: OrganisationIdentifier?
  /// Service that took over.
  public var toOrganisation: OrganisationIdentifier?

  /// Makes the content of an item.
  public init(
    kind: Kind, transferredOn: CalendarDate, description: String? = nil,
    fromOrganisation: OrganisationIdentifier? = nil, toOrganisation: OrganisationIdentifier? = nil
  ) {
    self.description = description
    self.kind = kind
    self.transferredOn = transferredOn
    self.fromOrganisation = fromOrganisation
    self.toOrganisation = toOrganisation
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case kind = "@kind"
    case transferredOn = "@transferredOn"
    case fromOrganisation = "@fromOrganisation"
    case toOrganisation = "@toOrganisation"
  }
}

extension ServiceTransfer {
  /// Kinds of transfer between services.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// To the service of the area where the young person now usually lives.
    case toHome = "to-home"
    /// To a service that hosts the case.
    case toHost = "to-host"
    /// Back from a service that hosted the case.
    case fromHost = "from-host"
    /// To probation, which closes the programme of the youth justice service.
    case toProbation = "to-probation"
    /// From probation.
    case fromProbation = "from-probation"
    /// Another transfer, described in words.
    case other
  }
}
