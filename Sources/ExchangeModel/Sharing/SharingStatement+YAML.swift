import ExchangeConsent
import XMLCoding
import Yams

extension SharingStatement {
  /// The largest file that is read, in bytes.
  public static let maximumBytes = 1 << 20

  /// Reads a statement.
  ///
  /// - Throws: ``SharingStatementError`` with everything that is wrong. No message has a value of the file.
  public init(yaml: [UInt8]) throws(SharingStatementError) {
    let faults = StatementFaults()
    let statement = Self.root(of: yaml, faults).flatMap { root in
      StatementNode(node: root, key: "", faults: faults).statement()
    }
    guard let statement, faults.list.isEmpty else {
      throw SharingStatementError(faults: faults.list.sorted { $0.position < $1.position })
    }
    self = statement
  }

  /// Parses the file. Whatever the parser has to say about a fault is replaced by words of our own: it quotes.
  private static func root(of yaml: [UInt8], _ faults: StatementFaults) -> Node? {
    let start = XMLPosition(line: 1, column: 1)
    func refuse(_ message: String, at position: XMLPosition? = nil) -> Node? {
      faults.add(message, at: position ?? start, key: "")
      return nil
    }
    guard yaml.count <= maximumBytes else { return refuse("the file is larger than 1 MiB") }
    guard let text = String(validating: yaml, as: UTF8.self) else { return refuse("the file is not UTF-8") }
    if let position = reference(in: yaml) {
      return refuse(
        "anchors and aliases are not accepted: no word may begin with & or *", at: position)
    }
    do {
      guard let root = try Parser(yaml: text).singleRoot() else { return refuse("the file is empty") }
      return root
    } catch let error as YamlError {
      switch error {
      case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        return refuse(
          "the file is not valid YAML; look at the indentation and at quotation marks here",
          at: XMLPosition(line: mark.line, column: mark.column))
      case .duplicatedKeysInMapping(_, let context):
        return refuse(
          "a key stands twice", at: XMLPosition(line: context.mark.line, column: context.mark.column))
      default: return refuse("the file is not valid YAML")
      }
    } catch {
      return refuse("the file is not valid YAML")
    }
  }

  /// The first place where a word begins like an anchor or an alias: a small file with them can stand for one of
  /// any size.
  private static func reference(in yaml: [UInt8]) -> XMLPosition? {
    var position = XMLPosition(line: 1, column: 1)
    var previous = UInt8(ascii: " ")
    for (index, byte) in yaml.enumerated() {
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), " \t\n\r[{,:-".utf8.contains(previous),
        index + 1 < yaml.count, !" \t\n\r".utf8.contains(yaml[index + 1])
      {
        return position
      }
      position.column += 1
      if byte == UInt8(ascii: "\n") { position = XMLPosition(line: position.line + 1, column: 1) }
      previous = byte
    }
    return nil
  }
}

extension StatementNode {
  fileprivate func statement() -> SharingStatement? {
    mapping(["sharing-statement", "controller", "subjects"]) { keys in
      if let version = keys.required("sharing-statement")?.text(), version != "1" {
        keys["sharing-statement"]?.fault("expected 1, the version of the form of this file")
      }
      guard let controller: OrganisationIdentifier = keys.required("controller"),
        let subjects = keys.required("subjects")?.list({ $0.subject(of: controller) })
      else { return nil }
      var seen: Set<String> = []
      for (index, subject) in subjects.enumerated()
      where !seen.insert("\(subject.kind.rawValue) \(subject.identifier)").inserted {
        keys["subjects"]?.fault("entry \(index + 1) is about a young person who has one already")
      }
      return SharingStatement(controller: controller, subjects: subjects)
    }
  }

  private func subject(of controller: OrganisationIdentifier) -> StatementSubject? {
    let keys: Set = [
      "identifier", "kind", "issuer", "people", "asked", "consents", "lawful-bases", "protective-bases",
      "objections", "prohibitions",
    ]
    return mapping(keys) { keys in
      let identifier = keys.required("identifier")?.text(maximum: 40)
      let people = keys.list("people") { $0.person() }
      let engagement = keys["asked"].flatMap { $0.engagement() }
      let authorities = Authorities(
        consents: keys.list("consents") { $0.consent(of: controller) },
        bases: keys.list("lawful-bases") { $0.lawfulBasis(of: controller) },
        protectiveBases: keys.list("protective-bases") { $0.protectiveBasis(of: controller) },
        objections: keys.list("objections") { $0.objection() },
        prohibitions: keys.list("prohibitions") { $0.prohibition() })
      keys.refuseRepeatedIdentifiers(
        in: ["consents", "lawful-bases", "protective-bases", "objections", "prohibitions"])
      keys.refuseRepeatedIdentifiers(in: ["people"])
      let kind: SubjectIdentifier.Kind? = keys["kind"].map { $0.value() } ?? .laChildId
      let issuer: OrganisationIdentifier? = keys.optional("issuer")
      guard let identifier, let kind else { return nil }
      if !kind.namesPerson {
        keys["kind"]?.fault("this is the number of a case, which several people can share")
      }
      return StatementSubject(
        identifier: identifier, kind: kind, issuer: issuer, people: people, engagement: engagement,
        authorities: authorities)
    }
  }

  private func person() -> Party? {
    mapping(["id", "role", "age", "confidential"]) { keys in
      let id: PartyIdentifier? = keys.required("id")
      let role: Party.Role? = keys.required("role")
      let age: Party.AgeBand? = keys.optional("age")
      let confidential = keys["confidential"].flatMap { $0.yesOrNo() }
      if id == StatementSubject.subject { keys["id"]?.fault("the name subject is that of the young person") }
      guard let id, let role else { return nil }
      return Party(id: id, role: role, ageBand: age, confidential: confidential)
    }
  }

  private func engagement() -> Engagement? {
    mapping(["answer", "at", "by", "outcome", "reason-not-asked", "reason", "told-about"]) { keys in
      let asked: Engagement.Asked? = keys.required("answer")
      let at: Instant? = keys.optional("at")
      let by: PartyIdentifier? = keys.optional("by")
      let outcome: Engagement.Outcome? = keys.optional("outcome")
      let reasonNotAsked: Engagement.ReasonNotAsked? = keys.optional("reason-not-asked")
      let reason = keys["reason"].flatMap { $0.text() }
      let informed = keys.list("told-about") { place in
        place.mapping(["recipient", "at"]) { keys -> Engagement.InformedOf? in
          let recipient: OrganisationIdentifier? = keys.required("recipient")
          let at: Instant? = keys.required("at")
          guard let recipient, let at else { return nil }
          return Engagement.InformedOf(recipient: recipient, at: at)
        }
      }
      guard let asked else { return nil }
      return Engagement(
        informed: informed, reason: reason, asked: asked, at: at, by: by, outcome: outcome,
        reasonNotAsked: reasonNotAsked)
    }
  }
}

extension StatementMapping {
  /// Adds a fault for each identifier that something in the lists has already.
  fileprivate func refuseRepeatedIdentifiers(in lists: [String]) {
    var seen: Set<String> = []
    for place in lists.compactMap({ self[$0] }).flatMap({ $0.identifiers() }) {
      guard case .scalar(let scalar) = place.node, !seen.insert(scalar.string).inserted else { continue }
      place.fault("something else of this young person has the same id already")
    }
  }
}
