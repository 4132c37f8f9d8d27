/// Changes to the bytes of one record that let the schema validator see past a fault: elements taken out,
/// replaced or put in. The record that the caller gets is never changed.
struct RecordRepair {
  /// Elements in the place of which stands nothing, or an empty element of another name.
  var replaced: [UInt32: SchemaElementName?] = [:]
  /// Empty elements before an element.
  var inserted: [UInt32: [SchemaElementName]] = [:]
  /// Empty elements at the end of an element.
  var appended: [UInt32: [SchemaElementName]] = [:]

  /// The repaired bytes, and from where in the record each stretch of them comes.
  struct Result {
    var bytes: [UInt8] = []
    /// Stretches that stand in the record, by where they begin in `bytes`.
    var stretches: [(start: Int, origin: Int, count: Int)] = []

    /// Where in the record a byte comes from; `nil` when a repair put it there.
    func origin(of offset: Int) -> Int? {
      guard let stretch = stretches.last(where: { $0.start <= offset }),
        offset < stretch.start + stretch.count
      else { return nil }
      return stretch.origin + offset - stretch.start
    }
  }

  private struct Edit {
    var range: Range<Int>
    var replacement: [UInt8]
  }

  /// Applies the changes to the bytes of a record.
  func applied(to record: RecordBytes) -> Result {
    var result = Result()
    var position = 0
    for edit in edits(record) where edit.range.lowerBound >= position {
      copy(position..<edit.range.lowerBound, of: record, to: &result)
      result.bytes += edit.replacement
      position = edit.range.upperBound
    }
    copy(position..<record.bytes.count, of: record, to: &result)
    return result
  }

  private func copy(_ range: Range<Int>, of record: RecordBytes, to result: inout Result) {
    guard !range.isEmpty else { return }
    result.stretches.append((result.bytes.count, range.lowerBound, range.count))
    result.bytes += record.bytes[range]
  }

  private func edits(_ record: RecordBytes) -> [Edit] {
    var edits: [Edit] = []
    for (node, names) in inserted {
      let start = record.range(of: node).lowerBound
      edits.append(Edit(range: start..<start, replacement: names.flatMap(Self.emptyElement)))
    }
    for (node, name) in replaced {
      edits.append(
        Edit(range: record.range(of: node), replacement: name.map(Self.emptyElement) ?? []))
    }
    for (node, names) in appended {
      edits.append(appending(names.flatMap(Self.emptyElement), to: node, of: record))
    }
    return edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  private func appending(_ bytes: [UInt8], to node: UInt32, of record: RecordBytes) -> Edit {
    let range = record.range(of: node)
    let end = range.upperBound
    if end >= 2, record.bytes[end - 2] == UInt8(ascii: "/") {
      let name = XMLTagName(record.bytes[range])
      return Edit(range: (end - 2)..<end, replacement: [UInt8(ascii: ">")] + bytes + name.endTag)
    }
    let endTag = record.bytes[range].lastIndex(of: UInt8(ascii: "<")) ?? end
    return Edit(range: endTag..<endTag, replacement: bytes)
  }

  private static func emptyElement(_ name: SchemaElementName) -> [UInt8] {
    Array("<\(name.local) xmlns=\"\(name.namespace)\"/>".utf8)
  }
}

/// The bytes of one record, and where its elements stand in them.
struct RecordBytes {
  let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private let nodes: [Int: UInt32]

  init(_ view: RecordView) {
    let start = view.start(of: 0)
    bytes = Array(view.window.slice(start..<view.end(of: 0)))
    var ranges: [Range<Int>] = []
    var nodes: [Int: UInt32] = [:]
    for node in 0..<UInt32(view.tape.nodeCount) {
      let range = (view.start(of: node) - start)..<(view.end(of: node) - start)
      ranges.append(range)
      nodes[range.lowerBound] = node
    }
    self.ranges = ranges
    self.nodes = nodes
  }

  /// Where an element stands.
  func range(of node: UInt32) -> Range<Int> { ranges[Int(node)] }

  /// The element whose start tag begins at a byte.
  func node(at offset: Int) -> UInt32? { nodes[offset] }
}

/// The qualified name of a start tag.
struct XMLTagName {
  private let name: [UInt8]

  init(_ tag: some Collection<UInt8>) {
    name = Array(tag.dropFirst().prefix { !isXMLWhiteSpace($0) && $0 != 0x3E && $0 != 0x2F })
  }

  /// The end tag that closes it.
  var endTag: [UInt8] { Array("</".utf8) + name + [UInt8(ascii: ">")] }
}
