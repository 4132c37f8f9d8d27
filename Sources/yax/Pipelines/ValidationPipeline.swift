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
      at: instant, organisation: recipient, notices: try read(notices, as: "notice"),
      requests: try read(requests, as: "request"))
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

  /// Reads what documents are judged by. One that is not valid cannot be relied on, and leaving it out would let
  /// something be used that must not be, so there is no report then.
  private func read(_ paths: [String], as kind: String) throws -> [Exchange] {
    guard !paths.isEmpty else { return [] }
    let reader = Exchange.reader(schema: try Exchange.schema)
    var documents: [Exchange] = []
    for path in try InputPath.expand(paths, suffix: ".xml") {
      var isValid = true
      let reading = reader.read(path.input) { record in
        isValid = isValid && record.faults.isEmpty && record.value != nil
        if let document = record.value { documents.append(document) }
      }
      guard !reading.faults.contains(where: { $0.code == .unreadable }) else {
        throw Failure(.unreadable, "\(path.name): cannot be read")
      }
      guard isValid, reading.faults.isEmpty else {
        throw Failure(.usage, "\(path.name): the \(kind) is not valid; see yax validate")
      }
    }
    return documents
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
