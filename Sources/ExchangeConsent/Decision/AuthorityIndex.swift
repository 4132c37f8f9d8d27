import XMLCoding

/// A basis of either kind, as the decision sees it.
struct Basis: Sendable {
  var id: AuthorityIdentifier
  var strength: Strength
  var terms: BasisTerms
  /// What only a protective basis has.
  var protective: ProtectiveBasis?

  enum Strength: Int, Sendable {
    case duty, protective, power
  }

  init(_ basis: LawfulBasis) {
    id = basis.id
    strength = basis.strength == .duty ? .duty : .power
    terms = basis.terms
  }

  init(_ basis: ProtectiveBasis) {
    id = basis.id
    strength = .protective
    terms = basis.terms
    protective = basis
  }
}

/// The authorities of a document, found by identifier and by the person whom they are about.
struct AuthorityIndex: Sendable {
  /// An authority that an item can cite.
  enum Citable: Sendable {
    case consent(ConsentRecord)
    case basis(Basis)

    var party: PartyIdentifier {
      switch self {
      case .consent(let consent): consent.party
      case .basis(let basis): basis.terms.party
      }
    }
  }

  private var citable: [AuthorityIdentifier: Citable] = [:]
  private var consentsByParty: [PartyIdentifier: [ConsentRecord]] = [:]
  private var objectionsByParty: [PartyIdentifier: [Objection]] = [:]
  let prohibitions: [Prohibition]

  init(_ authorities: Authorities) {
    for basis in authorities.bases { citable[basis.id] = .basis(Basis(basis)) }
    for basis in authorities.protectiveBases { citable[basis.id] = .basis(Basis(basis)) }
    for consent in authorities.consents { citable[consent.id] = .consent(consent) }
    consentsByParty = Dictionary(grouping: authorities.consents, by: \.party)
    objectionsByParty = Dictionary(grouping: authorities.objections, by: \.party)
    prohibitions = authorities.prohibitions
  }

  subscript(id: AuthorityIdentifier) -> Citable? { citable[id] }

  func basis(_ id: AuthorityIdentifier) -> Basis? {
    guard case .basis(let basis) = citable[id] else { return nil }
    return basis
  }

  func consents(about party: PartyIdentifier) -> [ConsentRecord] { consentsByParty[party] ?? [] }

  func objections(of party: PartyIdentifier) -> [Objection] { objectionsByParty[party] ?? [] }
}
