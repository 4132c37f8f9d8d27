import XMLCoding

/// A random document, with the places of its elements as a scanner of its own finds them.
struct RandomDocument {
  var text = ""
  private var random: SeededGenerator

  init(seed: UInt64, records: Int) {
    random = SeededGenerator(seed: seed)
    if Bool.random(using: &random) { text += "<?xml version=\"1.0\"?>" }
    addLayout()
    text += "<Batch\(attributes(["kind"]))>"
    for _ in 0..<records {
      addLayout()
      addRecord()
    }
    addLayout()
    text += "</Batch>"
    addLayout()
  }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func addLayout() {
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += pick([
        "\n", "\r\n", "\t", "  ", "<!-- é <Row n='x'> \n漢 -->", "<?step <Row/> \r\n🙂?>", "", "\n\n",
      ])
    }
  }

  private mutating func gap() -> String { pick([" ", "\n", "\r\n  ", "\t ", " \n\n "]) }

  private mutating func attributes(_ names: [String]) -> String {
    var result = ""
    for name in names {
      let quote = pick(["'", "\""])
      let content = pick([
        "1", "é > /> x", "漢字\n\t&lt;", "🙂&#10;", "", "a='b'".replacing("'", with: quote == "'" ? "\"" : "'"),
      ])
      result += "\(gap())\(name)\(pick(["=", " = ", "=\n"]))\(quote)\(content)\(quote)"
    }
    return result + pick(["", gap()])
  }

  private mutating func addText() {
    text += pick([
      "plain", "é漢🙂", "&amp;&lt;", "<![CDATA[<Row n='x'>]]>", "a\nb", "x\r\ny", "", "]] >", "&#233;", " ",
    ])
  }

  private mutating func addRecord() {
    text += "<Record\(attributes(["id"]))>"
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      addLayout()
      switch Int.random(in: 0..<6, using: &random) {
      case 0: text += "<Row\(attributes(["n", "m"]))/>"
      case 1: text += "<Other\(attributes(["o"]))><Row>" + "</Row></Other>"
      default:
        text += "<Row\(attributes(Bool.random(using: &random) ? ["n"] : []))>"
        addText()
        text += "</Row\(pick(["", " ", "\n"]))>"
      }
    }
    addLayout()
    text += "</Record>"
  }
}

/// Finds the start tags of a well-formed document: a second, simple reader to compare with.
struct TagScanner {
  struct Tag: Equatable {
    var name: String
    var depth: Int
    var position: XMLPosition
    var attributes: [String]
  }

  private(set) var tags: [Tag] = []
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    var depth = 0
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        step()
      } else if starts(with: "<!--") {
        skip(to: "-->")
      } else if starts(with: "<![CDATA[") {
        skip(to: "]]>")
      } else if starts(with: "<?") {
        skip(to: "?>")
      } else if starts(with: "</") {
        depth -= 1
        skip(to: ">")
      } else {
        depth += 1
        if readTag(depth) { depth -= 1 }
      }
    }
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index += 1
    }
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(to end: String) {
    while index < bytes.count, !starts(with: end) { step() }
    step(end.utf8.count)
  }

  /// Reads a start tag; whether the element is empty.
  private mutating func readTag(_ depth: Int) -> Bool {
    let position = XMLPosition(line: line, column: column)
    step()
    let name = readName()
    var attributes: [String] = []
    while true {
      while " \t\r\n".utf8.contains(bytes[index]) { step() }
      if starts(with: "/>") || starts(with: ">") { break }
      attributes.append(readName())
      while bytes[index] != UInt8(ascii: "'"), bytes[index] != UInt8(ascii: "\"") { step() }
      let quote = bytes[index]
      step()
      while bytes[index] != quote { step() }
      step()
    }
    tags.append(Tag(name: name, depth: depth, position: position, attributes: attributes))
    let isEmpty = starts(with: "/>")
    step(isEmpty ? 2 : 1)
    return isEmpty
  }

  private mutating func readName() -> String {
    let start = index
    while !" \t\r\n=/>".utf8.contains(bytes[index]) { step() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
