import ExchangeConsent
import ExchangeModel
import XMLCoding

/// What its sender has said last of taking a document back, as far as it was said by the instant of judgement.
struct RetractionInForce {
  let reason: RetractionReason
  let action: RecipientAction
  /// The items that are taken back; empty means the whole document.
  let items: Set<ItemIdentifier>

  /// Finds it; `nil` when the document was not taken back, or not yet. Nobody but its sender can do so.
  init?(of exchange: Exchange, for side: ReceivingSide) {
    let sent = side.retractions[exchange.id, default: []].filter {
      $0.discloser == exchange.header.discloser.organisation && $0.sentAt <= side.instant
    }
    // What was taken back as a whole is not given back by a retraction of a part.
    let whole = sent.filter(\.retraction.retracted.isEmpty)
    guard let last = (whole.isEmpty ? sent : whole).max(by: { $0.sentAt < $1.sentAt }) else { return nil }
    reason = last.retraction.reason
    action = last.retraction.action
    items = whole.isEmpty ? Set(sent.flatMap(\.retraction.retracted).map(\.item)) : []
  }

  /// Whether the recipient may not go on using what was taken back.
  var endsUse: Bool {
    switch action {
    case .none, .review: false
    case .stopUsing, .sendBack, .delete: true
    }
  }
}

extension Rule {
  /// Checks what a document says against the other documents of the same correspondence.
  static func checkRetraction(
    _ retraction: RetractionInForce?, of disclosure: ReceivedDisclosure
  ) -> [Finding] {
    guard let retraction else { return [] }
    let detail = "\(retraction.reason.rawValue); the sender asks: \(retraction.action.rawValue)"
    let known = disclosure.items.filter { retraction.items.contains($0.id) }
    // Where none of the items that are meant is there, nobody can say what of the document still holds.
    guard !known.isEmpty else { return [disclosure.finding(retracted, at: nil, detail: detail)] }
    let places = disclosure.itemPlaces
    return known.map { disclosure.finding(retracted, at: places[$0.id.text], detail: detail) }
  }

  /// Checks whether a notice takes events away that the document has.
  static func checkHistory(of disclosure: ReceivedDisclosure, by side: ReceivingSide) -> [Finding] {
    let contradicted = side.changes.compactMap { $0.contradicted(in: disclosure.exchange)?.id }
    return Set(contradicted).sorted { $0.text < $1.text }.map {
      disclosure.finding(historyRewritten, at: disclosure.places.place(of: $0))
    }
  }

  /// Checks whether an answer belongs to the request that it names, and accounts for everything that was asked for there,
  /// as far as the request is at hand.
  static func checkAnswers(of disclosure: ReceivedDisclosure, by side: ReceivingSide) -> [Finding] {
    guard case .informationResponse(let response) = disclosure.exchange.body else { return [] }
    let body = disclosure.places.element(named: ExchangeBody.CodingKeys.informationResponse.rawValue)
    let named = [response.requestId, disclosure.exchange.header.inReplyTo].compactMap(\.self)
    guard let id = named.first else { return [] }
    guard named.allSatisfy({ $0 == id }) else {
      return [disclosure.finding(answerMisplaced, at: body, detail: "its header names another")]
    }
    guard !side.requests.isEmpty else { return [] }
    guard let request = side.requests[id] else { return [disclosure.finding(requestUnknown, at: body)] }
    if let difference = request.difference(from: disclosure.exchange) {
      return [disclosure.finding(answerMisplaced, at: body, detail: difference)]
    }
    let missing = request.unanswered(by: response.answers)
    guard !missing.isEmpty else { return [] }
    return [
      disclosure.finding(
        categoryUnanswered, at: body, detail: missing.map(\.code).joined(separator: ", "))
    ]
  }

  /// Checks whether a notice brings the consent that it is about, with what it says has happened to it.
  static func checkNotice(of disclosure: ReceivedDisclosure) -> [Finding] {
    guard case .consentNotice(let notice) = disclosure.exchange.body, let told = notice.change.event,
      let consent = disclosure.exchange.authorities.consents.first(where: { $0.id == notice.consent }),
      !consent.events.contains(where: { $0.type == told && $0.at <= notice.effectiveAt })
    else { return [] }
    let body = ExchangeBody.CodingKeys.consentNotice.rawValue
    return [disclosure.finding(noticeUnfounded, at: disclosure.places.element(named: body))]
  }
}

extension ConsentChange {
  /// The event that a change must be founded on; `nil` where there need be none.
  fileprivate var event: ConsentEventType? {
    switch self {
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .invalidated: .invalidated
    case .new, .changed, .lapsed: nil
    }
  }
}
