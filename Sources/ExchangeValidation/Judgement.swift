import XMLCoding

/// Gathers what was found in one input, record by record, and says at the end what each layer came to.
struct Judgement {
  private let file: String
  private let listing: Int
  private var findings: [Finding] = []
  private var unlisted = 0
  private var totals = SeverityTotals()
  private var failed: Set<ValidationLayer> = []
  private var documents = 0
  private var undecoded = 0
  private var consentJudged = 0
  private var consentSkipped: [String: Int] = [:]
  /// The identifiers of a batch: sixteen bytes a document are all that is kept of it.
  private var identifiers: Set<UInt128> = []

  init(of file: String, listing: Int) {
    self.file = file
    self.listing = listing
  }

  // MARK: Taking

  mutating func take(_ record: XMLRecord<CheckedDocument>) {
    documents += 1
    var values: Set<String> = []
    for fault in record.faults where !fault.code.isAboutValue || values.insert(fault.path).inserted {
      add(Finding(fault, in: file))
    }
    guard let document = record.value else {
      undecoded += 1
      consentSkipped["the document could not be decoded", default: 0] += 1
      return
    }
    if let fault = document.decodingFault {
      undecoded += 1
      failed.insert(.decoding)
      if !record.faults.contains(where: { $0.isAbout(fault) }) {
        var finding = Finding(fault, in: file)
        finding.layer = .decoding
        add(finding)
      }
    }
    for finding in document.findings where !isConsequence(finding, of: record, and: document) { add(finding) }
    if let reason = document.consentSkipped {
      consentSkipped[reason, default: 0] += 1
    } else {
      consentJudged += 1
    }
    if let identifier = document.identifier, !identifiers.insert(identifier).inserted {
      let rule = Rule.documentRepeated
      add(
        Finding(
          rule: rule.id, severity: rule.severity, layer: rule.layer, file: file, position: record.position,
          path: record.path, message: rule.title, action: rule.action))
    }
  }

  /// Whether a finding says again what another one says, or would not be there without it.
  private func isConsequence(
    _ finding: Finding, of record: XMLRecord<CheckedDocument>, and document: CheckedDocument
  ) -> Bool {
    switch finding.layer {
    case .rules:
      return record.faults.contains {
        ($0.code == .identifierRepeated || $0.code == .referenceUnresolved) && $0.position == finding.position
      }
    case .consent where finding.rule == Rule.retracted.id:
      // Whatever else is wrong with a document that was taken back, it was taken back.
      return false
    case .consent:
      // What was changed after the release has another digest, and an authority that is missing permits nothing.
      let isAboutDigest = finding.rule == Rule.decisionDiffers.id || finding.rule == Rule.contentChanged.id
      let isChanged = isAboutDigest && !record.faults.isEmpty
      return isChanged || record.faults.contains { $0.position == finding.position }
        || document.findings.contains { $0.layer == .rules && $0.position == finding.position }
    default: return false
    }
  }

  private mutating func add(_ finding: Finding) {
    totals.count(finding.severity)
    if finding.severity == .error { failed.insert(finding.layer) }
    guard findings.count < listing else {
      unlisted += 1
      return
    }
    findings.append(finding)
  }

  // MARK: The report

  func report(after reading: XMLReading) -> InputReport {
    var whole = self
    for fault in reading.faults { whole.add(Finding(fault, in: file)) }
    return InputReport(
      file: file, documents: documents, layers: whole.layers(after: reading), findings: whole.findings,
      findingsNotListed: whole.unlisted, totals: whole.totals, obstacle: reading.obstacle)
  }

  private func layers(after reading: XMLReading) -> [LayerResult] {
    let end = reading.isComplete ? nil : "reading ended at a fault"
    return ValidationLayer.allCases.map { layer in
      if failed.contains(layer) { return LayerResult(layer: layer, status: .failed, reason: end) }
      switch layer {
      case .intake: return LayerResult(layer: layer, status: .passed)
      case .wellFormedness: return judged(layer, reading.hasBeenRead, because: end)
      case .schema: return judged(layer, documents > 0 || reading.isComplete, because: end)
      case .decoding, .codeLists, .rules:
        return judged(layer, documents > 0, because: end ?? (documents > 0 ? nil : "there is no document"))
      case .consent:
        let reasons = consentSkipped.sorted { $0.key < $1.key }.map { reason, count in
          documents == 1 ? reason : "\(reason) (\(count) of \(documents))"
        }
        let reason = (reasons + [end].compactMap(\.self)).joined(separator: "; ")
        return judged(
          layer, consentJudged > 0,
          because: reason.isEmpty && documents == 0 ? "there is no document" : reason)
      }
    }
  }

  private func judged(_ layer: ValidationLayer, _ anything: Bool, because reason: String?) -> LayerResult {
    LayerResult(
      layer: layer, status: anything ? .passed : .skipped, reason: reason.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension XMLReading {
  /// Whether the engine saw anything of the input, so that its grammar was judged.
  fileprivate var hasBeenRead: Bool {
    isComplete || recordCount > 0 || !faults.contains { $0.code.layer == .intake }
  }

  /// Why there is no verdict at all.
  fileprivate var obstacle: InputReport.Obstacle? {
    for fault in faults {
      switch fault.code {
      case .unreadable: return .unreadable
      case .timeExceeded, .outOfMemory, .engineFailure, .schemaInvalid: return .noVerdict
      default: continue
      }
    }
    return nil
  }
}

extension XMLFault.Code {
  /// Whether the fault is one of a value: several facets of its type can find the same one.
  fileprivate var isAboutValue: Bool {
    switch self {
    case .valueNotListed, .valuePatternMismatch, .valueTooLong, .valueTooShort, .valueOutOfRange,
      .valueInvalid:
      true
    default: false
    }
  }
}

extension XMLFault {
  /// Whether another fault is about the same place, or one within or round it: the same thing said twice.
  fileprivate func isAbout(_ other: XMLFault) -> Bool {
    path == other.path || other.path.hasPrefix(path + "/") || path.hasPrefix(other.path + "/")
  }
}
