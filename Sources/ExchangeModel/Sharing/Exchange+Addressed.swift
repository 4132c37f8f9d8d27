public import ExchangeConsent

extension Exchange {
  /// The document as it is put before the gate: for one recipient and one purpose, with what a statement says
  /// about its subject.
  ///
  /// Each item cites every permit of the statement whose scope takes in the category of the item, in the order
  /// of the statement; permits that the item cites already come first. Whether they hold is for the gate alone
  /// to decide. A document about somebody whom the statement does not name comes back with no authority more.
  ///
  /// Where the record holds no reference number that the recipient uses, the document says so.
  ///
  /// - Parameters:
  ///   - recipient: the organisation, and the service within it, that is to receive it.
  ///   - purpose: what for.
  ///   - statement: what its controller has been permitted and forbidden.
  ///   - identifier: the identifier of the new document.
  ///   - audience: who will read it; `nil` for those for whom the record is meant.
  /// - Throws: ``AddressingError``.
  public func addressed(
    to recipient: Controller, for purpose: Purpose, on statement: SharingStatement,
    as identifier: DocumentIdentifier, readBy audience: Audience? = nil
  ) throws(AddressingError) -> Exchange {
    guard header.discloser.organisation == statement.controller else { throw .otherController }
    guard header.recipient.organisation == header.discloser.organisation else { throw .alreadyDisclosed }
    var document = self
    document.id = identifier
    document.release = nil
    document.header.recipient = recipient
    document.header.purpose = purpose
    document.header.audience = audience ?? header.audience
    if document.subject.isKnown(to: recipient.organisation) == false,
      document.subject.noSharedIdentifier == nil
    {
      document.subject.noSharedIdentifier = .notHeld
    }
    guard let entry = try statement.entry(for: subject) else { return document }
    try document.add(entry)
    document.body.cite(entry.authorities, about: subject.id)
    return document
  }

  private mutating func add(_ entry: StatementSubject) throws(AddressingError) {
    let known = Dictionary(parties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard entry.people.allSatisfy({ known[$0.id] ?? $0 == $0 && $0.id != subject.id }) else {
      throw .personRepeated
    }
    parties += entry.people.filter { known[$0.id] == nil }
    if let engagement = entry.engagement { self.engagement = engagement }
    let renamed = entry.authorities.naming(subject.id)
    guard Set(authorities.identifiers).isDisjoint(with: renamed.identifiers) else {
      throw .authorityRepeated
    }
    guard Set(authorities.consents.flatMap(\.supersedes)).isDisjoint(with: renamed.identifiers) else {
      throw .statementSuperseded
    }
    authorities.consents += renamed.consents
    authorities.bases += renamed.bases
    authorities.protectiveBases += renamed.protectiveBases
    authorities.objections += renamed.objections
    authorities.prohibitions += renamed.prohibitions
  }
}

/// Why a statement cannot be applied to a document.
public enum AddressingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The statement is that of another controller than the document.
  case otherController
  /// The document is itself a disclosure: only an internal record can be released.
  case alreadyDisclosed
  /// More than one entry of the statement is about the subject of the document.
  case subjectRepeated
  /// The statement names somebody by an identifier that the document uses for somebody else.
  case personRepeated
  /// The statement has a record with an identifier that the document uses already.
  case authorityRepeated
  /// A consent of the document is to take the place of a record of the statement.
  case statementSuperseded

  /// One sentence.
  public var description: String {
    switch self {
    case .otherController: "the sharing statement is that of another controller than the document"
    case .alreadyDisclosed:
      "the document is a disclosure already; keep it as a record of your own first (yax receive), or release the internal record that it was made from"
    case .subjectRepeated:
      "more than one entry of the sharing statement is about the young person; put them together, so that neither is missed"
    case .personRepeated:
      "the sharing statement names somebody by an identifier that the document uses for somebody else"
    case .authorityRepeated: "the sharing statement has a record whose identifier the document uses already"
    case .statementSuperseded:
      "a consent of the document is to take the place of a record of the sharing statement; write it into the statement instead"
    }
  }
}

extension ExchangeBody {
  fileprivate mutating func cite(_ authorities: Authorities, about subject: PartyIdentifier) {
    let permits =
      authorities.consents.map { ($0.id, $0.party, $0.scope) }
      + (authorities.bases.map { ($0.id, $0.terms) }
      + authorities.protectiveBases.map { ($0.id, $0.terms) }).map { ($0.0, $0.1.party, $0.1.scope) }
    change(
      Relabelling { labels in
        let item = labels.item
        let people = item.about.isEmpty ? [subject] : item.about
        let told = [item.category] + item.categoriesGivenAway
        let covering = permits.filter { _, party, scope in
          (people.contains(party) || party == StatementSubject.subject && people.contains(subject))
            && told.contains { category in
              scope.categories.contains { $0.covers(category) }
                && !scope.exceptions.contains { $0.covers(category) }
            }
        }
        labels.authority += covering.map(\.0).filter { !item.authority.contains($0) }
      })
  }
}

extension Authorities {
  /// The records with the young person called as the document calls them.
  fileprivate func naming(_ subject: PartyIdentifier) -> Authorities {
    func name(_ person: PartyIdentifier) -> PartyIdentifier {
      person == StatementSubject.subject ? subject : person
    }
    var renamed = self
    for index in renamed.consents.indices {
      renamed.consents[index].party = name(consents[index].party)
      renamed.consents[index].giver.person = consents[index].giver.person.map(name)
    }
    for index in renamed.bases.indices { renamed.bases[index].terms.party = name(bases[index].terms.party) }
    for index in renamed.protectiveBases.indices {
      renamed.protectiveBases[index].terms.party = name(protectiveBases[index].terms.party)
      renamed.protectiveBases[index].protectedParty = protectiveBases[index].protectedParty.map(name)
    }
    for index in renamed.objections.indices {
      renamed.objections[index].party = name(objections[index].party)
    }
    for index in renamed.prohibitions.indices {
      renamed.prohibitions[index].party = prohibitions[index].party.map(name)
    }
    return renamed
  }
}
