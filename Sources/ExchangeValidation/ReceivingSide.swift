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

  /// Says who judges.
  ///
  /// - Parameters:
  ///   - instant: the instant at which it is judged.
  ///   - organisation: who judges.
  ///   - notices: consent notices that have arrived; any other document is passed over.
  public init(at instant: Instant, organisation: OrganisationIdentifier? = nil, notices: [Exchange] = []) {
    self.instant = instant
    self.organisation = organisation
    changes = notices.compactMap(ChangeOfConsent.init)
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

  /// The authorities of a document with what has become of a consent since. Events are only ever added, so that
  /// a notice cannot take a withdrawal back that the document has already.
  func applied(to authorities: Authorities, of exchange: Exchange) -> Authorities {
    guard discloser == exchange.header.discloser.organisation, documents.contains(exchange.id) else {
      return authorities
    }
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
