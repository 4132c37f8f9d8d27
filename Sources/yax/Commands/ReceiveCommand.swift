import ArgumentParser
import ExchangeConsent
import ExchangeModel
import XMLCoding

/// `yax receive`
struct ReceiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "Keep what has arrived as a record of your own, with the terms on which it came.",
    discussion: """
      Each document is validated first, and one with errors is not kept. Items that must not be used any more, because \
      the consent on which they came was withdrawn, has ended or has lapsed, are left out. Each item that stays names \
      the document that brought it and says how far it may go; yax release keeps to that.
      """)

  @Argument(
    help: "Documents or batches; folders, for all their *.xml files; or - for standard input.",
    completion: .file(extensions: ["xml"]))
  var documents: [String]

  @Option(help: "Who you are: PROB-N07. A document for somebody else is refused.")
  var recipient: OrganisationIdentifier

  @Option(help: "The service within it: probation, youth-justice.")
  var service: String?

  @Option(help: "The law under which you keep it: uk-gdpr or part3; otherwise that of the sender.")
  var regime: Regime?

  @Option(help: "When you receive it, such as 2026-03-16T10:00:00Z; otherwise now.")
  var at: Instant?

  @Option(
    help: ArgumentHelp(
      "Notices that have arrived since: a file, a batch or a folder. Can be given more than once.",
      valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var notices: [String] = []

  @OptionGroup var profileOption: ProfileOption

  @Option(name: .shortAndLong, help: "A folder, for one file a document; or FILE.xml, for one batch.")
  var output: String

  func run() async throws {
    try ReceptionPipeline(
      documents: documents, recipient: Controller(organisation: recipient, service: service), regime: regime,
      instant: at ?? .present(), notices: notices, profile: profileOption.profile, output: output
    ).run()
  }
}
