import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Arguments → guide → draft → warnings → gate, which keeps it or lets it out → one document.
struct RequestPipeline {
  let services: RequestServices
  let subject: Subject
  /// The document that says who they are; `nil` where the command line does. It is never overwritten.
  let subjectFile: String?
  let questions: RequestQuestions
  let engagement: Engagement
  let sharing: String?
  let profile: String?
  let instant: Instant
  let output: String
  /// Where a release is recorded; `nil` for nowhere.
  let ledger: String?

  func run() throws {
    let profile = try SharingProfile.chosen(profile, at: instant)
    let statement = try sharing.map { try SharingStatement(file: $0) }
    let requester = try role(of: services.from, services.fromService, "--from-service", under: profile)
    let guide = try guide(for: requester, under: profile)
    try requireAnswers(of: guide)
    var generator = SystemRandomNumberGenerator()
    let draft = RequestDraft(
      requester: Controller(organisation: services.from, service: services.fromService), subject: subject,
      jurisdiction: services.jurisdiction, asked: questions.categories,
      detail: questions.summary ? .summary : nil, occasion: questions.occasion, neededBy: questions.neededBy,
      engagement: engagement)
    let document = draft.document(
      by: guide, regime: regime(of: requester, under: profile), madeAt: instant, using: &generator)
    try warn(of: document, by: guide)
    guard let statement else { return try keep(document, under: profile) }
    try release(document, on: statement, under: profile, as: .random(using: &generator))
  }

  // MARK: Stages

  private func role(
    of organisation: OrganisationIdentifier, _ service: String?, _ option: String,
    under profile: SharingProfile
  ) throws -> OrganisationRole {
    guard let role = profile.role(of: organisation, service: service) else {
      throw Failure(.usage, "the sharing profile does not know what \(organisation) is")
    }
    guard role != .localAuthority || services.from == organisation && services.fromService != nil else {
      throw Failure(.usage, "\(organisation) is a council: give \(option) leaving-care or social-care")
    }
    return role
  }

  private func guide(
    for requester: OrganisationRole, under profile: SharingProfile
  ) throws -> RequestGuide {
    let holder = try role(of: services.to, services.toService, "--to-service", under: profile)
    do throws(RequestGuideError) {
      return try profile.guide(for: requester, asking: holder, purpose: services.purpose, at: instant)
    } catch {
      throw Failure(.usage, error.description)
    }
  }

  /// Asks for narrower categories where the guide has no answer for a wide one.
  private func requireAnswers(of guide: RequestGuide) throws {
    for category in questions.categories where guide.answer(for: category) == nil {
      let narrower = guide.answers.map(\.category).filter { category.covers($0) }.map(\.code)
      throw Failure(
        .usage, "--ask \(category) is too wide: ask for one of \(narrower.joined(separator: ", "))")
    }
  }

  /// Law enforcement processing where the requester does that, and the purpose belongs to it.
  private func regime(of requester: OrganisationRole, under profile: SharingProfile) -> Regime {
    let enforces = [.probation, .prison, .police].contains(requester)
    return enforces && profile.terms(of: services.purpose)?.regimes.contains(.part3) == true
      ? .part3 : .ukGDPR
  }

  private func warn(of document: Exchange, by guide: RequestGuide) throws {
    guard case .informationRequest(let request) = document.body else { return }
    for (rule, detail) in Rule.advice(on: request, document.engagement, by: guide) {
      try Console.print(
        "\(rule.severity.rawValue) \(rule.id): \(rule.title)\(detail.map { "; \($0)" } ?? ""). \(rule.action)\n"
      )
    }
    let needsYes = request.asked.map(\.category).filter { category in
      let routes = guide.answer(for: category)?.routes.map(\.route) ?? []
      return routes.first == .consent || routes.first == .consentExplicit
    }
    if !needsYes.isEmpty, engagement.outcome != .agreed {
      try Console.print(
        "note: without the young person's yes you will most likely not be told: "
          + needsYes.map(\.code).joined(separator: ", ") + "\n")
    }
  }

  private func keep(_ document: Exchange, under profile: SharingProfile) throws {
    let result = try document.keptInternally(at: instant, under: profile)
    guard let releasable = result.releasable else { throw ExitStatus.refused }
    _ = try write(releasable, under: profile)
    let service = services.toService.map { " --service \($0)" } ?? ""
    Console.report(
      "\(output) is a draft and has gone to nobody. To send it: yax release \(output) --recipient \(services.to)\(service) "
        + "--purpose \(services.purpose.rawValue) --sharing STATEMENT.yaml -o FOLDER", prefix: false)
  }

  private func release(
    _ document: Exchange, on statement: SharingStatement, under profile: SharingProfile,
    as identifier: DocumentIdentifier
  ) throws {
    let addressed: Exchange
    do throws(AddressingError) {
      addressed = try document.addressed(
        to: Controller(organisation: services.to, service: services.toService), for: services.purpose,
        on: statement, as: identifier)
    } catch {
      try Console.print("refused: \(error)\n")
      throw ExitStatus.refused
    }
    let file = try ledger.map { try LedgerFile($0) }
    let subject = statement.ledgerSubject(of: document.subject)
    let result = try addressed.released(
      at: instant, under: profile, uses: file?.ledger.uses(of: subject) ?? [:])
    let line = try file?.prepare(LedgerRelease(result.report, about: subject), at: instant)
    if let releasable = result.releasable {
      let lines = [line].compactMap(\.self)
      let digest: String
      do {
        digest = try write(releasable, under: profile)
      } catch {
        try file?.conclude(lines, isWritten: false, at: instant)
        throw error
      }
      try file?.conclude(lines, isWritten: true, fileDigest: digest, at: instant)
    }
    let path = result.releasable == nil ? nil : output
    let account = ReleaseAccount(
      of: document.id, result.report, writtenTo: path, isRecorded: file != nil)
    try Console.print(account.text)
    if path == nil { throw ExitStatus.refused }
  }

  /// Writes the file, if what it says is in order.
  ///
  /// - Returns: its digest.
  private func write(_ releasable: Releasable<Exchange>, under chosen: SharingProfile) throws -> String {
    let spared = [subjectFile, sharing, profile, ledger].compactMap { $0.flatMap { FileIdentity($0) } }
    let file = try OutputFile(output, sparing: Set(spared))
    let bytes = try releasable.xml(formatting: .indented)
    try DocumentOutput.check(.bytes(bytes), named: output, by: Validator(profile: chosen))
    try file.write(bytes.span)
    try file.finish()
    return ReleaseLedger.digest(of: bytes)
  }
}
