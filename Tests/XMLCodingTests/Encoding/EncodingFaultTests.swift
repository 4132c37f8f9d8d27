import Testing
import XMLCoding

@Suite struct EncodingFaultTests {
  /// A value that must not be seen in any message; no four of its characters stand in one by chance.
  static let secret = "Qx7-Zw9-Jk3"

  /// Expects a fault with a code and a path, and none of the secret in its description.
  @discardableResult
  func expectFault(
    _ code: XMLFault.Code, _ path: String, as root: String = "Root", _ value: some Encodable,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> XMLFault? {
    let fault = #expect(throws: XMLFault.self, sourceLocation: sourceLocation) {
      try XMLEncoder(namespace: nil).encode(value, as: root)
    }
    #expect(fault?.code == code, sourceLocation: sourceLocation)
    #expect(fault?.path == path, sourceLocation: sourceLocation)
    for text in [fault.map(String.init(describing:)), fault.map { String(reflecting: $0) }] {
      #expect(sharedRun(of: Self.secret, in: text ?? "") == nil, sourceLocation: sourceLocation)
    }
    return fault
  }

  func keyed(_ body: @escaping @Sendable (inout KeyedEncodingContainer<LetterKey>) throws -> Void) -> Written
  {
    Written { encoder in
      var container = encoder.container(keyedBy: LetterKey.self)
      try body(&container)
    }
  }

  static let forbidden: [Unicode.Scalar] =
    (0..<0x20).map { Unicode.Scalar(UInt8($0)) }.filter { !["\t", "\n", "\r"].contains($0) } + [
      "\u{FFFE}", "\u{FFFF}",
    ]

  @Test(arguments: forbidden)
  func charactersThatXMLCannotCarryAreRefused(scalar: Unicode.Scalar) {
    let text = Self.secret + String(scalar) + Self.secret
    let fault = expectFault(.characterNotWritable, "/Root", text)
    #expect(fault?.found?.characters == text.unicodeScalars.count)
    expectFault(
      .characterNotWritable, "/Root/A/@attribute",
      keyed { container in
        var nested = container.nestedContainer(keyedBy: LetterKey.self, forKey: .a)
        try nested.encode(text, forKey: .attribute)
      })
    expectFault(.characterNotWritable, "/Root/B[3]", keyed { try $0.encode(["x", "y", text], forKey: .b) })
  }

  @Test(arguments: [
    "", " ", "1a", "-a", ".a", "a b", "a:b", "a<", "a\u{0}", "@", "@a b", "@1", "@xmlns", "@xmlns:a", "@a:b",
    "{urn:x}",
    "{urn:x", "{}a", "@{}a", "@{http://www.w3.org/2000/xmlns/}a", "#other", "@#text", "a\u{D7}b", "\u{300}a",
  ])
  func whatIsNoNameIsRefused(name: String) {
    struct Name: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
    expectFault(
      .nameNotWritable, "/Root/*",
      Written { encoder in
        var container = encoder.container(keyedBy: Name.self)
        try container.encode(1, forKey: Name(stringValue: name))
      })
    expectFault(.nameNotWritable, "/", as: name, "x")
  }

  @Test func aNameMadeAtRunTimeIsNotShown() {
    struct Name: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
    expectFault(
      .characterNotWritable, "/Root/*",
      Written { encoder in
        var container = encoder.container(keyedBy: Name.self)
        try container.encode("\u{1}", forKey: Name(stringValue: Self.secret))
      })
  }

  @Test func setsAndDictionariesAreRefused() {
    let dictionary = [Self.secret: Self.secret]
    let numbered = [1: Self.secret]
    let other = [EncodingFaultTests.Pair(a: 1): Self.secret]
    expectFault(.structureNotWritable, "/Root", dictionary)
    expectFault(.structureNotWritable, "/Root", other)
    expectFault(.structureNotWritable, "/Root/A", keyed { try $0.encode(dictionary, forKey: .a) })
    expectFault(.structureNotWritable, "/Root/A", keyed { try $0.encode(numbered, forKey: .a) })
    expectFault(.structureNotWritable, "/Root/A", keyed { try $0.encode([String: Int](), forKey: .a) })
    expectFault(.structureNotWritable, "/Root/A", keyed { try $0.encode(Set([Self.secret]), forKey: .a) })
    expectFault(.structureNotWritable, "/Root", Written { try dictionary.encode(to: $0) })
  }

  struct Pair: Hashable, Encodable { var a: Int }

  @Test func anArrayCannotBeTheRoot() {
    expectFault(.structureNotWritable, "/Root", [Self.secret])
    expectFault(.structureNotWritable, "/Root", [Int]())
    expectFault(.structureNotWritable, "/Root", Written { _ = $0.unkeyedContainer() })
  }

  @Test func anArrayWithinAnArrayIsRefused() {
    expectFault(.structureNotWritable, "/Root/A", keyed { try $0.encode([[Self.secret]], forKey: .a) })
    expectFault(.structureNotWritable, "/Root/A", keyed { try $0.encode([ContiguousArray([1])], forKey: .a) })
    expectFault(
      .structureNotWritable, "/Root/A",
      keyed {
        var repeated = $0.nestedUnkeyedContainer(forKey: .a)
        var inner = repeated.nestedUnkeyedContainer()
        try inner.encode(Self.secret)
      })
  }

