public import ExchangeConsent
public import XMLCoding

/// A request for information while it is being written.
///
/// What comes of it is an internal record of the requester: asking tells the holder that the young person is known,
/// and why, so it is a disclosure that the gate decides like any other.
///
/// ```swift
/// let guide = try profile.guide(for: .probation, asking: .youthJustice, purpose: .transitionPlanning, at: now)
/// let draft = RequestDraft(requester: probation, subject: subject, jurisdiction: .england, asked: [.riskToSelf])
/// let document = draft.document(by: guide, madeAt: now, using: &generator)
/// ```
public struct RequestDraft: Sendable {
  /// Who asks.
  public var requester: Controller
  /// The young person.
  public var subject: Subject
  /// The country whose law applies to the young person.
  public var jurisdiction: Jurisdiction
  /// What is asked for.
  public var asked: [InformationCategory]
  /// How much is wanted; `nil` for the full record.
  public var detail: DetailLevel?
  /// The stage of the case for which it is needed.
  public var occasion: RequestOccasion?
  /// Day by which the answer is needed.
  public var neededBy: CalendarDate?
  /// Whether the young person was asked.
  public var engagement: Engagement

  /// Makes one. The young person is named as far as somebody else needs it to find them: gender, languages and the
  /// date of death stay behind.
  public init(
    requester: Controller, subject: Subject, jurisdiction: Jurisdiction, asked: [InformationCategory],
    detail: DetailLevel? = nil, occasion: RequestOccasion? = nil, neededBy: CalendarDate? = nil,
    engagement: Engagement = Engagement(asked: .notHeld)
  ) {
    self.requester = requester
    self.subject = Subject(
      identifiers: subject.identifiers, names: subject.names, birthDate: subject.birthDate, sex: subject.sex,
      id: subject.id, noSharedIdentifier: subject.noSharedIdentifier)
    self.jurisdiction = jurisdiction
    self.asked = asked
    self.detail = detail
    self.occasion = occasion
    self.neededBy = neededBy
    self.engagement = engagement
  }

  /// The draft as a document that stays with the requester until it is released.
  ///
  /// - Parameters:
  ///   - guide: which questions belong to what is asked for.
  ///   - regime: the data protection law under which the requester acts.
  ///   - instant: when it is made.
  ///   - generator: makes the identifiers.
  public func document(
    by guide: RequestGuide, regime: Regime, madeAt instant: Instant,
    using generator: inout some RandomNumberGenerator
  ) -> Exchange {
    let header = Header(
      created: instant, producer: Producer(system: "yax request", version: "1.0.0"), discloser: requester,
      recipient: requester, purpose: .internalRecord, regime: regime, jurisdiction: jurisdiction,
      audience: .professional, marking: Marking(tier: .official, sensitive: true))
    var grounds: RequestGrounds?
    if let occasion {
      let item = Item(
        id: .random(using: &generator), source: requester.organisation, content: occasion)
      grounds = RequestGrounds(items: [.requestOccasion(item)])
    }
    let request = InformationRequest(
      grounds: grounds,
      asked: asked.map { AskedFor(questions: guide.questions(about: $0), category: $0, detail: detail) },
      neededBy: neededBy)
    return Exchange(
      id: .random(using: &generator), header: header, subject: subject, engagement: engagement,
      body: .informationRequest(request), completeness: Completeness(statement: .mayBeIncomplete))
  }
}

extension RequestGuide {
  /// The questions about a category, about what lies in it, and about what it lies in, in the order of the guide.
  public func questions(about category: InformationCategory) -> [Question] {
    var codes: [QuestionCode] = []
    for entry in questions where entry.category.covers(category) || category.covers(entry.category) {
      guard let code = QuestionCode(entry.code.text), !codes.contains(code) else { continue }
      codes.append(code)
    }
    return codes.map { Question(code: $0) }
  }
}
