import ArgumentParser

/// `yax test`
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Decide the cases of a consent conformance kit, and compare.",
    discussion: """
      A kit is a JSON file of cases, each with an item, a context and the decision that it must have: see \
      Conformance/consent/README.md. The exit status is 0 when all cases are decided as they say, and 1 when not.
      """)

  @Argument(help: "A kit; or - for standard input.", completion: .file(extensions: ["json"]))
  var kit: String

  @Option(help: "The form of the report.")
  var format = ReportFormat.text

  func run() async throws {
    try ConformancePipeline(kit: kit, format: format).run()
  }
}
