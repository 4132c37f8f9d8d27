import ArgumentParser
import ExchangeConsent
import ExchangeModel
import XMLCoding

/// `yax release`
struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Decide, item by item, what may go to another controller, and write that.",
    discussion: """
      For each document it says what was released and what was withheld, and why. That is for the sender alone. \
      A document that may not go at all is not written, and the exit status is 5.
      """)

  @Argument(
    help: "Internal records or batches of them; folders, for all their *.xml files; or -.",
    completion: .file(extensions: ["xml"]))
  var documents: [String]

  @Option(help: "Who is to receive it: PROB-N07.")
  var recipient: OrganisationIdentifier

  @Option(help: "The service within it: probation, youth-justice.")
  var service: String?

  @Option(help: "What for.")
  var purpose: Purpose

  @Option(
    help: "Who will read it: professional, subject or family; otherwise those for whom the record is meant.")
  var audience: Audience?

  @Option(
    help: ArgumentHelp(
      "The sharing statement: who agreed to what, and on what else it rests.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var sharing: String

  @OptionGroup var profileOption: ProfileOption

  @Option(
    help: ArgumentHelp(
      "The identifier of the released document, where there is one input; otherwise a random one.",
      valueName: "uuid"))
  var id: DocumentIdentifier?

  @Option(help: "The instant of disclosure, such as 2026-03-16T10:00:00Z; otherwise the present one.")
  var at: Instant?

  @Option(
    help: ArgumentHelp(
      "Where every release and refusal is recorded, without content; made if it is not there.",
      valueName: "file"))
  var ledger: String?

  @Flag(help: "Refuse a document rather than release a part of it.")
  var strict = false

  @Flag(help: "Explain each item in plain words: why it may or may not go, and what would change that.")
  var explain = false

  @Option(help: "The form of the account; as JSON one line a document, always with the explanations.")
  var format = ReportFormat.text

  @Option(name: .shortAndLong, help: "A folder, for one file a document; or FILE.xml, for one batch.")
  var output: String

  func run() async throws {
    try ReleasePipeline(
      documents: documents,
      address: Address(
        recipient: Controller(organisation: recipient, service: service), purpose: purpose, identifier: id,
        audience: audience),
      sharing: sharing, profile: profileOption.profile, instant: at ?? .present(),
      mode: strict ? .strict : .redact, output: output,
      account: format == .json ? .json : explain ? .explained : .brief, ledger: ledger
    ).run()
  }
}
