package import ExchangeFormat
import XMLCoding

/// What an input is, as its first bytes say.
enum RecognisedInput {
  case xml(XMLInput)
  /// What became of the JSON form of a document.
  case json(JSONReading)

  /// Looks at the first character that is not white space: it is a brace or a bracket in no XML.
  init(_ input: XMLInput) {
    // What has been looked at of standard input cannot be read again, so from here on the input is the peeked one.
    guard let (first, input) = try? input.peeked(64) else {
      self = .xml(input)
      return
    }
    guard Validator.isJSON(first) else {
      self = .xml(input)
      return
    }
    let start = XMLPosition(line: 1, column: 1)
    do {
      self = .json(try JSONForm.embedded().read(try input.readAll(limit: JSONLimits().bytes)))
    } catch let fault as XMLFault where fault.code == .documentTooLarge {
      self = .json(JSONReading(faults: [JSONFault(.tooLarge, at: start, path: "")]))
    } catch {
      self = .xml(input)
    }
  }
}

extension Validator {
  /// Whether bytes are the beginning of a JSON text rather than of XML.
  package static func isJSON(_ first: [UInt8]) -> Bool {
    let text = first.starts(with: [0xEF, 0xBB, 0xBF]) ? first.dropFirst(3) : first[...]
    let byte = text.first { !isXMLWhiteSpace($0) }
    return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }
}

extension InputReport {
  /// The report on a document in JSON form.
  ///
  /// - Parameters:
  ///   - reading: what became of the JSON.
  ///   - report: the report on the XML that was made of it; `nil` when there was none.
  init(_ reading: JSONReading, _ report: InputReport?, named file: String) {
    let own = reading.faults.map { Finding($0, in: file) }
    let found = (report?.findings ?? []).map { $0.placed(in: reading) }
    let failed = Set(own.map(\.layer))
    let layers = ValidationLayer.allCases.map { layer in
      let result = report?.layers.first { $0.layer == layer }
      if failed.contains(layer) { return LayerResult(layer: layer, status: .failed, reason: result?.reason) }
      return result ?? LayerResult(layer: layer, status: .skipped, reason: "the JSON could not be read")
    }
    var totals = report?.totals ?? SeverityTotals()
    for finding in own { totals.count(finding.severity) }
    self.init(
      file: file, documents: report?.documents ?? 0, layers: layers, findings: own + found,
      findingsNotListed: report?.findingsNotListed ?? 0, totals: totals, obstacle: report?.obstacle)
  }
}

extension Finding {
  /// The finding that a fault of JSON is to a reader of reports.
  init(_ fault: JSONFault, in file: String) {
    self.init(
      rule: fault.code.rawValue, severity: .error, layer: fault.code.layer, file: file,
      position: fault.position, path: fault.path.isEmpty ? "/" : fault.path, message: fault.message,
      action: fault.action)
  }

  /// The finding with the place that the JSON has for what the XML made of it has.
  fileprivate func placed(in reading: JSONReading) -> Finding {
    guard let position, let origin = reading.origin(of: position, path: path) else { return self }
    var finding = self
    finding.position = origin.position
    finding.path = origin.path
    return finding
  }
}

extension JSONFault.Code {
  /// The layer that finds such a fault.
  package var layer: ValidationLayer {
    switch self {
    case .empty, .tooLarge, .tooDeep, .tooManyValues, .encodingInvalid: .intake
    case .notWellFormed, .truncated, .textAfterEnd, .memberRepeated, .characterForbidden: .wellFormedness
    case .memberUnexpected, .kindUnexpected, .rootUnexpected, .foreignInvalid: .schema
    }
  }
}
