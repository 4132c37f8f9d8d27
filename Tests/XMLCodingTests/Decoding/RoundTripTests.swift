import Testing
import XMLCoding

/// What the encoder writes, the decoder reads: for random values of a type that has everything.
struct RoundTripTests {
  enum Colour: String, XMLTextConvertible, CaseIterable { case red, green, blue }

  struct Leaf: Codable, Equatable {
    var id: String?
    var text: String?
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case text = "#text"
    }
  }

  enum Choice: XMLChoice, Equatable {
    case leaf(Leaf)
    case number(Int)
    case foreign(Leaf)
    case tree(Tree)

    enum CodingKeys: String, CodingKey, CaseIterable {
      case leaf = "Leaf"
      case number = "Number"
      case foreign = "{urn:other}Leaf"
      case tree = "Tree"
    }

    init(_ key: CodingKeys, from decoder: any Decoder) throws {
      switch key {
      case .leaf: self = .leaf(try Leaf(from: decoder))
      case .number: self = .number(try Int(from: decoder))
      case .foreign: self = .foreign(try Leaf(from: decoder))
      case .tree: self = .tree(try Tree(from: decoder))
      }
    }
  }

  struct Tree: Codable, Equatable {
    var note: String
    var flag: Bool?
    var foreign: String?
    var int: Int64
    var small: UInt8?
    var large: Int128
    var double: Double
    var float: Float?
    var colours: XMLList<Colour>?
    var date: CalendarDate?
    var at: Instant
    var partial: PartialDate?
    var decimal: ExactDecimal?
    var data: Base64Data
    var texts: [String]
    var leaf: Leaf?
    var trees: [Tree]
    var choices: [Choice]
    var late: String?
    enum CodingKeys: String, CodingKey {
      case note = "@note"
      case flag = "@flag"
      case foreign = "@{urn:other}note"
      case int = "Int"
      case small = "@small"
      case large = "Large"
      case double = "Double"
      case float = "Float"
      case colours = "@colours"
      case date = "Date"
      case at = "@at"
      case partial = "Partial"
      case decimal = "{urn:other}Decimal"
      case data = "Data"
      case texts = "Text"
      case leaf = "OneLeaf"
      case trees = "SubTree"
      case choices = "#choice"
      case late = "@late"
    }
  }

  /// Makes random values.
  struct Maker {
    var random: SeededGenerator

    mutating func maybe<T>(_ make: (inout Maker) -> T) -> T? {
      Bool.random(using: &random) ? make(&self) : nil
    }

    mutating func some<T>(_ limit: Int, _ make: (inout Maker) -> T) -> [T] {
      (0..<Int.random(in: 0...limit, using: &random)).map { _ in make(&self) }
    }

    mutating func text() -> String {
      let pieces = [
        "a", "é", "漢", "🙂", "&", "<", ">", "\"", "'", "]]>", "\n", "\r", "\t", " ", "&amp;", "&#38;", "<!--",
        "\u{85}", "\u{2028}",
      ]
      return some(8) { $0.pick(pieces) }.joined()
    }

    mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &random)] }

    mutating func number<T: FixedWidthInteger>(_ type: T.Type) -> T {
      pick([T.min, T.max, 0, T.random(in: .min ... .max, using: &random)])
    }

    mutating func leaf() -> Leaf {
      // Text of no length is no text.
      Leaf(id: maybe { $0.text() }, text: maybe { $0.text() }.flatMap { $0.isEmpty ? nil : $0 })
    }

    mutating func choice(_ depth: Int) -> Choice {
      switch Int.random(in: 0..<(depth > 0 ? 4 : 3), using: &random) {
      case 0: .leaf(leaf())
      case 1: .number(number(Int.self))
      case 2: .foreign(leaf())
      default: .tree(tree(depth - 1))
      }
    }

    mutating func day() -> CalendarDate {
      CalendarDate(daysSinceEpoch: Int.random(in: -700_000...2_900_000, using: &random))
    }

    mutating func tree(_ depth: Int) -> Tree {
      Tree(
        note: text(), flag: maybe { Bool.random(using: &$0.random) }, foreign: maybe { $0.text() },
        int: number(Int64.self), small: maybe { $0.number(UInt8.self) }, large: number(Int128.self),
        double: pick([
          0, -1.5, .infinity, 1e-300, .greatestFiniteMagnitude, Double.random(in: -1...1, using: &random),
        ]),
        float: maybe { Float.random(in: -1e9...1e9, using: &$0.random) },
        colours: maybe { XMLList($0.some(3) { $0.pick(Colour.allCases) }) }, date: maybe { $0.day() },
        at: Instant(
          secondsSinceEpoch: Int.random(in: -60_000_000_000...200_000_000_000, using: &random),
          nanoseconds: pick([0, 500_000_000, 1]), offsetMinutes: pick([0, 60, -330])),
        partial: maybe { maker in
          let day = maker.day()
          return PartialDate(year: day.year, month: maker.pick([nil, day.month])) ?? PartialDate(day)
        }, decimal: maybe { ExactDecimal($0.number(Int128.self)) },
        data: Base64Data(some(9) { $0.number(UInt8.self) }), texts: some(3) { $0.text() },
        leaf: maybe { $0.leaf() }, trees: depth > 0 ? some(2) { $0.tree(depth - 1) } : [],
        choices: some(5) { $0.choice(depth) }, late: maybe { $0.text() })
    }
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var maker = Maker(random: SeededGenerator(seed: seed))
    let tree = maker.tree(2)
    for namespace in [nil, "urn:tree"] {
      for formatting in [XMLEncoder.Formatting.compact, .indented] {
        let bytes = try XMLEncoder(namespace: namespace, formatting: formatting).encode(tree, as: "Tree")
        let decoded = try XMLDecoder(namespace: namespace ?? "").decode(Tree.self, from: bytes)
        #expect(decoded.value == tree)
        #expect(decoded.unknown.isEmpty)
      }
    }
  }

  @Test func recordsThatAreWrittenAsAStreamAreReadBackInPieces() throws {
    var maker = Maker(random: SeededGenerator(seed: 99))
    let trees = (0..<60).map { _ in maker.tree(1) }
    var bytes: [UInt8] = []
    let writer = try XMLRecordWriter(XMLEncoder(namespace: "urn:tree"), root: "Trees") { piece in
      for index in 0..<piece.count { bytes.append(piece[index]) }
    }
    for tree in trees { try writer.write(tree, as: "Tree") }
    try writer.finish()
    for size in [13, 1 << 20] {
      var input = XMLInput.bytes(bytes)
      input.pieceBytes = size
      var read: [Tree?] = []
      let reading = XMLRecordReader(Tree.self, named: "Tree", inBatch: "Trees", namespace: "urn:tree")
        .read(input) { record in
          #expect(record.faults.isEmpty)
          read.append(record.value)
        }
      #expect(read == trees)
      #expect(reading.isComplete)
      #expect(reading.faults.isEmpty)
    }
  }
}
