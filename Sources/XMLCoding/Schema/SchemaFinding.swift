/// A fault of the schema at an element of the record in hand.
struct SchemaFinding {
  var report: LibXMLReport
  var node: UInt32

  /// What makes two findings the same one.
  struct Identity: Hashable {
    var node: UInt32
    var attribute: String?
    var code: XMLFault.Code
    var elements: [SchemaElementName]
  }

  var identity: Identity {
    Identity(
      node: node, attribute: report.attribute, code: report.code, elements: report.allowedElements)
  }

  /// Whether it is about an identity constraint, which is only told from the whole record.
  var isAboutIdentity: Bool { report.code == .identifierRepeated || report.code == .referenceUnresolved }

  /// The findings without those that only sum up what a facet has said of the same value.
  static func withoutSummaries(_ findings: [RecordAssembler.Finding]) -> [SchemaFinding] {
    var result: [SchemaFinding] = []
    for finding in findings {
      let next = SchemaFinding(report: finding.report, node: finding.node ?? 0)
      if next.report.isSummary, let last = result.last, last.node == next.node,
        last.report.attribute == next.report.attribute
      {
        continue
      }
      result.append(next)
    }
    return result
  }

  // MARK: In words

  /// The fault as the caller gets it.
  func fault(in view: RecordView) -> XMLFault {
    XMLFault(
      report.code, at: view.position(of: node), path: path(in: view), expected: expected,
      found: shape(in: view))
  }

  private func path(in view: RecordView) -> String {
    guard let attribute = report.attribute else { return view.path(to: node) }
    guard let index = attributeIndex(in: view) else {
      // A missing attribute is named by the schema.
      return view.path(to: node, attribute: report.code == .attributeMissing ? attribute : "*")
    }
    return view.path(to: node, attribute: view.attributeLabel(view.tape.attributes[index].name))
  }

  private func attributeIndex(in view: RecordView) -> Int? {
    guard let attribute = report.attribute else { return nil }
    let start = Int(view.tape.nodes[Int(node)].attributeStart)
    let end = start + Int(view.tape.nodes[Int(node)].attributeCount)
    return (start..<end).first { view.names.local(view.tape.attributes[$0].name) == attribute }
  }

  private func shape(in view: RecordView) -> TextShape? {
    switch report.code {
    case .valueNotListed, .valuePatternMismatch, .valueTooLong, .valueTooShort, .valueOutOfRange,
      .valueInvalid, .valueFixed:
      if report.attribute != nil {
        return attributeIndex(in: view).map { TextShape(of: view.tape.value(of: view.tape.attributes[$0])) }
      }
      return TextShape(of: view.tape.text(of: node))
    default:
      return nil
    }
  }

  private static let longestList = 12

  private var expected: String? {
    if !report.allowedElements.isEmpty { return Self.list(report.allowedElements.map(\.local)) }
    guard let first = report.allowed.first else { return nil }
    switch report.code {
    case .valueNotListed: return Self.list(report.allowed)
    case .valueTooLong: return "at most \(first) characters"
    case .valueTooShort: return "at least \(first) characters"
    case .valuePatternMismatch: return "the form \(first)"
    case .valueOutOfRange: return "a value within \(first)"
    default: return first
    }
  }

  static func list(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    let shown = names.prefix(longestList).joined(separator: ", ")
    return "one of \(shown)" + (names.count > longestList ? " and \(names.count - longestList) more" : "")
  }
}