  @Test func severalValuesInOneAttributeAreRefused() {
    expectFault(
      .structureNotWritable, "/Root/@attribute", keyed { try $0.encode([Self.secret], forKey: .attribute) })
    expectFault(
      .structureNotWritable, "/Root/@attribute", keyed { try $0.encode(Pair(a: 1), forKey: .attribute) })
    expectFault(
      .structureNotWritable, "/Root/@attribute",
      keyed { _ = $0.nestedUnkeyedContainer(forKey: .attribute) })
  }

  @Test func missingElementsInAnArrayAreRefused() {
    expectFault(.structureNotWritable, "/Root/A[2]", keyed { try $0.encode([1, nil, 3], forKey: .a) })
    expectFault(
      .structureNotWritable, "/Root/A",
      keyed {
        var repeated = $0.nestedUnkeyedContainer(forKey: .a)
        try repeated.encodeNil()
      })
    expectFault(.structureNotWritable, "/Root", String?.none)
  }

  @Test func textBesideChildElementsIsRefused() {
    expectFault(
      .structureNotWritable, "/Root/A",
      keyed {
        try $0.encode(Self.secret, forKey: .text)
        try $0.encode(Self.secret, forKey: .a)
      })
    expectFault(
      .structureNotWritable, "/Root",
      keyed {
        try $0.encode(Self.secret, forKey: .a)
        try $0.encode(Self.secret, forKey: .text)
      })
    expectFault(
      .structureNotWritable, "/Root",
      keyed {
        try $0.encode(Self.secret, forKey: .text)
        try $0.encode(Self.secret, forKey: .text)
      })
  }

  @Test func anAttributeStandsOnce() {
    expectFault(
      .structureNotWritable, "/Root/@attribute",
      keyed {
        try $0.encode(Self.secret, forKey: .attribute)
        try $0.encode(1, forKey: .a)
        try $0.encode(Self.secret, forKey: .attribute)
      })
  }

  enum Labelled: Encodable {
    case a(inner: String)
    case b(String, String)
  }

  @Test func anEnumerationWithOtherAssociatedValuesIsRefused() {
    expectFault(
      .structureNotWritable, "/Root/a",
      keyed { try $0.encode(Labelled.a(inner: Self.secret), forKey: .choice) })
    expectFault(
      .structureNotWritable, "/Root/b",
      keyed { try $0.encode([Labelled.b(Self.secret, Self.secret)], forKey: .choice) })
    // An enumeration that is no XMLChoice would have an element for the case and a second one for its value.
    expectFault(
      .structureNotWritable, "/Root/A/b",
      keyed { try $0.encode(Labelled.b(Self.secret, Self.secret), forKey: .a) })
    expectFault(.structureNotWritable, "/Root", keyed { try $0.encode(Self.secret, forKey: .choice) })
  }

  @Test func listValuesThatWouldRunTogetherAreRefused() {
    struct Word: XMLTextConvertible {
      static let expectedForm = "a word"
      var xmlText: String
      init(_ text: String) { xmlText = text }
      init?(xmlText: Span<UInt8>) { nil }
    }
    for word in ["", "two words", "two\nlines"] {
      let list: XMLList = [Word(Self.secret), Word(word)]
      expectFault(
        .structureNotWritable, "/Root/@attribute", keyed { try $0.encode(list, forKey: .attribute) })
    }
  }

  @Test func aContainerThatWasLeftCannotBeUsed() {
    expectFault(
      .structureNotWritable, "/Root",
      keyed {
        var nested = $0.nestedContainer(keyedBy: LetterKey.self, forKey: .a)
        try nested.encode(1, forKey: .a)
        try $0.encode(2, forKey: .b)
        try nested.encode(Self.secret, forKey: .b)
      })
  }

  @Test func aSwallowedFaultCannotMakeHalfADocument() {
    expectFault(
      .characterNotWritable, "/Root/A",
      keyed {
        try? $0.encode("\u{1}", forKey: .a)
        try? $0.encode(Self.secret, forKey: .b)
      })
  }

  @Test func anEncodingErrorLosesItsValue() {
    expectFault(
      .structureNotWritable, "/Root/A[2]",
      keyed {
        try $0.encode(1, forKey: .a)
        try $0.encode(
          Written { encoder in
            throw EncodingError.invalidValue(
              Self.secret, .init(codingPath: encoder.codingPath, debugDescription: Self.secret))
          }, forKey: .a)
      })
  }

  @Test func aValueThatContainsItselfIsRefused() {
    final class Ring: Encodable {
      var next: Ring?
      enum CodingKeys: String, CodingKey { case next = "A" }
    }
    let ring = Ring()
    ring.next = ring
    defer { ring.next = nil }
    let fault = #expect(throws: XMLFault.self) { try XMLEncoder(namespace: nil).encode(ring, as: "Root") }
    #expect(fault?.code == .structureNotWritable)
  }

  @Test func pathsCountSiblingsOfTheSameName() {
    expectFault(
      .characterNotWritable, "/Root/B[2]/A[3]/@attribute",
      keyed { container in
        try container.encode([1, 2], forKey: .a)
        try container.encode("<B>\"</B>", forKey: .attribute)
        try container.encode("<B>", forKey: .b)
        var nested = container.nestedContainer(keyedBy: LetterKey.self, forKey: .b)
        try nested.encode(["x", "<A>"], forKey: .a)
        var inner = nested.nestedContainer(keyedBy: LetterKey.self, forKey: .a)
        try inner.encode(">\u{1}", forKey: .attribute)
      })
  }
}
