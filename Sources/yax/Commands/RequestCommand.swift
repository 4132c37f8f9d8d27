import ArgumentParser
import ExchangeConsent
import ExchangeModel
import XMLCoding

/// `yax request`
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "Write a request for information about a young person, by the guide.",
    discussion: """
      Asking is a disclosure too: it tells the other service that the young person is known to you, and why. Without \
      --sharing the request is a draft that stays with you, for yax release to let out. With --sharing it goes \
      before the gate at once; with --ledger it is recorded there like any other release. Warnings say when it is about risk alone, when it asks for what is not to be asked, \
      and when the young person was not asked.
      """)

  @OptionGroup(title: "Who asks whom") var services: RequestServices
  @OptionGroup(title: "The young person") var person: RequestSubject
  @OptionGroup(title: "What is asked") var questions: RequestQuestions
  @OptionGroup(title: "Were they asked?") var engagement: RequestEngagement

  @Option(
    help: ArgumentHelp(
      "A sharing statement: the request is released on it. Otherwise it is a draft.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var sharing: String?

  @Option(
    help: ArgumentHelp(
      "With --sharing: where the release, or its refusal, is recorded, without content; made if it is not there.",
      valueName: "file"))
  var ledger: String?

  @OptionGroup var profileOption: ProfileOption

  @Option(help: "When it is made and released, such as 2026-03-16T10:00:00Z; otherwise now.")
  var at: Instant?

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file(extensions: ["xml"]))
  var output: String

  func run() throws {
    try RequestPipeline(
      services: services, subject: try person.youngPerson(), subjectFile: person.subject,
      questions: questions,
      engagement: engagement.engagement(asking: services.to), sharing: sharing, ledger: ledger,
      profile: profileOption.profile, instant: at ?? .present(), output: output
    ).run()
  }

  func validate() throws {
    if ledger != nil, sharing == nil {
      throw ValidationError("--ledger records what is released, and nothing is without --sharing.")
    }
  }
}

/// Who asks whom, and what for.
struct RequestServices: ParsableArguments {
  @Option(help: "Who asks: PROB-N07.")
  var from: OrganisationIdentifier

  @Option(help: "The service within it: leaving-care. A council needs one.")
  var fromService: String?

  @Option(help: "Who is asked: LA-301.")
  var to: OrganisationIdentifier

  @Option(help: "The service within it: leaving-care, social-care. A council needs one.")
  var toService: String?

  @Option(help: "What for.")
  var purpose: Purpose

  @Option(
    help: ArgumentHelp(
      "The country whose law applies to the young person: England or Wales.",
      discussion:
        "Left out, it is that of the council, or else of the region, in the request; otherwise England."))
  var jurisdiction: Jurisdiction?
}

/// What is asked, and when the answer is needed.
struct RequestQuestions: ParsableArguments {
  @Option(
    name: .customLong("ask"), parsing: .upToNextOption,
    help: "Categories to ask for: risk-to-self engagement.what-works maturity.")
  var categories: [InformationCategory]

  @Flag(help: "Ask for a summary rather than the full record.")
  var summary = false

  @Option(help: "The stage of the case: pre-sentence, planning, transfer.")
  var stage: RequestStage?

  @Option(help: "The day of the hearing, decision or move.")
  var on: CalendarDate?

  @Option(help: "The court, where there is one.")
  var court: String?

  @Option(help: "What the answer will be used for at this stage, in words.")
  var explanation: String?

  @Option(help: "The day by which the answer is needed.")
  var neededBy: CalendarDate?

  var occasion: RequestOccasion? {
    stage.map { RequestOccasion(explanation: explanation, stage: $0, on: on, court: court) }
  }

  func validate() throws {
    if categories.isEmpty { throw ValidationError("--ask needs at least one category; see yax guide.") }
    if categories.count > 100 { throw ValidationError("--ask takes at most 100 categories.") }
    if stage == nil, on != nil || court != nil || explanation != nil {
      throw ValidationError("--on, --court and --explanation say more about a --stage.")
    }
  }
}

/// Whether the young person was asked, and what they said.
struct RequestEngagement: ParsableArguments {
  @Option(help: "Whether you asked the young person: yes or no.")
  var askedYoungPerson: AnswerArgument?

  @Option(help: "What they said: agreed, agreed-in-part, refused, deferred, no-view.")
  var outcome: Engagement.Outcome?

  @Option(help: "When you asked them, such as 2026-03-16T10:00:00Z.")
  var askedAt: Instant?

  @Option(help: "Why you did not ask: unable-to-contact, would-increase-risk, and so on.")
  var reason: Engagement.ReasonNotAsked?

  @Option(help: "The reason in words, where it is other.")
  var reasonText: String?

  func engagement(asking holder: OrganisationIdentifier) -> Engagement {
    guard let askedYoungPerson else { return Engagement(asked: .notHeld) }
    switch askedYoungPerson {
    case .yes:
      let informed = askedAt.map { [Engagement.InformedOf(recipient: holder, at: $0)] } ?? []
      return Engagement(informed: informed, asked: .yes, at: askedAt, outcome: outcome)
    case .no: return Engagement(reason: reasonText, asked: .no, reasonNotAsked: reason)
    }
  }

  func validate() throws {
    if askedYoungPerson != .yes, outcome != nil || askedAt != nil {
      throw ValidationError("--outcome and --asked-at go with --asked-young-person yes.")
    }
    if askedYoungPerson != .no, reason != nil || reasonText != nil {
      throw ValidationError("--reason goes with --asked-young-person no.")
    }
    if reason == .other, reasonText == nil { throw ValidationError("--reason other needs --reason-text.") }
  }
}

/// Yes or no.
enum AnswerArgument: String, ExpressibleByArgument, CaseIterable {
  case yes
  case no
}
