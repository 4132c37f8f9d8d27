import Testing
import XMLCoding

/// The document without its XML declaration and last line end.
func written(
  _ value: some Encodable, as root: String = "Root", by encoder: XMLEncoder = XMLEncoder(namespace: nil)
) throws -> String {
  let text = String(decoding: try encoder.encode(value, as: root), as: UTF8.self)
  let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  #expect(text.hasPrefix(declaration) && text.hasSuffix(">\n"))
  return String(text.dropFirst(declaration.count).dropLast())
}

@Suite struct XMLEncoderTests {
  struct Party: Encodable {
    var name: String
    var roles: [String]
    var born: CalendarDate?
    var note: Note?
    var id: Int
    var isCurrent: Bool?
    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case roles = "Role"
      case born = "BirthDate"
      case note = "Note"
      case id = "@id"
      case isCurrent = "@current"
    }
  }

  struct Note: Codable {
    var language: String?
    var text: String
    enum CodingKeys: String, CodingKey {
      case language = "@language"
      case text = "#text"
    }
  }

  @Test func attributesChildrenTextAndRepetitionStandWhereTheKeysSay() throws {
    let party = Party(
      name: "Kai", roles: ["adviser", "carer"], born: CalendarDate("2007-08-21"),
      note: Note(language: "en", text: "Hello"), id: 7, isCurrent: true)
    #expect(
      try written(party, as: "Party", by: XMLEncoder(namespace: "urn:example")) == """
        <Party xmlns="urn:example" id="7" current="true"><Name>Kai</Name><Role>adviser</Role><Role>carer</Role>\
        <BirthDate>2007-08-21</BirthDate><Note language="en">Hello</Note></Party>
        """)
  }

  @Test func whatIsNilOrEmptyIsNotWritten() throws {
    let party = Party(name: "", roles: [], born: nil, note: nil, id: 7, isCurrent: nil)
    #expect(try written(party) == #"<Root id="7"><Name/></Root>"#)
    #expect(try written(Note(language: nil, text: "")) == "<Root/>")
  }

  @Test func theDocumentBeginsWithADeclarationAndEndsWithALineEnd() throws {
    let bytes = try XMLEncoder(namespace: nil).encode("x", as: "Root")
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Root>x</Root>\n")
  }

  @Test func indentingNeverAltersTheTextOfALeaf() throws {
    let party = Party(
      name: " Kai\n ", roles: ["a"], born: nil, note: Note(language: nil, text: "  "), id: 7, isCurrent: nil)
    let encoder = XMLEncoder(namespace: nil, formatting: .indented)
    #expect(
      try written(party, by: encoder) == """
        <Root id="7">
          <Name> Kai
         </Name>
          <Role>a</Role>
          <Note>  </Note>
        </Root>
        """)
    #expect(try written([String: Int]?.none.map { _ in "" } ?? "x", by: encoder) == "<Root>x</Root>")
  }

  struct Numbers: Encodable {
    var smallest = Int.min
    var largest = UInt64.max
    var huge = Int128.max
    var tiny: Int8 = -128
    var half = 0.5
    var infinite = -Double.infinity
    var unknown = Float.nan
    var zero: UInt16 = 0
    var sum = ExactDecimal("12.50")
    var bytes = Base64Data([1, 2, 3])
    var at = Instant("2026-03-16T10:04:00.50+01:00")
    var born = PartialDate("2007-08")
    var authority: XMLList<ExactDecimal> = [1, 2]
  }

  @Test func everyKindOfValueIsWrittenInTheFormOfXMLSchema() throws {
    #expect(
      try written(Numbers()) == """
        <Root><smallest>-9223372036854775808</smallest><largest>18446744073709551615</largest>\
        <huge>170141183460469231731687303715884105727</huge><tiny>-128</tiny><half>0.5</half>\
        <infinite>-INF</infinite><unknown>NaN</unknown><zero>0</zero><sum>12.5</sum><bytes>AQID</bytes>\
        <at>2026-03-16T10:04:00.50+01:00</at><born>2007-08</born><authority>1 2</authority></Root>
        """)
  }

  enum Shape: XMLChoice {
    case circle(Note)
    case label(String)
    case nothing
    enum CodingKeys: String, CodingKey, CaseIterable {
      case circle = "Circle"
      case label = "Label"
      case nothing = "Nothing"
    }

    init(_ key: CodingKeys, from decoder: any Decoder) throws {
      switch key {
      case .circle: self = .circle(try Note(from: decoder))
      case .label: self = .label(try String(from: decoder))
      case .nothing: self = .nothing
      }
    }
  }

  struct Drawing: Encodable {
    var title = "t"
    var shapes: [Shape]
    var after: Int?
    enum CodingKeys: String, CodingKey {
      case title = "@title"
      case shapes = "#choice"
      case after = "After"
    }
  }

  struct OneShape: Encodable {
    var shape: Shape?
    enum CodingKeys: String, CodingKey { case shape = "#choice" }
  }

  @Test func choicesAreElementsNamedByTheirCaseInDocumentOrder() throws {
    let shapes: [Shape] = [.label("a"), .circle(Note(language: "en", text: "b")), .nothing, .label("c")]
    #expect(
      try written(Drawing(shapes: shapes, after: 1)) == """
        <Root title="t"><Label>a</Label><Circle language="en">b</Circle><Nothing/><Label>c</Label>\
        <After>1</After></Root>
        """)
    #expect(try written(Drawing(shapes: [])) == #"<Root title="t"/>"#)
    #expect(try written(OneShape(shape: .label("a"))) == "<Root><Label>a</Label></Root>")
    #expect(try written(OneShape(shape: nil)) == "<Root/>")
  }

  @Test func aChoiceUnderAnElementsKeyIsAChildOfThatElement() throws {
    struct Framed: Encodable {
      var frame: Shape
      var frames: [Shape]
    }
    let label = Shape.label("a")
    #expect(
      try written(Framed(frame: label, frames: [label, .nothing])) == """
        <Root><frame><Label>a</Label></frame><frames><Label>a</Label></frames><frames><Nothing/></frames></Root>
        """)
    #expect(try written(label) == "<Root><Label>a</Label></Root>")
  }

  /// Writes its own attributes and lets its content write to the same element, as an item of a record does.
  struct Wrapped<Content: Encodable>: Encodable {
    var id: String
    var content: Content
    var closing: String?
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case closing = "@closing"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try content.encode(to: encoder)
      try container.encodeIfPresent(closing, forKey: .closing)
    }
  }

  @Test func severalContainersWriteOneElementAndLateAttributesReachTheStartTag() throws {
    let party = Party(name: "Kai", roles: [], born: nil, note: nil, id: 7, isCurrent: nil)
    struct Text: Encodable { var a: String }
    #expect(
      try written(Wrapped(id: "i1", content: Text(a: "x"), closing: "z"))
        == #"<Root id="i1" closing="z"><a>x</a></Root>"#)
    #expect(
      try written(["item": Wrapped(id: "i2", content: Note(language: "en", text: "x"), closing: "z")]["item"])
        == #"<Root id="i2" language="en" closing="z">x</Root>"#)
    #expect(throws: XMLFault.self) { try written(Wrapped(id: "i3", content: party)) }
  }

  @Test func lateAttributesOfNestedElementsStandInTheirOwnTags() throws {
    struct Outer: Encodable {
      var inner: [Party]
      var id: String
      enum CodingKeys: String, CodingKey {
        case inner = "Inner"
        case id = "@id"
      }
    }
    let parties = (1...2).map {
      Party(name: "n", roles: ["r"], born: nil, note: nil, id: $0, isCurrent: $0 == 1)
    }
    #expect(
      try written(Outer(inner: parties, id: "o")) == """
        <Root id="o"><Inner id="1" current="true"><Name>n</Name><Role>r</Role></Inner>\
        <Inner id="2" current="false"><Name>n</Name><Role>r</Role></Inner></Root>
        """)
  }

  @Test func theSameValueAlwaysGivesTheSameBytes() throws {
    let encoder = XMLEncoder(
      namespace: "urn:a", prefixes: ["urn:b": "b", "urn:c": "c", "urn:d": "d", "urn:e": "e"])
    let first = try encoder.encode(Numbers(), as: "Root")
    for _ in 0..<5 { #expect(try encoder.encode(Numbers(), as: "Root") == first) }
  }

  @Test func valuesSeeTheUserInfo() throws {
    struct Asking: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(encoder.userInfo[.permit] as? String ?? "none")
      }
    }
    var encoder = XMLEncoder(namespace: nil)
    #expect(try written(Asking(), by: encoder) == "<Root>none</Root>")
    encoder.userInfo[.permit] = "given"
    #expect(try written(Asking(), by: encoder) == "<Root>given</Root>")
  }

  @Test func anErrorOfAValueComesThroughUnchanged() {
    struct NoPermit: Error, Equatable { var item: String }
    struct Guarded: Encodable {
      func encode(to encoder: any Encoder) throws { throw NoPermit(item: "i1") }
    }
    struct Record: Encodable {
      var before = "x"
      var items: [Guarded] = [Guarded()]
    }
    #expect(throws: NoPermit(item: "i1")) { try XMLEncoder(namespace: nil).encode(Record(), as: "Root") }
  }
}

extension CodingUserInfoKey {
  fileprivate static var permit: CodingUserInfoKey {
    guard let key = CodingUserInfoKey(rawValue: "permit") else { preconditionFailure("every text is a key") }
    return key
  }
}
