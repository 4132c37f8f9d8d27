public import XMLCoding

/// When and why an authority ends, as far as that is known beforehand.
public struct AuthorityEnd: Hashable, Sendable {
  /// The authority.
  public var authority: AuthorityIdentifier
  /// The first instant at which it no longer holds, or at which somebody should have looked at it.
  public var at: Instant
  /// Why.
  public var reason: Reason

  /// Why an authority ends.
  public enum Reason: String, Codable, Sendable, CaseIterable {
    /// The end that it names has come.
    case endDate = "end-date"
    /// A parent, or the council, agreed, and the young person is 16: from then on their own decision counts.
    case subjectIs16 = "subject-is-16"
    /// A parent, or the council, agreed, and parental responsibility ends at 18.
    case subjectIs18 = "subject-is-18"
    /// The young person agreed before 18, and has to be asked again.
    case askAgainAt18 = "ask-again-at-18"
    /// The day by which it was to be reviewed.
    case review
    /// The power or duty on which it rests is no longer in force.
    case gatewayEnds = "gateway-ends"
    /// The young person reaches the age at which the power or duty on which it rests ends.
    case gatewayAge = "gateway-age"
  }
}

extension Authorities {
  /// What lapses, and what has to be asked again or reviewed, in the order of time.
  ///
  /// A consent that does not hold at the beginning any more, because it was refused or withdrawn, is left out. Where
  /// the date of birth is uncertain, birthdays are counted from the earliest day that it can be.
  ///
  /// - Parameters:
  ///   - start: the first instant that counts.
  ///   - end: the first instant that does not.
  ///   - subject: the young person, as the records call them.
  ///   - birthDate: as much of the date of birth as is known; without it no birthday is counted.
  ///   - profile: the sharing profile, which says when a power or duty ends, and at which age.
  /// - Throws: ``GateError/zoneUnresolved``.
  public func ends(
    from start: Instant, until end: Instant, subject: PartyIdentifier, birthDate: PartialDate?,
    under profile: SharingProfile
  ) throws(GateError) -> [AuthorityEnd] {
    let london = try LondonTime()
    let birthday = { (years: Int) in birthDate.map { london.attains(years, bornOn: $0.earliest) } }
    var ends: [AuthorityEnd] = []
    func add(_ authority: AuthorityIdentifier, _ instant: Instant?, _ reason: AuthorityEnd.Reason) {
      guard let instant, start <= instant, instant < end else { return }
      ends.append(AuthorityEnd(authority: authority, at: instant, reason: reason))
    }
    for consent in consents where consent.isInForce(at: start) {
      add(consent.id, consent.validTo, .endDate)
      add(consent.id, consent.reviewBy.map { london.start(of: $0.adding(days: 1)) }, .review)
      guard consent.party == subject else { continue }
      switch consent.giver.capacity {
      case .parent, .localAuthority:
        let isLacking = [.lacks, .fluctuating].contains(consent.giver.competence?.outcome)
        if !isLacking { add(consent.id, birthday(16), .subjectIs16) }
        add(consent.id, birthday(18), .subjectIs18)
      case .selfGiven:
        let adult = birthday(18)
        let isGivenAsAdult = consent.events.contains { event in
          event.type.isAgreement && adult.map { event.at >= $0 } ?? true
        }
        if !isGivenAsAdult { add(consent.id, adult, .askAgainAt18) }
      case .attorney, .deputy, .court, .carer, .victimParent: break
      }
    }
    for (id, terms) in bases.map({ ($0.id, $0.terms) }) + protectiveBases.map({ ($0.id, $0.terms) })
    where terms.validTo.map({ $0 >= start }) ?? true {
      add(id, terms.validTo, .endDate)
      add(id, terms.reviewBy.map { london.start(of: $0.adding(days: 1)) }, .review)
      guard let gateway = terms.gateway.flatMap({ profile.gateways[$0] }), gateway.isInForce(at: start) else {
        continue
      }
      add(id, gateway.to, .gatewayEnds)
      add(id, gateway.subjectAge.below.flatMap(birthday), .gatewayAge)
    }
    return ends.sorted {
      ($0.at, $0.authority.text, $0.reason.rawValue) < ($1.at, $1.authority.text, $1.reason.rawValue)
    }
  }
}

extension ConsentRecord {
  /// The last thing that happened to the whole of it by an instant, and of several at once the most restrictive.
  package func lastEvent(at instant: Instant) -> ConsentEvent? {
    events.filter { $0.at <= instant && $0.scope == nil }
      .max { ($0.at, $0.type.precedence) < ($1.at, $1.type.precedence) }
  }

  /// When it ends by itself: the date that it names, or the event that has come.
  package var ends: [Instant] { [validTo, endEvent?.occurredAt].compactMap(\.self) }

  /// Whether the last thing that happened to the whole of it is an agreement, and no end has come.
  package func isInForce(at instant: Instant) -> Bool {
    guard lastEvent(at: instant)?.type.isAgreement == true else { return false }
    return ends.allSatisfy { instant <= $0 }
  }
}
