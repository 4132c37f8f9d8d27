import ArgumentParser
import ExchangeConsent
import XMLCoding

/// `yax convert`
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn an agency's export into exchange documents.",
    discussion: """
      Makes one internal record a child: nothing in it has been released to anybody. Every value of the export is \
      accounted for; findings go to standard output and never show values.
      """)

  @Argument(help: "The files of one export; folders, for all their files; or -.")
  var inputs: [String]

  @Option(help: "The kind of export.")
  var from = ExportKind.ssda903

  @Option(help: "The controller whose export it is: LA-301.")
  var controller: OrganisationIdentifier

  @Option(
    help: "The collection year: 2026 is the year to 31 March 2026. Otherwise it follows from the dates.")
  var year: Int?

  @Option(name: .shortAndLong, help: "A folder, for one file a document; or FILE.xml, for one batch.")
  var output: String

  @Option(
    help: ArgumentHelp("Where the account of every value goes, as JSON.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var report: String?

  @Option(help: "When the documents are made, such as 2026-06-30T09:00:00Z; otherwise now.")
  var at: Instant?

  func run() async throws {
    try ConversionPipeline(
      inputs: inputs, controller: controller, year: year, instant: at ?? .present(), output: output,
      report: report
    ).run()
  }

  func validate() throws {
    if let year, !(2000...2100).contains(year) { throw ValidationError("--year needs a year such as 2026.") }
  }
}

/// The kinds of export that can be converted.
enum ExportKind: String, ExpressibleByArgument, CaseIterable {
  /// A looked after children return in CSV files.
  case ssda903
}
