import Testing
import XMLCoding

/// Faults are planted in a valid document, and each of them has to be found at its place: no more, no fewer.
struct SchemaFaultTests {
  /// A kind of fault, and what the validator should say of it.
  enum Kind: CaseIterable {
    case missingElement, unknownElement, repeatedElement, renamedElement, swappedElements, missingAttribute
    case unknownAttribute, unlistedValue, wrongPattern, wrongDate, longText, strayText

    var code: XMLFault.Code {
      switch self {
      case .missingElement: .elementMissing
      case .unknownElement, .repeatedElement, .renamedElement: .elementUnexpected
      case .swappedElements: .elementMisplaced
      case .missingAttribute: .attributeMissing
      case .unknownAttribute: .attributeUnexpected
      case .unlistedValue: .valueNotListed
      case .wrongPattern: .valuePatternMismatch
      case .wrongDate: .valueInvalid
      case .longText: .valueTooLong
      case .strayText: .textUnexpected
      }
    }

    /// Faults of the same group would be one fault if they were planted in the same element.
    var isAboutContent: Bool {
      switch self {
      case .missingElement, .unknownElement, .repeatedElement, .renamedElement, .swappedElements: true
      default: false
      }
    }
  }

  static let schema: Result<XMLSchema, any Error> = Result {
    try XMLSchema(main: "test.xsd", resources: ["test.xsd": Array(schemaText.utf8)])
  }

  static let schemaText = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test" xmlns="urn:test"
        elementFormDefault="qualified">
      <xs:simpleType name="Colour"><xs:restriction base="xs:string">
        <xs:enumeration value="red"/><xs:enumeration value="green"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="Short"><xs:restriction base="xs:string"><xs:maxLength value="10"/></xs:restriction></xs:simpleType>
      <xs:complexType name="Fact"><xs:sequence>
        <xs:element name="Title" type="Short"/>
        <xs:element name="Note" type="Short" minOccurs="0"/>
        <xs:element name="Began" type="xs:date"/>
        <xs:element name="Ended" type="xs:date"/>
        <xs:element name="Place"><xs:complexType><xs:sequence>
          <xs:element name="Town" type="Short"/><xs:element name="Street" type="Short"/></xs:sequence></xs:complexType></xs:element>
      </xs:sequence>
      <xs:attribute name="id" type="Code" use="required"/>
      <xs:attribute name="colour" type="Colour" use="required"/></xs:complexType>
      <xs:element name="Record"><xs:complexType><xs:sequence>
        <xs:element name="Fact" type="Fact" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="Records"><xs:complexType><xs:sequence>
        <xs:element ref="Record" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  static func faults(_ document: String) throws -> [XMLFault] {
    let reader = XMLRecordReader(
      Anything.self, named: "Record", namespace: "urn:test", schema: try schema.get())
    var faults: [XMLFault] = []
    let reading = reader.read(.bytes(Array(document.utf8))) { record in
      faults += record.faults.filter { !$0.code.rawValue.hasPrefix("XML-07") }
    }
    return faults + reading.faults
  }

  /// One fact with at most one fault of the content and any of the values, and where they should be found.
  static func fact(_ number: Int, of total: Int, with kinds: [Kind]) -> (String, [String]) {
    let path = total > 1 ? "/Record/Fact[\(number)]" : "/Record/Fact"
    var title = "<Title>Short</Title>"
    var began = "<Began>2025-01-02</Began>"
    let ended = "<Ended>2025-03-04</Ended>"
    var place = "<Place><Town>Exampleton</Town><Street>High</Street></Place>"
    var attributes = "id=\"AB\" colour=\"red\""
    var text = ""
    var children: [String] = []
    var expected: [String] = []
    for kind in kinds {
      switch kind {
      case .missingAttribute:
        attributes = attributes.replacing(" colour=\"red\"", with: "")
        expected.append("\(kind.code.rawValue) \(path)/@colour")
      case .unknownAttribute:
        attributes += " surplus=\"1\""
        expected.append("\(kind.code.rawValue) \(path)/@*")
      case .unlistedValue:
        attributes = attributes.replacing("red", with: "mauve")
        expected.append("\(kind.code.rawValue) \(path)/@colour")
      case .wrongPattern:
        attributes = attributes.replacing("AB", with: "abc")
        expected.append("\(kind.code.rawValue) \(path)/@id")
      case .wrongDate:
        began = began.replacing("2025-01-02", with: "2/1/2025")
        expected.append("\(kind.code.rawValue) \(path)/Began")
      case .longText:
        title = title.replacing("Short", with: "Longer than ten")
        expected.append("\(kind.code.rawValue) \(path)/Title")
      case .strayText:
        text = "stray"
        expected.append("\(kind.code.rawValue) \(path)")
      default: break
      }
    }
    children = [title, began, ended, place]
    for kind in kinds {
      switch kind {
      case .missingElement:
        children[2] = ""
        expected.append("\(kind.code.rawValue) \(path)/Ended")
      case .unknownElement:
        children[1] += "<Surplus/>"
        expected.append("\(kind.code.rawValue) \(path)/*")
      case .repeatedElement:
        children[2] += ended
        expected.append("\(kind.code.rawValue) \(path)/Ended[2]")
      case .renamedElement:
        children[2] = "<Endet>2025-03-04</Endet>"
        expected.append("\(kind.code.rawValue) \(path)/*")
      case .swappedElements:
        children.swapAt(2, 3)
        expected.append("\(kind.code.rawValue) \(path)/Ended")
      default: break
      }
    }
    if !kinds.contains(where: \.isAboutContent), number.isMultiple(of: 3) {
      place = "<Place><Town>Exampleton</Town></Place>"
      children[3] = place
      expected.append("XML-041 \(path)/Place/Street")
    }
    return ("<Fact \(attributes)>\(text)\n\(children.joined(separator: "\n"))\n</Fact>\n", expected)
  }

