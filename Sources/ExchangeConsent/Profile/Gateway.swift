import XMLCoding

/// A power or duty to disclose: whom it lets tell what to whom about whom, and since when.
struct Gateway: Sendable, Hashable {
  var code: LegalCode
  /// What it is called: `Information for offender management`.
  var title: String
  /// Where it stands: `Offender Management Act 2007 s.14`.
  var source: String
  /// Pairs of discloser and recipient; `nil` on a side means anybody. None means any pair.
  var directions: [Direction]
  var barred: [InformationCategory]
  var from: Instant?
  var to: Instant?
  var strengths: [BasisStrength]
  /// How old the young person has to be: from the first number of years, and below the second.
  var subjectAge: AgeBounds
  /// The purposes for which the guide names it. The decision does not ask: necessity is argued in each basis.
  var purposes: [Purpose]

  struct Direction: Sendable, Hashable {
    var disclosers: [OrganisationRole]?
    var recipients: [OrganisationRole]?
  }

  struct AgeBounds: Sendable, Hashable {
    var from: Int?
    var below: Int?
  }

  func isInForce(at instant: Instant) -> Bool {
    if let from, instant < from { return false }
    if let to, instant >= to { return false }
    return true
  }

  func allows(from discloser: OrganisationRole?, to recipient: OrganisationRole?) -> Bool {
    guard !directions.isEmpty else { return true }
    return directions.contains { direction in
      Self.contains(direction.disclosers, discloser) && Self.contains(direction.recipients, recipient)
    }
  }

  /// Whether the gateway is open for somebody of this age. Where the age is uncertain it is closed, if it would be
  /// at any age that the person may have.
  func allows(_ ages: SubjectAges, at instant: Instant) -> Bool {
    if let from = subjectAge.from, !ages.isCertainly(from, at: instant) { return false }
    if let below = subjectAge.below, ages.mayBe(below, at: instant) { return false }
    return true
  }

  func bars(_ category: InformationCategory) -> Bool {
    barred.contains { $0.covers(category) }
  }

  func allows(_ strength: BasisStrength) -> Bool {
    strengths.contains(strength)
  }

  private static func contains(_ roles: [OrganisationRole]?, _ role: OrganisationRole?) -> Bool {
    guard let roles else { return true }
    guard let role else { return false }
    return roles.contains(role)
  }
}

extension DataFileNode {
  func gateway() -> Gateway? {
    let names: Set = [
      "code", "title", "source", "strengths", "directions", "barredCategories", "inForceFrom", "inForceTo",
      "subjectAge", "purposes",
    ]
    return object(names) { members in
      let code: LegalCode? = members.required("code")
      let title = members.required("title")?.text(maximum: 200)
      let source = members.required("source")?.text(maximum: 200)
      let strengths: [BasisStrength] = members.required("strengths")?.list { $0.value() } ?? []
      let directions = members.required("directions")?.list { $0.direction() } ?? []
      let barred: [InformationCategory] = members.required("barredCategories")?.list { $0.value() } ?? []
      let from: Instant? = members.optional("inForceFrom")
      let to: Instant? = members.optional("inForceTo")
      let age = members["subjectAge"].flatMap { $0.ageBounds() } ?? Gateway.AgeBounds()
      let purposes: [Purpose] = members.values("purposes")
      if strengths.isEmpty { members["strengths"]?.fault("expected power, duty or both") }
      if let from, let to, to <= from { members["inForceTo"]?.fault("does not lie after inForceFrom") }
      guard let code, let title, let source else { return nil }
      return Gateway(
        code: code, title: title, source: source, directions: directions, barred: barred, from: from, to: to,
        strengths: strengths, subjectAge: age, purposes: purposes)
    }
  }

  private func direction() -> Gateway.Direction? {
    object(["from", "to"]) { members in
      Gateway.Direction(
        disclosers: members["from"]?.list { $0.value() }, recipients: members["to"]?.list { $0.value() })
    }
  }

  private func ageBounds() -> Gateway.AgeBounds? {
    object(["from", "below"]) { members in
      let from = members["from"].flatMap { $0.integer(in: 1...120) }
      let below = members["below"].flatMap { $0.integer(in: 1...120) }
      if let from, let below, below <= from { members["below"]?.fault("does not lie above from") }
      return Gateway.AgeBounds(from: from, below: below)
    }
  }
}
