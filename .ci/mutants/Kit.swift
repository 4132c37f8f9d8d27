import ExchangeConformance
import Foundation

/// Decides the cases of the files that are named; the exit status is 1 when one is not decided as it says.
@main struct Kit {
  static func main() throws {
    var isWhole = true
    for path in CommandLine.arguments.dropFirst() {
      let report = try ConformanceKit(json: Data(contentsOf: URL(filePath: path))).run()
      for result in report.results where !result.passed {
        print(result.id, result.reasons.joined(separator: " "))
      }
      isWhole = isWhole && report.failed == 0
    }
    exit(isWhole ? 0 : 1)
  }
}
