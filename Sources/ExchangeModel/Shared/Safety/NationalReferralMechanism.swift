public import ExchangeConsent
public import XMLCoding

/// A referral to the National Referral Mechanism for victims of modern slavery, and the decisions.
///
/// The kind of exploitation stands in an item of its own, because it may be more protected.
public struct NationalReferralMechanism: ItemContent {
  /// `exploitation.nrm`.
  public static let category = InformationCategory.exploitationNrm

  /// The organisation that referred; at most 200 characters.
  public var firstResponder: String?
  /// The competent authority; at most 200 characters.
  public var decidingAuthority: String?
  /// Whether there was a referral.
  public var referral: Referral
  /// Day of the referral.
  public var referredOn: CalendarDate?
  /// Reference of the Home Office.
  public var reference: String?
  /// Decision on reasonable grounds.
  public var reasonableGrounds: Decision?
  /// Day of the decision on reasonable grounds.
  public var reasonableGroundsOn: CalendarDate?
  /// Decision on conclusive grounds.
  public var conclusiveGrounds: Decision?
  /// Day of the decision on conclusive grounds.
  public var conclusiveGroundsOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    referral: Referral, firstResponder: String? = nil, decidingAuthority: String? = nil,
    referredOn: CalendarDate? = nil, reference: String? = nil, reasonableGrounds: Decision? = nil,
    reasonableGroundsOn: CalendarDate? = nil, conclusiveGrounds: Decision? = nil,
    conclusiveGroundsOn: CalendarDate? = nil
  ) {
    self.firstResponder = firstResponder
    self.decidingAuthority = decidingAuthority
    self.referral = referral
    self.referredOn = referredOn
    self.reference = reference
    self.reasonableGrounds = reasonableGrounds
    self.reasonableGroundsOn = reasonableGroundsOn
    self.conclusiveGrounds = conclusiveGrounds
    self.conclusiveGroundsOn = conclusiveGroundsOn
  }

  private enum CodingKeys: String, CodingKey {
    case firstResponder = "FirstResponder"
    case decidingAuthority = "DecidingAuthority"
    case referral = "@referral"
    case referredOn = "@referredOn"
    case reference = "@reference"
    case reasonableGrounds = "@reasonableGrounds"
    case reasonableGroundsOn = "@reasonableGroundsOn"
    case conclusiveGrounds = "@conclusiveGrounds"
    case conclusiveGroundsOn = "@conclusiveGroundsOn"
  }
}

extension NationalReferralMechanism {
  /// Whether there was a referral.
  public enum Referral: String, XMLTextConvertible, CaseIterable {
    /// Referred.
    case referred
    /// An adult did not consent to a referral; the Home Office was notified without their name.
    case consentRefused = "consent-refused"
    /// Considered, and not referred.
    case notReferred = "not-referred"
  }

  /// Decisions in the National Referral Mechanism.
  public enum Decision: String, XMLTextConvertible, CaseIterable {
    /// Not yet decided.
    case awaited
    /// There are grounds.
    case positive
    /// There are no grounds.
    case negative
    /// Suspended.
    case suspended
    /// Withdrawn.
    case withdrawn
    /// The person was disqualified from protection.
    case disqualified
  }
}
