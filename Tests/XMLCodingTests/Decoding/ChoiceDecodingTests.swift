import Testing
import XMLCoding

/// Elements chosen by name.
struct ChoiceDecodingTests {
  struct Circle: Codable, Equatable {
    var radius: Int
    enum CodingKeys: String, CodingKey { case radius = "@radius" }
  }

  enum Shape: XMLChoice, Equatable {
    case circle(Circle)
    case label(String)
    case foreign(Int)

    enum CodingKeys: String, CodingKey, CaseIterable {
      case circle = "Circle"
      case label = "Label"
      case foreign = "{urn:other}Number"
    }

    init(_ key: CodingKeys, from decoder: any Decoder) throws {
      switch key {
      case .circle: self = .circle(try Circle(from: decoder))
      case .label: self = .label(try String(from: decoder))
      case .foreign: self = .foreign(try Int(from: decoder))
      }
    }
  }

  struct Single: Decodable {
    var title: String?
    var shape: Shape
    enum CodingKeys: String, CodingKey {
      case title = "@title"
      case shape = "#choice"
    }
  }

  struct Possible: Decodable {
    var shape: Shape?
    enum CodingKeys: String, CodingKey { case shape = "#choice" }
  }

  struct Several: Decodable {
    var name: String?
    var shapes: [Shape]
    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case shapes = "#choice"
    }
  }

  @Test func oneElementIsChosenByItsName() throws {
    #expect(
      try value(Single.self, "<D title='t'><Circle radius='3'/></D>").shape == .circle(.init(radius: 3)))
    #expect(try value(Single.self, "<D><Label>x</Label></D>").shape == .label("x"))
  }

  @Test func aChoiceThatIsNotThereIsAFaultThatListsTheNames() throws {
    let fault = try fault(decoding: Single.self, "<D title='t'/>")
    #expect(fault.code == .elementMissing)
    #expect(fault.expected == "one of Circle, Label, Number")
  }

  @Test func anOptionalChoiceMayBeAbsent() throws {
    #expect(try value(Possible.self, "<D/>").shape == nil)
    #expect(try value(Possible.self, "<D><Label/></D>").shape == .label(""))
  }

  @Test func repeatedChoicesKeepTheOrderOfTheDocument() throws {
    let drawing = try value(
      Several.self,
      """
      <D xmlns:o="urn:other"><Label>1</Label><Circle radius="2"/><o:Number>3</o:Number><Name>n</Name>
        <Circle radius="4"/><Label>5</Label></D>
      """)
    #expect(
      drawing.shapes == [
        .label("1"), .circle(.init(radius: 2)), .foreign(3), .circle(.init(radius: 4)), .label("5"),
      ])
    #expect(drawing.name == "n")
    #expect(try value(Several.self, "<D><Name>n</Name></D>").shapes == [])
  }

  @Test func aNameThatIsNoCaseIsUnknown() throws {
    let decoded = try decode(Several.self, "<D><Label>1</Label><Square/><Number>2</Number></D>")
    #expect(decoded.value.shapes == [.label("1")])
    #expect(decoded.unknown.map(\.code) == [.elementUnknown, .elementUnknown])
    #expect(decoded.unknown.map(\.path) == ["/*/*[1]", "/*/*[2]"])
  }

  @Test func aSecondChoiceWhereOneIsAllowedIsUnknown() throws {
    let decoded = try decode(Single.self, "<D><Label>1</Label><Circle radius='1'/><Label>2</Label></D>")
    #expect(decoded.value.shape == .label("1"))
    #expect(decoded.unknown.map(\.code) == [.elementUnknown, .elementRepeated])
    #expect(decoded.unknown.map(\.path) == ["/*/Circle", "/*/Label[2]"])
  }

  @Test func aChoiceUnderAnElementIsMadeAmongItsChildren() throws {
    struct Frame: Decodable {
      var shape: Shape
      enum CodingKeys: String, CodingKey { case shape = "Shape" }
    }
    #expect(try value(Frame.self, "<F><Shape><Label>x</Label></Shape></F>").shape == .label("x"))
    #expect(try fault(decoding: Frame.self, "<F><Shape/></F>").code == .elementMissing)
    #expect(try value(Shape.self, "<Label>x</Label>") == .label("x"))
  }

  @Test func aFaultWithinAChoiceNamesItsPlace() throws {
    let fault = try fault(
      decoding: Several.self, "<D><Circle radius='1'/>\n<Label/><Circle radius='one'/></D>")
    #expect(fault.code == .valueInvalid)
    #expect(fault.path == "/*/Circle[2]/@radius")
    #expect(fault.position == [2, 9])
  }

  @Test func whatIsNoChoiceCannotStandUnderTheKeyOfOne() throws {
    struct Wrong: Decodable {
      var text: String
      enum CodingKeys: String, CodingKey { case text = "#choice" }
    }
    struct Nested: Decodable {
      var shapes: [[Shape]]
      enum CodingKeys: String, CodingKey { case shapes = "#choice" }
    }
    #expect(throws: XMLFault.self) { try decode(Wrong.self, "<D><Label/></D>") }
    #expect(try fault(decoding: Nested.self, "<D><Label/></D>").code == .decodingFailed)
  }
}
