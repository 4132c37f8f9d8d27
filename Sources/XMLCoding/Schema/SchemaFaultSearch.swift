/// Finds all schema faults of a record.
///
/// libxml2 looks at no more children of an element once one of them was not expected. So the record is
/// validated again with that fault repaired (the missing element put in, the surplus one taken out), until
/// the content of every element has been seen. Each repair that is kept is one fault; what the validator
/// says of elements that a repair put in is not told. The search is bounded by the bytes it may read.
struct SchemaFaultSearch {
  private let reader: DocumentReader
  private let view: RecordView
  private let record: RecordBytes
  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private var remainingBytes = 64 << 20
  private var remainingPasses = 400

  private var repair = RecordRepair()
  private var found: [SchemaFinding.Identity: SchemaFinding] = [:]
  private var missing: [MissingElement] = []
  private var surplus: [UInt32: SchemaFinding] = [:]
  private var identityFindings: [SchemaFinding] = []
  private var isExhausted = false

  /// A required element that is not there.
  private struct MissingElement {
    var parent: UInt32
    /// The element before which it should stand; `nil` for the end of the parent.
    var next: UInt32?
    var candidates: [SchemaElementName]
  }

  /// What one validation said.
  private struct Pass {
    var findings: [SchemaFinding] = []
    /// Whether an element that a repair put in was itself not expected.
    var refusesRepair = false
  }

  init(_ reader: DocumentReader, _ view: RecordView) {
    self.reader = reader
    self.view = view
    record = RecordBytes(view)
    prefix = reader.batchTag
    suffix = reader.batchTag.isEmpty ? [] : XMLTagName(reader.batchTag).endTag
  }

  /// All faults, in document order.
  mutating func faults(_ first: [SchemaFinding]) -> [XMLFault] {
    var pass = Pass(findings: first)
    while true {
      note(pass)
      guard let content = pass.findings.first(where: { $0.report.isAboutContent }) else { break }
      guard let next = resolve(content, pass) else { break }
      pass = next
    }
    identityFindings = pass.findings.filter(\.isAboutIdentity)
    return ordered()
  }

  // MARK: Passes

  private mutating func validate(_ repair: RecordRepair) -> Pass? {
    let repaired = repair.applied(to: record)
    guard remainingPasses > 0, remainingBytes >= repaired.bytes.count else {
      isExhausted = true
      return nil
    }
    remainingPasses -= 1
    remainingBytes -= repaired.bytes.count
    let probe = DocumentReader(shape: reader.shape, schema: reader.schema, limits: reader.limits)
    var pass = Pass()
    probe.onRecord = { [unowned probe, record, prefix] view in
      for finding in SchemaFinding.withoutSummaries(probe.findings) {
        let offset = view.start(of: finding.node) - prefix.count
        if let origin = repaired.origin(of: offset), let node = record.node(at: origin) {
          pass.findings.append(SchemaFinding(report: finding.report, node: node))
        } else if finding.report.isAboutContent, finding.report.code == .elementUnexpected {
          pass.refusesRepair = true
        }
      }
    }
    do {
      try probe.read(prefix + repaired.bytes + suffix)
    } catch {
      isExhausted = true
      return nil
    }
    return pass
  }

  private mutating func note(_ pass: Pass) {
    for finding in pass.findings where !finding.report.isAboutContent && !finding.isAboutIdentity {
      found[finding.identity] = found[finding.identity] ?? finding
    }
  }

  // MARK: Repairs

  /// Keeps the repair that lets the validator see furthest, and gives what it then says.
  private mutating func resolve(_ content: SchemaFinding, _ pass: Pass) -> Pass? {
    if content.report.code == .elementMissing { return appendMissing(content) }
    if let next = insertMissing(content) { return next }
    return removeSurplus(content)
  }

  /// Something is missing at the end of an element.
  private mutating func appendMissing(_ content: SchemaFinding) -> Pass? {
    var accepted: [(SchemaElementName, RecordRepair, Pass)] = []
    for name in content.report.allowedElements {
      var attempt = repair
      attempt.appended[content.node, default: []].append(name)
      guard let pass = validate(attempt) else { return nil }
      let isStuck = pass.findings.contains {
        $0.report.isAboutContent && $0.node == content.node
          && $0.report.allowedElements.contains { content.report.allowedElements.contains($0) }
      }
      if !pass.refusesRepair, !isStuck { accepted.append((name, attempt, pass)) }
    }
    missing.append(
      MissingElement(
        parent: content.node, next: nil,
        candidates: accepted.isEmpty ? content.report.allowedElements : accepted.map(\.0)))
    guard let (_, attempt, pass) = accepted.last else { return nil }
    repair = attempt
    return pass
  }

  /// Something is missing before an element that would then be expected.
  private mutating func insertMissing(_ content: SchemaFinding) -> Pass? {
    var accepted: [(SchemaElementName, RecordRepair, Pass)] = []
    for name in content.report.allowedElements {
      var attempt = repair
      attempt.inserted[content.node, default: []].append(name)
      guard let pass = validate(attempt) else { return nil }
      let isStillUnexpected = pass.findings.contains { $0.report.isAboutContent && $0.node == content.node }
      if !pass.refusesRepair, !isStillUnexpected { accepted.append((name, attempt, pass)) }
    }
    guard let (_, attempt, pass) = accepted.last else { return nil }
    missing.append(
      MissingElement(
        parent: parent(of: content.node), next: content.node, candidates: accepted.map(\.0)))
    repair = attempt
    return pass
  }

