import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Paths → inputs → findings → one report on standard output → exit status.
struct ValidationPipeline {
  let paths: [String]
  let format: ReportFormat
  let failOn: Severity
  let jobs: Int
  /// The instant at which is judged what may still be used.
  let instant: Instant
  /// Who judges; `nil` where it does not matter.
  let recipient: OrganisationIdentifier?
  /// Consent notices and retractions that have arrived since.
  let notices: [String]
  /// Requests that were sent before.
  let requests: [String]
  /// A partnership's own sharing profile; `nil` for the one of the library.
  let profile: String?

  func run() async throws {
    let inputs = try InputPath.expand(paths, suffix: ".xml")
    let side = ReceivingSide(
      at: instant, organisation: recipient, notices: try JudgingFiles.notices(notices, for: recipient),
      requests: try JudgingFiles.requests(requests))
    let progress = Progress("documents")
    let profile = try profile.map { try SharingProfile.chosen($0) }
    let report = try await Validator(profile: profile, receivedBy: side).validate(
      inputs.map { ($0.name, $0.input) }, failOn: failOn, jobs: jobs, onDocument: progress.step)
    progress.end()
    try Console.write(render(report))
    for input in report.inputs where input.obstacle == .unreadable {
      Console.report("\(input.file): cannot be read")
    }
    throw report.exitStatus
  }

  private func render(_ report: ValidationReport) throws -> [UInt8] {
    switch format {
    case .text: TextReport(isColoured: Console.isColoured).render(report)
    case .json: try JSONReport().render(report)
    }
  }
}

extension ValidationReport {
  /// The gravest status of all inputs.
  var exitStatus: ExitStatus {
    inputs.reduce(into: .acceptable) { status, input in
      switch input.verdict(failOn: failOn) {
      case .acceptable: status.add(.acceptable)
      case .notAcceptable: status.add(.findings)
      case .unreadable: status.add(.unreadable)
      case .noVerdict: status.add(.noVerdict)
      }
    }
  }
}
