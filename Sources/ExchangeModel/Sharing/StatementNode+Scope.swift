import ExchangeConsent
import XMLCoding

extension StatementNode {
  private static let scopeKeys: Set = [
    "detail", "recorded-from", "recorded-to", "disclosers", "recipients", "purposes", "categories", "except",
  ]

  /// How far a permit reaches: recipients, purposes and categories must be there. Who discloses is the controller
  /// of the statement, unless others are named.
  func scope(of controller: OrganisationIdentifier) -> Scope? {
    mapping(Self.scopeKeys) { keys in
      for key in ["recipients", "purposes", "categories"] { _ = keys.required(key) }
      var scope = Scope(keys)
      if keys["disclosers"] == nil { scope.disclosers = [controller] }
      if scope.detail == nil, keys["detail"] == nil { scope.detail = .full }
      return scope
    }
  }

  /// How far a refusal, a withdrawal or an objection reaches: what is left out means all.
  func partialScope() -> Scope? {
    mapping(Self.scopeKeys) { Scope($0) }
  }
}

extension Scope {
  fileprivate init(_ keys: StatementMapping) {
    self.init(
      detail: keys.optional("detail"), dataFrom: keys.optional("recorded-from"),
      dataTo: keys.optional("recorded-to"), disclosers: keys.values("disclosers"),
      recipients: keys.values("recipients"), purposes: keys.values("purposes"),
      categories: keys.values("categories"), exceptions: keys.values("except"))
  }
}
