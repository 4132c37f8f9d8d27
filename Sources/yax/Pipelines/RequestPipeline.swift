import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Arguments → guide → draft → warnings → gate, which keeps it or lets it out → one document, and the ledger.
struct RequestPipeline {
  let services: RequestServices
  let subject: Subject
  /// The document that says who they are; `nil` where the command line does. It is never overwritten.
  let subjectFile: String?
  let questions: RequestQuestions
  let engagement: Engagement
  let sharing: String?
  /// Where a release is recorded; `nil` for nowhere.
  let ledger: String?
  let profile: String?
  let instant: Instant
  let output: String

  func run() throws {
    let profile = try SharingProfile.chosen(profile, at: instant)
    let statement = try sharing.map { try SharingStatement(file: $0) }
    let requester = try role(of: services.from, services.fromService, "--from-service", under: profile)
    let countries = councilCountries(under: profile)
    let guide = try guide(for: requester, in: countries, under: profile)
    try requireAnswers(of: guide)
    var generator = SystemRandomNumberGenerator()
    let draft = RequestDraft(
      requester: Controller(organisation: services.from, service: services.fromService), subject: subject,
      jurisdiction: try jurisdiction(in: countries, under: profile), asked: questions.categories,
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

  /// The countries of the councils in the request, each once.
  private func councilCountries(under profile: SharingProfile) -> Set<Jurisdiction> {
    let councils = [services.from, services.to].filter {
      [.localAuthority, .socialCare, .leavingCare].contains(profile.role(of: $0))
    }
    return Set(councils.compactMap { profile.country(of: $0) })
  }

  /// The country whose law applies: as it is given, or that of the council, or of another organisation whose country
  /// the profile knows.
  private func jurisdiction(
    in countries: Set<Jurisdiction>, under profile: SharingProfile
  ) throws -> Jurisdiction {
    if let given = services.jurisdiction {
      if let country = countries.first, !countries.contains(given) {
        try Console.print(
          "note: the council is in \(country.rawValue), and the request says \(given.rawValue)\n")
      }
      return given
    }
    guard countries.count < 2 else {
      throw Failure(
        .usage,
        "\(services.from) and \(services.to) are in two countries: give --jurisdiction, whose law applies to the "
          + "young person")
    }
    return countries.first ?? profile.country(of: services.to) ?? profile.country(of: services.from)
      ?? .england
  }

  private func guide(
    for requester: OrganisationRole, in countries: Set<Jurisdiction>, under profile: SharingProfile
  ) throws -> RequestGuide {
    let holder = try role(of: services.to, services.toService, "--to-service", under: profile)
    do throws(RequestGuideError) {
      return try profile.guide(
        for: requester, asking: holder, purpose: services.purpose, at: instant,
        jurisdiction: countries.count == 1 ? countries.first : nil)
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
        "\(rule.severity.rawValue) \(rule.id): \(rule.title)\n" + (detail.map { "  \($0)\n" } ?? "")
          + "  \(rule.action)\n")
    }
    try warnOfOtherRoutes(request, by: guide)
    let needsYes = request.asked.map(\.category).filter { category in
      let routes = guide.answer(for: category)?.routes.map(\.route) ?? []
      return routes.first == .consent || routes.first == .consentExplicit
    }
    if !needsYes.isEmpty, engagement.outcome != .agreed {
      let advice =
        switch engagement.outcome {
        case .refused: "they said no, and this needs their yes, so leave it out"
        case .agreedInPart: "this needs the young person's yes, so leave out what they did not agree to"
        default: "this needs the young person's yes, so without it you will most likely not be told"
        }
      try Console.print("note: \(advice): " + needsYes.map(\.code).joined(separator: ", ") + "\n")
    }
  }

  /// Says what whoever asks has to know of a category that neither a plain power nor a yes opens, or that the young
  /// person said no to.
  private func warnOfOtherRoutes(_ request: InformationRequest, by guide: RequestGuide) throws {
    for category in request.asked.map(\.category) {
      guard let first = guide.answer(for: category)?.routes.first,
        first.route == .victimAuthority || first.route == .originatorRelease
      else { continue }
      let way =
        first.route == .victimAuthority
        ? "only with the victim's say, through victim contact staff" : "only if whoever wrote it lets it go"
      try Console.print("note: \(category): \(way). \(first.limit ?? "")".trimmed + "\n")
    }
    guard [.refused, .agreedInPart].contains(engagement.outcome) else { return }
    let underTheLaw = request.asked.map(\.category).filter {
      guide.answer(for: $0)?.routes.first?.route == .statutoryPower
    }
    guard !underTheLaw.isEmpty else { return }
    try Console.print(
      "note: They said no\(engagement.outcome == .refused ? "" : " to a part"): the other service has to weigh that: "
        + underTheLaw.map(\.code).joined(separator: ", ") + "\n")
  }

  private func keep(_ document: Exchange, under profile: SharingProfile) throws {
    let result = try document.keptInternally(at: instant, under: profile)
    guard let releasable = result.releasable else { throw ExitStatus.refused }
    _ = try documentOutput(under: profile).write(releasable, named: document.id)
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
    let out = RecordedOutput(try documentOutput(under: profile), in: file, at: instant)
    let subject = try statement.ledgerSubject(of: document.subject)
    let result = try addressed.released(at: instant, under: profile, uses: out.uses(of: subject))
    let path = try out.write(result, named: addressed.id, about: subject)
    try out.finish()
    try Console.print(
      ReleaseAccount(of: document.id, result.report, writtenTo: path, isRecorded: ledger != nil).text)
    if path == nil { throw ExitStatus.refused }
  }

  /// The one file, which takes the place of none that was read.
  private func documentOutput(under chosen: SharingProfile) throws -> DocumentOutput {
    try DocumentOutput(
      document: output,
      sparing: [subjectFile, sharing, ledger, profile].compactMap { $0.map { InputPath(path: $0) } },
      decidedUnder: chosen)
  }
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