  @Test func aValidDocumentHasNoFaults() throws {
    let facts = (1...2).map { Self.fact($0, of: 2, with: []).0 }.joined()
    #expect(try Self.faults("<Record xmlns=\"urn:test\">\(facts)</Record>").isEmpty)
  }

  @Test(arguments: Kind.allCases)
  func eachKindOfFaultIsFoundOnceAtItsPlace(_ kind: Kind) throws {
    let (fact, expected) = Self.fact(1, of: 1, with: [kind])
    let faults = try Self.faults("<Record xmlns=\"urn:test\">\n\(fact)</Record>")
    #expect(faults.map { "\($0.code.rawValue) \($0.path)" } == expected)
    #expect(faults.allSatisfy { ($0.position?.line ?? 0) >= 2 })
  }

  @Test(arguments: 1...60)
  func manyPlantedFaultsAreAllFound(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    var document = "<Record xmlns=\"urn:test\">\n"
    var expected: [String] = []
    for number in 1...count {
      let content = Kind.allCases.filter(\.isAboutContent).randomElement(using: &random)
      let values = Kind.allCases.filter { !$0.isAboutContent }.shuffled(using: &random)
        .prefix(Int.random(in: 0...3, using: &random))
      // Two faults of one attribute would be one.
      let kinds =
        (Bool.random(using: &random) ? [content].compactMap { $0 } : [])
        + values.filter { $0 != .unlistedValue || !values.contains(.missingAttribute) }
      let (fact, faults) = Self.fact(number, of: count, with: kinds)
      document += fact
      expected += faults
    }
    document += "</Record>"
    let faults = try Self.faults(document)
    #expect(faults.map { "\($0.code.rawValue) \($0.path)" }.sorted() == expected.sorted())
  }

  @Test(arguments: 1...20)
  func severalFaultsOfTheSameElementAreAllFound(_ planted: Int) throws {
    let surplus = (0..<planted).map { "<Surplus\($0)/>" }
    let place = "<Place><Town>Exampleton</Town><Street>High</Street></Place>"
    let children = ["<Title>Short</Title>", "<Began>2025-01-02</Began>", "<Ended>2025-03-04</Ended>", place]
    var mixed: [String] = []
    for (index, name) in surplus.enumerated() {
      if index < children.count { mixed.append(children[index]) }
      mixed.append(name)
    }
    mixed += children.dropFirst(planted)
    let faults = try Self.faults(
      "<Record xmlns=\"urn:test\"><Fact id=\"AB\" colour=\"red\">\(mixed.joined())</Fact></Record>")
    #expect(faults.filter { $0.code == .elementUnexpected }.count == planted)
    #expect(faults.count == planted)
  }

  @Test func anElementWithoutAnyOfItsChildrenMissesEachOfThem() throws {
    let faults = try Self.faults("<Record xmlns=\"urn:test\"><Fact id=\"AB\" colour=\"red\"/></Record>")
    #expect(faults.map(\.path) == ["Began", "Ended", "Place", "Title"].map { "/Record/Fact/\($0)" })
    #expect(faults.allSatisfy { $0.code == .elementMissing })
  }

  @Test func faultsInABatchAreFoundInEachRecordAndNumberedThroughTheInput() throws {
    let (broken, _) = Self.fact(1, of: 1, with: [.unknownElement, .longText])
    let (valid, _) = Self.fact(1, of: 1, with: [])
    let faults = try Self.faults(
      "<t:Records xmlns:t=\"urn:test\">"
        + [valid, broken, valid, broken].map { "<Record xmlns=\"urn:test\">\($0)</Record>" }.joined(
          separator: "\n")
        + "</t:Records>")
    #expect(
      faults.map { "\($0.code.rawValue) \($0.path)" }
        == [2, 4].flatMap {
          ["XML-048 /Records/Record[\($0)]/Fact/Title", "XML-040 /Records/Record[\($0)]/Fact/*"]
        })
  }
}
