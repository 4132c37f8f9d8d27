import ExchangeConsent
import ExchangeModel
import XMLCoding

/// A document that tells somebody else something, as the rules about consent and lawful basis see it.
struct ReceivedDisclosure {
  let exchange: Exchange
  let releasedAt: Instant
  /// The instant of judgement: that of whoever has received it, or else that of the release.
  let instant: Instant
  /// What was decided again about every item, as of the release.
  let items: [ItemReport]
  let places: RecordPlaces
  let profile: SharingProfile
  /// How findings name the input.
  let file: String

  /// A finding at an element, or at the document where the element is not known.
  func finding(
    _ rule: Rule, at element: ElementPlace?, _ attribute: String? = nil, detail: String? = nil
  ) -> Finding {
    Finding(rule, at: element ?? places.record, element == nil ? nil : attribute, in: file, detail: detail)
  }

  /// The terms of every lawful basis and protective basis, in document order.
  var bases: [(id: AuthorityIdentifier, terms: BasisTerms)] {
    exchange.authorities.bases.map { ($0.id, $0.terms) }
      + exchange.authorities.protectiveBases.map { ($0.id, $0.terms) }
  }

  /// The places of the items, by identifier.
  var itemPlaces: [String: ElementPlace] { places.items }
}

extension RecordPlaces {
  /// Every element that has an identifier, by it; of several, the last one.
  var items: [String: ElementPlace] {
    Dictionary(elements(with: "id").map { ($0.value(of: "id") ?? "", $0) }, uniquingKeysWith: { $1 })
  }

  /// The place of the record of an authority.
  func place(of authority: AuthorityIdentifier) -> ElementPlace {
    elements(with: "id").first { element in
      element.name.map(Self.authorities.contains) == true && element.value(of: "id") == authority.text
    } ?? record
  }

  /// Names of the elements that are authorities.
  static let authorities: Set<String> = [
    "ConsentRecord", "LawfulBasis", "ProtectiveBasis", "Objection", "Prohibition",
  ]
}
