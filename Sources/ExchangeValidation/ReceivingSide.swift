public import ExchangeConsent
public import ExchangeModel
public import XMLCoding

/// Who judges what has arrived, when, and what they have been told since.
///
/// A receiver judges twice: whether a disclosure was covered at the instant of release, and whether what rests on
/// consent may still be used.
///
/// ```swift
/// let side = ReceivingSide(at: now, organisation: probation, notices: notices)
/// let report = try Validator(receivedBy: side).validate(.file("arrived.xml"), named: "arrived.xml")
/// ```
public struct ReceivingSide: Sendable {
  /// The instant at which it is judged; no clock is read.
  public var instant: Instant
  /// Who judges; `nil` where it does not matter to whom a document is addressed.
  public var organisation: OrganisationIdentifier?
  /// The changes of consent of which the judge was told.
  let changes: [ChangeOfConsent]
  /// The documents that the judge was told to be taken back.
  let retractions: [DocumentIdentifier: [SentRetraction]]
  /// The requests that an answer can be compared with.
  let requests: [DocumentIdentifier: SentRequest]

  /// Says who judges.
  ///
  /// - Parameters:
  ///   - instant: the instant at which it is judged.
  ///   - organisation: who judges.
  ///   - notices: consent notices and retractions that have arrived; any other document is passed over.
  ///   - requests: requests that were sent before, to compare their answers with; any other document is passed
  ///     over.
  public init(
    at instant: Instant, organisation: OrganisationIdentifier? = nil, notices: [Exchange] = [],
    requests: [Exchange] = []
  ) {
    self.instant = instant
    self.organisation = organisation
    changes = notices.compactMap(ChangeOfConsent.init)
    retractions = Dictionary(grouping: notices.compactMap(SentRetraction.init), by: \.retraction.document)
    self.requests = Dictionary(
      requests.compactMap(SentRequest.init).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The authorities of a document with what the notices say of them.
  public func authorities(of exchange: Exchange) -> Authorities {
    changes.reduce(exchange.authorities) { $1.applied(to: $0, of: exchange) }
  }
}

/// What a notice says about a consent: to be laid over the record of it in the documents that rely on it.
struct ChangeOfConsent: Sendable {
  private let discloser: OrganisationIdentifier
  private let documents: Set<DocumentIdentifier>
  private let record: ConsentRecord

  init?(_ exchange: Exchange) {
    guard case .consentNotice(let notice) = exchange.body,
      let record = exchange.authorities.consents.first(where: { $0.id == notice.consent })
    else { return nil }
    discloser = exchange.header.discloser.organisation
    documents = Set(notice.reliances.map(\.document))
    self.record = record
  }

  /// Whether the notice is about a document: it is from the same sender, and names it.
  private func isAbout(_ exchange: Exchange) -> Bool {
    discloser == exchange.header.discloser.organisation && documents.contains(exchange.id)
  }

  /// The record of the consent in a document, if what the notice has of it cannot follow from that, nor that from
  /// what the notice has: then events were taken away.
  func contradicted(in exchange: Exchange) -> ConsentRecord? {
    guard isAbout(exchange), let known = exchange.authorities.consents.first(where: { $0.id == record.id })
    else { return nil }
    // What concerns a part of a consent is shown as far as it touches what was disclosed, and so may differ.
    let isCut = known.extract == .recipientView || record.extract == .recipientView
    let compared = { (record: ConsentRecord) in Set(record.events.filter { !isCut || $0.scope == nil }) }
    let (before, now) = (compared(known), compared(record))
    let (adds, isBehind) = (now.isSuperset(of: before), now.isSubset(of: before))
    let isInOrder =
      known.version < record.version ? adds : known.version > record.version ? isBehind : adds || isBehind
    return isInOrder ? nil : known
  }

  /// The authorities of a document with what has become of a consent since. Events are only ever added, so that
  /// a notice cannot take a withdrawal back that the document has already.
  func applied(to authorities: Authorities, of exchange: Exchange) -> Authorities {
    guard isAbout(exchange) else { return authorities }
    var changed = authorities
    for index in changed.consents.indices where changed.consents[index].id == record.id {
      let known = Set(changed.consents[index].events)
      changed.consents[index].events += record.events.filter { !known.contains($0) }
      if let end = record.endEvent { changed.consents[index].endEvent = end }
      if let validTo = record.validTo {
        changed.consents[index].validTo = changed.consents[index].validTo.map { min($0, validTo) } ?? validTo
      }
    }
    return changed
  }
}

/// A retraction, and who sent it when.
struct SentRetraction: Sendable {
  let discloser: OrganisationIdentifier
  let sentAt: Instant
  let retraction: Retraction

  init?(_ exchange: Exchange) {
    guard case .retraction(let retraction) = exchange.body else { return nil }
    discloser = exchange.header.discloser.organisation
    sentAt = exchange.header.releasedAt ?? exchange.header.created
    self.retraction = retraction
  }
}

/// What a request asks for, and who asked whom.
struct SentRequest: Sendable {
  let id: DocumentIdentifier
  private let requester: OrganisationIdentifier
  private let holder: OrganisationIdentifier
  private let purpose: Purpose
  private let birthDate: BirthDate?
  private let asked: [InformationCategory]

  init?(_ exchange: Exchange) {
    guard case .informationRequest(let request) = exchange.body else { return nil }
    id = exchange.id
    requester = exchange.header.discloser.organisation
    holder = exchange.header.recipient.organisation
    purpose = exchange.header.purpose
    birthDate = exchange.subject.birthDate
    asked = request.asked.map(\.category)
  }

  /// In what an answer does not fit the request, without a value of either; `nil` when it does.
  func difference(from answer: Exchange) -> String? {
    let header = answer.header
    if holder != header.discloser.organisation { return "another organisation was asked" }
    if requester != header.recipient.organisation { return "another organisation asked" }
    if purpose != header.purpose { return "it was asked for another purpose" }
    if let birthDate, let other = answer.subject.birthDate, birthDate.date != other.date {
      return "it was asked about somebody with another date of birth"
    }
    return nil
  }

  /// What was asked for and is not answered. An answer to a part of a category leaves the rest open.
  func unanswered(by answers: [Answer]) -> [InformationCategory] {
    asked.filter { category in !answers.contains { $0.category.covers(category) } }
  }
}
