import ArgumentParser
import ExchangeConsent
import ExchangeValidation
import XMLCoding

/// `yax validate`
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Judge documents and batches layer by layer.",
    discussion: """
      Findings go to standard output, one a line: path:line:column: severity rule /path: message. They never \
      show values. What was disclosed on a consent that has been withdrawn, has ended or has lapsed since is named \
      item by item (CN-082): it must not be used any more. What its sender has taken back is an error (CN-079). \
      yax explain CN-079 says what a rule means, and what to do.
      """)

  @Argument(
    help: "Documents or batches; folders, for all their *.xml files; or - for standard input.",
    completion: .file(extensions: ["xml"]))
  var paths: [String]

  @Option(help: "The form of the report.")
  var format = ReportFormat.text

  @Option(help: "The least severity of a finding that makes an input not acceptable.")
  var failOn = Severity.error

  @Option(help: "How many inputs, or documents of a batch, are judged at the same time.")
  var jobs = Processors.count

  @Option(
    help:
      "The instant at which is judged what may still be used, such as 2026-08-21T00:00:00+01:00; otherwise now."
  )
  var at: Instant?

  @Option(help: "Who has received the documents: PROB-N07. Those that are addressed to others are reported.")
  var recipient: OrganisationIdentifier?

  @Option(
    help: ArgumentHelp(
      """
      Consent notices and retractions that have arrived since: a file, a batch or a folder. A retraction counts from \
      when it was sent. Can be given more than once.
      """,
      valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var notices: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Requests that were sent before: an answer to one has to account for every category (CN-174). A file, a batch \
      or a folder. Can be given more than once.
      """,
      valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var requests: [String] = []

  @OptionGroup var profileOption: ProfileOption

  func run() async throws {
    try await ValidationPipeline(
      paths: paths, format: format, failOn: failOn, jobs: jobs, instant: at ?? .present(),
      recipient: recipient, notices: notices, requests: requests, profile: profileOption.profile
    ).run()
  }

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs at least 1.") }
  }
}
