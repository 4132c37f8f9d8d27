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
  /// Consent notices that have arrived since.
  let notices: [String]

  func run() async throws {
    let inputs = try InputPath.expand(paths, suffix: ".xml")
    let side = ReceivingSide(at: instant, organisation: recipient, notices: try readNotices())
    let progress = Progress("documents")
    let report = try await Validator(receivedBy: side).validate(
      inputs.map { ($0.name, $0.input) }, failOn: failOn, jobs: jobs, onDocument: progress.step)
    progress.end()
    try Console.write(render(report))
    for input in report.inputs where input.obstacle == .unreadable {
      Console.report("\(input.file): cannot be read")
    }
    throw report.exitStatus
  }

  /// Reads the notices. One that is not valid cannot be relied on, and leaving it out would let something be used
  /// that must not be, so there is no report then.
  private func readNotices() throws -> [Exchange] {
    guard !notices.isEmpty else { return [] }
    let reader = Exchange.reader(schema: try Exchange.schema)
    var read: [Exchange] = []
    for path in try InputPath.expand(notices, suffix: ".xml") {
      var isValid = true
      let reading = try reader.read(path.input) { record in
        isValid = isValid && record.faults.isEmpty && record.value != nil
        if let notice = record.value { read.append(notice) }
      }
      guard !reading.faults.contains(where: { $0.code == .unreadable }) else {
        throw Failure(.unreadable, "\(path.name): cannot be read")
      }
      guard isValid, reading.faults.isEmpty else {
        throw Failure(.usage, "\(path.name): the notice is not valid; see yax validate")
      }
    }
    return read
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
