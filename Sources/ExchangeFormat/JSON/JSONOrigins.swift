import XMLCoding

/// A value of a JSON text, and how one comes to it.
struct JSONPlace: Sendable {
  let token: Int
  /// The place that it stands in, among the origins.
  let parent: Int?
  /// The name of the member, or the number of the value in its array.
  let step: String
}

/// Where in a JSON text each line of the XML comes from that was made of it.
struct JSONOrigins: Sendable {
  private var places: [JSONPlace] = []
  /// The first line of each element, in order, and its place.
  var lines: [(line: Int, place: Int)] = []
  private var offsets: [Int] = []
  private let json: JSONLines

  init(_ json: JSONLines) { self.json = json }

  /// Keeps a place.
  mutating func add(_ place: JSONPlace) -> Int {
    places.append(place)
    return places.count - 1
  }

  /// Works out where each place stands: the tape is not kept.
  mutating func finish(_ tape: JSONTape) {
    offsets = places.map { tape.offset(of: $0.token) }
  }

  /// The JSON Pointer of a place.
  func path(of place: JSONPlace) -> String {
    var steps = [place.step]
    var parent = place.parent
    while let index = parent {
      steps.append(places[index].step)
      parent = places[index].parent
    }
    return steps.reversed().dropFirst().map { "/" + $0 }.joined()
  }

  /// Where the JSON has what stands on a line of the XML.
  func origin(of position: XMLPosition, path: String) -> (position: XMLPosition, path: String)? {
    let after = lines.partitioningIndex { $0.line > position.line }
    guard after > 0 else { return nil }
    let index = lines[after - 1].place
    var pointer = self.path(of: places[index])
    if let attribute = path.split(separator: "/").last, attribute.hasPrefix("@") {
      pointer += "/" + attribute.dropFirst()
    }
    return (json.position(at: offsets[index]), pointer)
  }
}

extension Array {
  /// The first place from which on a condition holds; it holds nowhere before.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// XML as it is made from JSON: every element begins on a line of its own, by which its origin is found again.
struct XMLText {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  /// The line that is being written, counted from 1.
  private(set) var line = 2
  private var depth = 0
  private var isOpen = false
  private var hasText = false

  mutating func begin(_ name: String, namespace: String?) {
    closeTag(beforeElement: true)
    indent()
    append("<" + name)
    if let namespace { append(" xmlns=\"\(namespace)\"") }
    depth += 1
    isOpen = true
    hasText = false
  }

  mutating func attribute(_ name: String, _ value: String) {
    append(" \(name)=\"\(MarkupWriter.escaped(value, inAttribute: true))\"")
  }

  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag(beforeElement: false)
    append(MarkupWriter.escaped(text, inAttribute: false))
    hasText = true
  }

  /// Markup of one element that was written elsewhere.
  mutating func markup(_ markup: String) {
    closeTag(beforeElement: true)
    indent()
    append(markup)
    newLine()
  }

  mutating func end(_ name: String) {
    depth -= 1
    if isOpen {
      append("/>")
      isOpen = false
    } else {
      if !hasText { indent() }
      append("</\(name)>")
    }
    hasText = false
    newLine()
  }

  private mutating func closeTag(beforeElement: Bool) {
    guard isOpen else { return }
    append(">")
    isOpen = false
    if beforeElement { newLine() }
  }

  private mutating func newLine() { append("\n") }

  private mutating func indent() { bytes += repeatElement(0x20, count: depth * 2) }

  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      if byte == 0x0A { line += 1 }
      bytes.append(byte)
    }
  }
}
