import ExchangeConformance
import Foundation
import XMLCoding

/// A kit of cases → decisions → report.
struct ConformancePipeline {
  let kit: String
  let format: ReportFormat

  /// A kit of a hundred thousand cases has about 150 MB.
  private static let maximumBytes = 1 << 30

  func run() throws {
    let bytes = try read()
    let cases: ConformanceKit
    do throws(ConformanceKitError) {
      cases = try ConformanceKit(json: bytes)
    } catch {
      throw Failure(.unreadable, "\(kit): \(error)")
    }
    let report = try cases.run()
    switch format {
    case .text: try Console.print(text(of: report))
    case .json: try Console.print(json: report)
    }
    throw report.failed == 0 ? ExitStatus.acceptable : .findings
  }

  private func read() throws -> Data {
    do throws(XMLFault) {
      return Data(try InputPath(path: kit).input.readAll(limit: Self.maximumBytes))
    } catch {
      throw Failure(
        .unreadable, "\(kit): " + (error.code == .unreadable ? "cannot be read" : "is larger than 1 GiB"))
    }
  }

  private func text(of report: ConformanceReport) -> String {
    let failures = report.results.filter { !$0.passed }.map { result in
      let decided =
        result.problem.map { "cannot be decided: \($0)" }
        ?? ([result.effect, result.reasons.joined(separator: ","), result.obligations.joined(separator: ",")]
        .filter { !$0.isEmpty } + [result.marker]).joined(separator: " ")
      return "failed  \(result.id)  \(decided)\n"
    }
    return failures.joined() + "\(report.cases) cases, \(report.passed) passed, \(report.failed) failed\n"
  }
}
