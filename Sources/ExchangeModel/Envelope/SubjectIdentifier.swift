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

  /// Makes one.
  public init(value: String, type: Kind, issuer: OrganisationIdentifier? = nil) {
    self.value = value
    self.type = type
    self.issuer = issuer
  }

  private enum CodingKeys: String, CodingKey {
    case value = "#text"
    case type = "@type"
    case issuer = "@issuer"
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
  }
}
