import ArgumentParser
import ExchangeExplanation

/// `yax rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every rule and fault that a report can name.",
    discussion: "The codes of decisions are listed with --decisions. For one code, see yax explain.")

  @Flag(help: "List the codes of decisions, obligations and markers instead.")
  var decisions = false

  @Option(help: "The form of the list.")
  var format = ReportFormat.text

  func run() throws {
    let entries = decisions ? Catalogue.decisions : Catalogue.rules
    switch format {
    case .text: try Console.print(entries.map { $0.line + "\n" }.joined())
    case .json: try Console.print(json: entries)
    }
  }
}
