import Testing
import XMLCoding

/// What types do that decode themselves.
struct ContainerDecodingTests {
  enum Key: String, CodingKey {
    case id = "@id"
    case rows = "Row"
    case point = "Point"
    case x = "@x"
    case missing = "Missing"
    case text = "#text"
  }

  /// A type made of a closure, as a test needs it.
  struct Read<Value>: Decodable {
    var value: Value
    init(from decoder: any Decoder) throws {
      let read = try #require(decoder.userInfo[.read] as? @Sendable (any Decoder) throws -> Value)
      value = try read(decoder)
    }
  }

  private func read<Value>(
    _ text: String, _ read: @escaping @Sendable (any Decoder) throws -> Value
  ) throws -> XMLDecoded<Read<Value>> {
    var decoder = XMLDecoder()
    decoder.userInfo[.read] = read
    return try decoder.decode(Read<Value>.self, from: Array(text.utf8))
  }

  @Test func nestedContainersReadChildren() throws {
    let decoded = try read("<T><Point x='1'/><Row>a</Row><Row>b</Row></T>") { decoder in
      let container = try decoder.container(keyedBy: Key.self)
      let point = try container.nestedContainer(keyedBy: Key.self, forKey: .point)
      var rows = try container.nestedUnkeyedContainer(forKey: .rows)
      var texts: [String] = []
      while !rows.isAtEnd { texts.append(try rows.decode(String.self)) }
      #expect(rows.currentIndex == 2)
      var none = try container.nestedUnkeyedContainer(forKey: .missing)
      #expect(none.isAtEnd)
      #expect(throws: XMLFault.self) { try none.decode(String.self) }
      #expect(throws: XMLFault.self) { try rows.decode(Int.self) }
      return "\(try point.decode(Int.self, forKey: .x)) \(texts)"
    }
    #expect(decoded.value.value == "1 [\"a\", \"b\"]")
    #expect(decoded.unknown.isEmpty)
  }

  @Test func repeatedElementsMayBeReadThroughContainersOfTheirOwn() throws {
    let decoded = try read("<T><Row x='1'/><Row x='2'/></T>") { decoder in
      var rows = try decoder.container(keyedBy: Key.self).nestedUnkeyedContainer(forKey: .rows)
      let first = try rows.nestedContainer(keyedBy: Key.self)
      let second = try rows.superDecoder().container(keyedBy: Key.self)
      #expect(rows.isAtEnd)
      return [try first.decode(Int.self, forKey: .x), try second.decode(Int.self, forKey: .x)]
    }
    #expect(decoded.value.value == [1, 2])
    #expect(decoded.unknown.isEmpty)
  }

  @Test func containersToldApartKeepTheirElements() throws {
    // Both containers are of one key type: the second must not take the place of the first.
    let decoded = try read("<T id='outer'><Point id='inner'/></T>") { decoder in
      let outer = try decoder.container(keyedBy: Key.self)
      let inner = try outer.nestedContainer(keyedBy: Key.self, forKey: .point)
      return try [outer.decode(String.self, forKey: .id), inner.decode(String.self, forKey: .id)]
    }
    #expect(decoded.value.value == ["outer", "inner"])
  }

  @Test func anArrayHasAKeyOfItsOwn() throws {
    struct Nested: Decodable {
      var rows: [[Int]]
      enum CodingKeys: String, CodingKey { case rows = "Row" }
    }
    #expect(try fault(decoding: Nested.self, "<T><Row>1</Row><Row>2</Row></T>").code == .decodingFailed)
    #expect(try fault(decoding: [Int].self, "<T>1</T>").code == .decodingFailed)
  }

