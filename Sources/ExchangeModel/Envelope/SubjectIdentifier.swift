public import ExchangeConsent
public import XMLCoding

/// A reference number and the system that it belongs to.
public struct SubjectIdentifier: Codable, Hashable, Sendable {
  /// The number, without spaces; at most 40 letters, digits and `. / _ -`.
  public var value: String
  /// The kind of number.
  public var type: Kind
  /// The organisation that issued it, where the kind does not say.
  public var issuer: OrganisationIdentifier?
  /// First day on which the number was the person's.
  public var from: CalendarDate?
  /// Last day on which the number was the person's.
  public var to: CalendarDate?
  /// Whether the number is in use; `nil` means as far as known.
  public var status: Status?
  /// Whether the number was found right. `false` where its check character is wrong or missing: the number is kept
  /// as the source has it, and must not be used to find the person. `nil` where nobody said.
  public var verified: Bool?

  /// Makes one.
  public init(
    value: String, type: Kind, issuer: OrganisationIdentifier? = nil, from: CalendarDate? = nil,
    to: CalendarDate? = nil, status: Status? = nil, verified: Bool? = nil
  ) {
    self.value = value
    self.type = type
    self.issuer = issuer
    self.from = from
    self.to = to
    self.status = status
    self.verified = verified
  }

  private enum CodingKeys: String, CodingKey {
    case value = "#text"
    case type = "@type"
    case issuer = "@issuer"
    case from = "@from"
    case to = "@to"
    case status = "@status"
    case verified = "@verified"
  }

  /// Whether a number is in use.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// In use.
    case current
    /// In use at an earlier time.
    case former
    /// Its record was merged into that of another number.
    case merged
    /// Given in error beside a number that the person had already.
    case duplicate
  }

  /// Kinds of reference numbers.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Identifier of a child in a local authority's returns: 1 to 20 letters and digits.
    case laChildId = "la-child-id"
    /// Identifier in the case system of the issuer.
    case caseSystem = "case-system"
    /// Unique pupil number.
    case upn
    /// Earlier unique pupil number.
    case formerUpn = "former-upn"
    /// NHS number: ten digits, the last a check digit.
    case nhsNumber = "nhs-number"
    /// Case reference number of probation.
    case crn
    /// Prison number.
    case nomsNumber = "noms-number"
    /// Police National Computer identifier.
    case pnc
    /// Criminal Records Office number.
    case cro
    /// Identifier in a youth justice service.
    case youthJusticeId = "youth-justice-id"
    /// Number of a court case.
    case courtCaseNumber = "court-case-number"
    /// Arrest or summons number.
    case asn
    /// Unique learner number.
    case uln
    /// National Insurance number.
    case nationalInsuranceNumber = "national-insurance-number"
    /// Reference of the Home Office.
    case homeOfficeReference = "home-office-reference"
    /// Number of one time in custody.
    case prisonBookingNumber = "prison-booking-number"
    /// Court case reference of the Police National Computer.
    case courtCaseReference = "court-case-reference"
    /// Reference under which police and Crown Prosecution Service know a case.
    case prosecutionReference = "pti-urn"
    /// Identifier of a defendant in Common Platform, the case system of the courts.
    case defendantIdentifier = "common-platform-defendant-id"
    /// Identifier that the Youth Justice Board gives to a young person across services.
    case yjbPersonId = "yjb-person-id"

    /// Whether it is the number of a person. Several people can share that of a case or of an arrest.
    public var namesPerson: Bool {
      switch self {
      case .courtCaseNumber, .courtCaseReference, .prosecutionReference, .asn: false
      default: true
      }
    }
  }
}
