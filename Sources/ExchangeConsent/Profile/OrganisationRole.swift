public import XMLCoding

/// What an organisation is, as far as a gateway asks.
public enum OrganisationRole: String, XMLTextConvertible, CaseIterable {
  /// A youth justice service.
  case youthJustice = "youth-justice"
  /// The Probation Service, or a provider of probation services.
  case probation
  /// A local authority.
  case localAuthority = "local-authority"
  /// Children's social care, where it is a controller of its own.
  case socialCare = "social-care"
  /// A leaving care service, where it is a controller of its own.
  case leavingCare = "leaving-care"
  /// A police force.
  case police
  /// An NHS body.
  case health
  /// A prison or young offender institution.
  case prison
  /// A court.
  case court
  /// A department of government.
  case government
  /// A school or college.
  case education
  /// A voluntary organisation.
  case voluntary
  /// A private company.
  case `private`

  /// Whether it is a public authority: Data Protection Act 2018 s.7.
  var isPublicAuthority: Bool {
    switch self {
    case .voluntary, .private: false
    default: true
    }
  }
}
