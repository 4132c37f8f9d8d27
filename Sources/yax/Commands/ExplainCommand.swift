import ArgumentParser
import ExchangeExplanation

/// `yax explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a code of a report means, and what to do about it.",
    discussion: """
      Knows the reasons for which an item may or may not be shared (CONSENT_EXPIRED), what receivers have to do \
      (NO_ONWARD), the reasons in markers (not-covered), and the rules and faults of validation and conversion \
      (CN-003, XML-044, SC-016).
      """)

  @Argument(help: "The code; capitals do not matter.")
  var code: String

  @Option(help: "The form of the answer.")
  var format = ReportFormat.text

  func run() throws {
    let entries = Catalogue.entries(for: code)
    guard !entries.isEmpty else { throw Failure(.usage, unknown) }
    switch format {
    case .text: try Console.print(entries.map(\.text).joined(separator: "\n"))
    case .json: try Console.print(json: entries)
    }
  }

  private var unknown: String {
    let suggestions = Catalogue.suggestions(for: code).prefix(8)
    let hint = suggestions.isEmpty ? "" : "; did you mean \(suggestions.joined(separator: ", "))?"
    return "there is no code of that name\(hint)"
  }
}
