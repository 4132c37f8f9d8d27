import XMLCoding

/// A power or duty to disclose: whom it lets tell what to whom about whom, and since when.
struct Gateway: Sendable, Hashable {
  var code: LegalCode
  /// What it is called: `Information for offender management`.
  var title: String
  /// Where it stands: `Offender Management Act 2007 s.14`.
  var source: String
  /// What of the entry nobody has confirmed yet; `nil` where all of it was read at its source.
  var unconfirmed: String?
  /// Pairs of discloser and recipient; `nil` on a side means anybody. None means any pair, which a profile has to say
  /// in so many words.
  var directions: [Direction]
  var barred: [InformationCategory]
  var commencement: Commencement
  var to: Instant?
  var strengths: [BasisStrength]
  /// How old the young person has to be: from the first number of years, and below the second.
  var subjectAge: AgeBounds
  /// The purposes for which the guide names it. The decision does not ask: necessity is argued in each basis.
  var purposes: [Purpose]
  /// The ages for which the guide names it. The decision does not ask.
  var guideAge = AgeBounds()
  /// What the guide says beside where it names it.
  var caveats: [Caveat] = []

  /// What has to hold beside, from an age on; at any age when that is `nil`.
  struct Caveat: Sendable, Hashable {
    var from: Int?
    var text: String
  }

  struct Direction: Sendable, Hashable {
    var disclosers: [OrganisationRole]?
    /// The country to which whoever tells has to belong.
    var disclosersCountry: Jurisdiction?
    var recipients: [OrganisationRole]?
    /// The country to which whoever is told has to belong.
    var recipientsCountry: Jurisdiction?
  }

  /// When a gateway comes into force.
  enum Commencement: Sendable, Hashable {
    /// Before anything that the profile judges.
    case always
    case on(Instant)
    /// It stands in the statute book, and no day is known on which it comes into force.
    case notCommenced

    static let notCommencedCode = "not-commenced"
  }

  struct AgeBounds: Sendable, Hashable {
    var from: Int?
    var below: Int?
  }

  func isInForce(at instant: Instant) -> Bool {
    switch commencement {
    case .notCommenced: return false
    case .on(let from) where instant < from: return false
    case .always, .on: return to.map { instant < $0 } ?? true
    }
  }

  /// Whether it lets one organisation tell another. An organisation whose role or country the profile does not know
  /// is none of those that a direction names.
  func allows(from discloser: Organisation, to recipient: Organisation) -> Bool {
    guard !directions.isEmpty else { return true }
    return directions.contains { direction in
      discloser.isOne(of: direction.disclosers, in: direction.disclosersCountry)
        && recipient.isOne(of: direction.recipients, in: direction.recipientsCountry)
    }
  }

  /// What a direction asks of an organisation.
  struct Organisation: Sendable, Hashable {
    var role: OrganisationRole?
    var country: Jurisdiction?

    fileprivate func isOne(of roles: [OrganisationRole]?, in named: Jurisdiction?) -> Bool {
      if let named, country != named { return false }
      guard let roles else { return true }
      return role.map(roles.contains) ?? false
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
}

extension DataFileNode {
  /// - Parameter isStrict: whether it has to say in so many words that anybody may tell anybody.
  func gateway(isStrict: Bool) -> Gateway? {
    let names: Set = [
      "code", "title", "source", "unconfirmed", "strengths", "directions", "anyone", "barredCategories",
      "inForceFrom", "inForceTo", "subjectAge", "purposes", "guideAge", "caveats",
    ]
    return object(names) { members in
      let code: LegalCode? = members.required("code")
      let title = members.required("title")?.text(maximum: 200)
      let source = members.required("source")?.text(maximum: 200)
      let unconfirmed = members["unconfirmed"].flatMap { $0.text(maximum: 200) }
      let strengths: [BasisStrength] = members.required("strengths")?.list { $0.value() } ?? []
      let directions = members.required("directions")?.list { $0.direction(isStrict: isStrict) } ?? []
      let isForAnyone = members["anyone"].flatMap { $0.boolean() } ?? false
      if isForAnyone, !directions.isEmpty { members["anyone"]?.fault("there are directions as well") }
      if isStrict, !isForAnyone, case .array(let listed)? = members["directions"]?.node.content,
        listed.isEmpty
      {
        members["directions"]?.fault("expected at least one direction, or anyone: true")
      }
      let barred: [InformationCategory] = members.required("barredCategories")?.list { $0.value() } ?? []
      let commencement = members["inForceFrom"].map { $0.commencement() } ?? .always
      let to: Instant? = members.optional("inForceTo")
      let age = members["subjectAge"].flatMap { $0.ageBounds() } ?? Gateway.AgeBounds()
      let purposes: [Purpose] = members.values("purposes")
      let guideAge = members["guideAge"].flatMap { $0.ageBounds() } ?? Gateway.AgeBounds()
      let caveats = members.list("caveats") { $0.caveat() }
      if strengths.isEmpty { members["strengths"]?.fault("expected power, duty or both") }
      switch commencement {
      case .on(let from):
        if let to, to <= from { members["inForceTo"]?.fault("does not lie after inForceFrom") }
      case .notCommenced: members["inForceTo"]?.fault("what has not commenced cannot have ended")
      case .always, nil: break
      }
      guard let code, let title, let source, let commencement else { return nil }
      return Gateway(
        code: code, title: title, source: source, unconfirmed: unconfirmed, directions: directions,
        barred: barred, commencement: commencement, to: to, strengths: strengths, subjectAge: age,
        purposes: purposes, guideAge: guideAge, caveats: caveats)
    }
  }

  private func commencement() -> Gateway.Commencement? {
    if case .text(Gateway.Commencement.notCommencedCode) = node.content { return .notCommenced }
    guard case .text(let text) = node.content, let instant = Instant(text) else {
      fault("expected \(Instant.expectedForm); or \(Gateway.Commencement.notCommencedCode)")
      return nil
    }
    return .on(instant)
  }

  /// Roles of one side of a direction; nobody can be meant only by closing the gateway.
  private func roles() -> [OrganisationRole] {
    let roles: [OrganisationRole] = list { $0.value() }
    if case .array(let elements) = node.content, elements.isEmpty { fault("expected at least one role") }
    return roles
  }

  private func caveat() -> Gateway.Caveat? {
    object(["from", "text"]) { members in
      let from = members["from"].flatMap { $0.integer(in: 1...120) }
      return members.required("text")?.text(maximum: 200).map { Gateway.Caveat(from: from, text: $0) }
    }
  }

  /// A direction without any role would open the gateway to everybody.
  private func direction(isStrict: Bool) -> Gateway.Direction? {
    object(["from", "fromCountry", "to", "toCountry"]) { members in
      if isStrict, members["from"] == nil, members["to"] == nil {
        fault("expected roles in from, in to, or in both")
      }
      return Gateway.Direction(
        disclosers: members["from"]?.roles(), disclosersCountry: members.optional("fromCountry"),
        recipients: members["to"]?.roles(), recipientsCountry: members.optional("toCountry"))
    }
  }

  private func ageBounds() -> Gateway.AgeBounds? {
    object(["from", "below"]) { members in
      let from = members["from"].flatMap { $0.integer(in: 1...120) }
      let below = members["below"].flatMap { $0.integer(in: 1...120) }
      members.refuseReversed(from, below)
      return Gateway.AgeBounds(from: from, below: below)
    }
  }
}
