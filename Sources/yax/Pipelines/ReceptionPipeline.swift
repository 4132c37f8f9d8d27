import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Documents that have arrived → validation → what may still be used → gate, which keeps it → output, with an account.
struct ReceptionPipeline {
  let documents: [String]
  let recipient: Controller
  let regime: Regime?
  let instant: Instant
  /// Notices that have arrived since.
  let notices: [String]
  let profile: String?
  let output: String

  func run() throws {
    let side = ReceivingSide(
      at: instant, organisation: recipient.organisation,
      notices: try JudgingFiles.notices(notices, for: recipient.organisation)
    )
    let chosen = try profile.map { try SharingProfile.chosen($0) }
    let validator = try Validator(profile: chosen, receivedBy: side)
    let inputs = try InputPath.expand(documents, suffix: ".xml")
    let out = try DocumentOutput(
      output, sparing: inputs + (notices + [profile].compactMap(\.self)).map { InputPath(path: $0) })
    let reader = Exchange.reader(schema: try Exchange.schema)
    var status = ExitStatus.acceptable
    for input in inputs {
      let bytes = try read(input)
      guard try isValid(.bytes(bytes), named: input.name, by: validator) else {
        status.add(.findings)
        continue
      }
      _ = try reader.read(.bytes(bytes)) { record in
        guard let document = record.value else { return }
        status.add(try keep(document, judgedBy: side, under: chosen, in: out))
      }
    }
    try out.finish()
    throw status
  }

  // MARK: Stages

  /// The largest input that is kept, in bytes: what is validated and what is kept have to be the same bytes.
  private static let maximumBytes = 1 << 28

  private func read(_ input: InputPath) throws -> [UInt8] {
    do throws(XMLFault) {
      return try input.input.readAll(limit: Self.maximumBytes)
    } catch {
      throw Failure(.unreadable, "\(input.name): cannot be read, or is larger than 256 MiB")
    }
  }

  private func isValid(_ input: XMLInput, named name: String, by validator: Validator) throws -> Bool {
    let report = validator.validate(input, named: name)
    for finding in report.findings where finding.severity == .error {
      try Console.print("\(finding)\n")
    }
    guard report.obstacle == nil, !report.totals.has(.error) else {
      try Console.print("\(name): not kept\n")
      return false
    }
    return true
  }

  private func keep(
    _ document: Exchange, judgedBy side: ReceivingSide, under chosen: SharingProfile?, in out: DocumentOutput
  ) throws -> ExitStatus {
    var generator = SystemRandomNumberGenerator()
    let identifier = DocumentIdentifier.random(using: &generator)
    let profile =
      try chosen ?? document.header.profile.flatMap { SharingProfile.bundled(digest: $0.digest) }
      ?? .englandWales()
    let received: ReceivedRecord
    do {
      received = try document.received(
        by: recipient, at: instant, under: profile, authorities: side.authorities(of: document),
        regime: regime, as: identifier)
    } catch let error as ReceivingError {
      try Console.print("\(document.id): not kept: \(error)\n")
      return .refused
    }
    let kept = try received.record.keptInternally(at: instant, under: profile)
    guard let releasable = kept.releasable else { return .refused }
    let written = try out.write(releasable, named: identifier)
    try Console.print(account(of: document.id, received, writtenTo: written.path))
    return .acceptable
  }

  private func account(
    of original: DocumentIdentifier, _ received: ReceivedRecord, writtenTo path: String
  ) -> String {
    var lines = ["\(original): kept as \(path)"]
    for item in received.items where !item.isKept {
      lines.append(
        "  left out  \(item.category) \(item.id): must not be used any more: "
          + item.reasons.map(\.rawValue).joined(separator: ", "))
    }
    let bound = Dictionary(grouping: received.items.filter(\.isKept), by: \.obligations)
    let ordered = bound.sorted { $0.key.map(\.rawValue).joined() < $1.key.map(\.rawValue).joined() }
    for (obligations, items) in ordered {
      let terms =
        obligations.isEmpty
        ? "no terms beside; passing it on needs an authority of your own"
        : obligations.map(\.rawValue).joined(separator: ", ")
      lines.append("  kept      \(items.count) \(items.count == 1 ? "item" : "items"): \(terms)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