  @Test func classesReadWhatTheirEncodersWrite() throws {
    class Base: Codable {
      var id = "1"
      enum CodingKeys: String, CodingKey { case id = "@id" }
    }
    final class Derived: Base {
      var name = "n"
      enum NameKeys: String, CodingKey { case name = "Name" }
      override init() { super.init() }
      required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: NameKeys.self)
        name = try container.decode(String.self, forKey: .name)
        try super.init(from: container.superDecoder())
      }
      override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: NameKeys.self)
        try container.encode(name, forKey: .name)
        try super.encode(to: container.superEncoder())
      }
    }
    let bytes = try XMLEncoder(namespace: nil).encode(Derived(), as: "D")
    let decoded = try XMLDecoder().decode(Derived.self, from: bytes)
    #expect(decoded.value.id == "1")
    #expect(decoded.value.name == "n")
    #expect(decoded.unknown.isEmpty)
    let missing = try fault(decoding: Derived.self, "<D><Name>n</Name></D>")
    #expect(missing.code == .elementMissing)
    #expect(missing.expected == "super")
  }

  @Test func aClassMayReadItsAncestorFromTheSameElement() throws {
    class Base: Decodable {
      var id: String
      enum CodingKeys: String, CodingKey { case id = "@id" }
    }
    final class Derived: Base {
      var name: String
      enum NameKeys: String, CodingKey { case name = "Name" }
      required init(from decoder: any Decoder) throws {
        name = try decoder.container(keyedBy: NameKeys.self).decode(String.self, forKey: .name)
        try super.init(from: decoder)
      }
    }
    let derived = try value(Derived.self, "<D id='1'><Name>n</Name></D>")
    #expect(derived.id == "1")
    #expect(derived.name == "n")
  }

  @Test func aDictionaryHasTheNamesOfTheDocument() throws {
    let decoded = try decode([String: String].self, "<T id='1'><A>2</A><B>3</B><A>4</A></T>")
    #expect(decoded.value == ["@id": "1", "A": "2", "B": "3"])
    #expect(decoded.unknown.map(\.code) == [.elementRepeated])
    #expect(try value([String: [Int]].self, "<T><A>2</A><B>3</B><A>4</A></T>") == ["A": [2, 4], "B": [3]])
  }

  @Test func aNameFromTheDocumentIsNotShownBecauseADictionaryHasIt() throws {
    let element = try fault(decoding: [String: Int].self, "<T><Zebulon>x</Zebulon></T>")
    #expect(element.path == "/*/*")
    #expect(!"\(element)".contains("Zebulon"))
    let attribute = try fault(decoding: [String: Int].self, "<T Zebulon='x'/>")
    #expect(attribute.path == "/*/@*")
  }

  @Test func typesSeeTheUserInfo() throws {
    let decoded = try read("<T/>") { decoder in decoder.userInfo.count }
    #expect(decoded.value.value == 1)
  }

  @Test func theCodingPathHasTheElementsOnTheWay() throws {
    let decoded = try read("<T><Row/><Row x='1'/></T>") { decoder in
      var rows = try decoder.container(keyedBy: Key.self).nestedUnkeyedContainer(forKey: .rows)
      _ = try rows.decode(Anything.self)
      return try rows.nestedContainer(keyedBy: Key.self).codingPath.map(\.stringValue)
    }
    #expect(decoded.value.value == ["*", "Row[2]"])
  }

  @Test func containsAsksWithoutTaking() throws {
    let decoded = try read("<T id='1'><Point/>text</T>") { decoder in
      let container = try decoder.container(keyedBy: Key.self)
      return [Key.id, .point, .missing, .x].map { container.contains($0) }
    }
    #expect(decoded.value.value == [true, true, false, false])
    #expect(decoded.unknown.map(\.code) == [.attributeUnknown, .textUnknown, .elementUnknown])
  }

  @Test func errorsOfTypesComeThroughAndTheTextOfDecodingErrorsDoesNot() throws {
    struct Own: Error {}
    #expect(throws: Own.self) { try read("<T/>") { _ in throw Own() } }
    let error = #expect(throws: XMLFault.self) {
      try read("<T/>") { decoder in
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "secret"))
      }
    }
    #expect(error?.code == .decodingFailed)
    #expect(error.map { "\($0)".contains("secret") } == false)
  }

  /// Keeps decoders beyond their time. Each is used by one test only, on one thread.
  final class Escape: @unchecked Sendable {
    var decoders: [any Decoder] = []
    var containers: [KeyedDecodingContainer<Key>] = []
    var unkeyed: [any UnkeyedDecodingContainer] = []

    /// What is kept holds the user information, and this object with it.
    func release() {
      decoders = []
      containers = []
      unkeyed = []
    }
  }

  struct Escaping: Decodable {
    init(from decoder: any Decoder) throws {
      let kept = try #require(decoder.userInfo[.kept] as? Escape)
      kept.decoders.append(decoder)
      let container = try decoder.container(keyedBy: Key.self)
      kept.containers.append(container)
      kept.unkeyed.append(try container.nestedUnkeyedContainer(forKey: .rows))
      kept.decoders += try (0..<2).map { _ in try container.superDecoder(forKey: .rows) }
    }
  }

  @Test func aDecoderThatOutlivesItsRecordIsNoCrash() {
    let kept = Escape()
    defer { kept.release() }
    // Records of very different sizes, so that what is kept points far beyond the later ones.
    let sizes = [3000, 1, 40, 9000, 2, 1, 20_000, 1]
    let text =
      "<B>"
      + sizes.map { "<T id='i'>" + String(repeating: "<Row x='1'>text</Row>", count: $0) + "</T>" }.joined()
      + "</B>"
    var reader = XMLRecordReader(Escaping.self, named: "T", inBatch: "B")
    reader.userInfo[.kept] = kept
    _ = reader.read(.bytes(Array(text.utf8))) { _ in use(kept) }
    use(kept)
  }

  @Test func aDecoderThatOutlivesItsDocumentDoesNotSeeTheNext() throws {
    let kept = Escape()
    defer { kept.release() }
    var reader = XMLRecordReader(Escaping.self, named: "T")
    reader.userInfo[.kept] = kept
    for text in ["<T id='first'><Row/></T>", "<T id='second'><Row/></T>"] {
      _ = reader.read(.bytes(Array(text.utf8))) { _ in }
    }
    #expect(try kept.containers.map { try $0.decode(String.self, forKey: .id) } == ["first", "second"])
  }

  private func use(_ kept: Escape) {
    for decoder in kept.decoders {
      _ = decoder.codingPath
      _ = try? String(from: decoder)
      _ = try? [Int](from: decoder)
      _ = try? [String: String](from: decoder)
    }
    for container in kept.containers {
      _ = container.allKeys
      _ = try? container.decode(String.self, forKey: .rows)
      _ = try? container.decode(Int.self, forKey: .id)
    }
    for index in kept.unkeyed.indices {
      for _ in 0..<3 { _ = try? kept.unkeyed[index].decode(String.self) }
    }
  }
}

extension CodingUserInfoKey {
  fileprivate static let kept = CodingUserInfoKey(rawValue: "kept").unsafelyUnwrapped
  fileprivate static let read = CodingUserInfoKey(rawValue: "read").unsafelyUnwrapped
}
