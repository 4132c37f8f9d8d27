import ArgumentParser
import ExchangeValidation

/// `yax validate`
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Judge documents and batches layer by layer.",
    discussion: """
      Findings go to standard output, one a line: path:line:column: severity rule /path: message. They never \
      show values.
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

  @OptionGroup var profileOption: ProfileOption

  func run() async throws {
    try await ValidationPipeline(
      paths: paths, format: format, failOn: failOn, jobs: jobs, profile: profileOption.profile
    ).run()
  }

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs at least 1.") }
  }
}