  /// An element is not allowed: either there is one too many, or one has the wrong name.
  private mutating func removeSurplus(_ content: SchemaFinding) -> Pass? {
    let parent = parent(of: content.node)
    surplus[content.node] = content
    var best = repair
    best.replaced[content.node] = .some(nil)
    guard var bestPass = validate(best) else { return nil }
    var progress = progress(bestPass, parent)
    if progress < Int.max {
      for name in content.report.allowedElements {
        var attempt = repair
        attempt.replaced[content.node] = name
        guard let pass = validate(attempt) else { break }
        let reach = self.progress(pass, parent)
        if !pass.refusesRepair, reach > progress { (best, bestPass, progress) = (attempt, pass, reach) }
      }
    }
    repair = best
    return bestPass
  }

  private func parent(of node: UInt32) -> UInt32 { view.tape.nodes[Int(node)].parent }

  /// How far into an element the validator saw: up to the child that it did not expect, or to its end.
  private func progress(_ pass: Pass, _ parent: UInt32) -> Int {
    let reached = pass.findings.compactMap { finding -> Int? in
      guard finding.report.isAboutContent else { return nil }
      if finding.report.code == .elementMissing {
        return finding.node == parent ? record.range(of: parent).upperBound : nil
      }
      return self.parent(of: finding.node) == parent ? record.range(of: finding.node).lowerBound : nil
    }
    return reached.min() ?? Int.max
  }

  // MARK: Telling

  private func ordered() -> [XMLFault] {
    var faults: [(offset: Int, fault: XMLFault)] = []
    for finding in found.values where !isWithinRemoved(finding.node) {
      faults.append((record.range(of: finding.node).lowerBound, finding.fault(in: view)))
    }
    for finding in identityFindings where !dependsOnRemoved(finding) {
      faults.append((record.range(of: finding.node).lowerBound, finding.fault(in: view)))
    }
    var unplaced = surplus
    for element in missing {
      let offset = record.range(of: element.next ?? element.parent).lowerBound
      if let node = misplaced(element, among: unplaced) {
        unplaced[node] = nil
        faults.append((offset, misplacedFault(node, element)))
      } else {
        faults.append((offset, missingFault(element)))
      }
    }
    for (node, finding) in unplaced {
      faults.append((record.range(of: node).lowerBound, finding.fault(in: view)))
    }
    if isExhausted {
      faults.append(
        (Int.max, XMLFault(.faultsIncomplete, at: view.position(of: 0), path: view.path)))
    }
    return faults.sorted {
      ($0.offset, $0.fault.path, $0.fault.code.rawValue) < ($1.offset, $1.fault.path, $1.fault.code.rawValue)
    }.map(\.fault)
  }

  /// A surplus sibling of just the name that is missing elsewhere in the same element.
  private func misplaced(_ element: MissingElement, among surplus: [UInt32: SchemaFinding]) -> UInt32? {
    surplus.keys.sorted().first { node in
      parent(of: node) == element.parent
        && element.candidates.contains { candidate in
          view.names.local(view.tape.nodes[Int(node)].name) == candidate.local
            && view.names.namespace(view.tape.nodes[Int(node)].name) == candidate.namespace
        }
    }
  }

  private func misplacedFault(_ node: UInt32, _ element: MissingElement) -> XMLFault {
    let before =
      element.next.map { "before \(label(of: $0))" } ?? "at the end of \(label(of: element.parent))"
    return XMLFault(
      .elementMisplaced, at: view.position(of: node), path: view.path(to: node), expected: before)
  }

  private func label(of node: UInt32) -> String {
    let name = view.tape.nodes[Int(node)].name
    return view.names.isKnown(name) ? view.names.local(name) : "the element here"
  }

  private func missingFault(_ element: MissingElement) -> XMLFault {
    let names = element.candidates.map(\.local)
    let parent = view.path(to: element.parent)
    return XMLFault(
      .elementMissing, at: view.position(of: element.next ?? element.parent),
      path: names.count == 1 ? "\(parent)/\(names[0])" : parent, expected: SchemaFinding.list(names))
  }

  private func isWithinRemoved(_ node: UInt32) -> Bool {
    var current = node
    while true {
      if repair.replaced[current] != nil { return true }
      if current == 0 { return false }
      current = parent(of: current)
    }
  }

  /// Whether a dangling reference may only dangle because its target was taken out for the search.
  private func dependsOnRemoved(_ finding: SchemaFinding) -> Bool {
    guard !repair.replaced.isEmpty else { return false }
    if finding.report.code == .identifierRepeated { return isWithinRemoved(finding.node) }
    let own = values(of: finding.node)
    return (0..<UInt32(view.tape.nodeCount)).contains { node in
      node != finding.node && isWithinRemoved(node) && !values(of: node).isDisjoint(with: own)
    }
  }

  private func values(of node: UInt32) -> Set<[UInt8]> {
    let start = Int(view.tape.nodes[Int(node)].attributeStart)
    let end = start + Int(view.tape.nodes[Int(node)].attributeCount)
    return Set((start..<end).map { Array(view.tape.value(of: view.tape.attributes[$0])) })
  }
}
