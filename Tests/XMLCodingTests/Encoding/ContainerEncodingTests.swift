import Testing
import XMLCoding

/// Encodes what a closure writes.
struct Written: Encodable {
  var body: @Sendable (any Encoder) throws -> Void

  init(_ body: @escaping @Sendable (any Encoder) throws -> Void) { self.body = body }

  func encode(to encoder: any Encoder) throws { try body(encoder) }
}

enum LetterKey: String, CodingKey {
  case a = "A"
  case b = "B"
  case attribute = "@attribute"
  case text = "#text"
  case choice = "#choice"
}

@Suite struct ContainerEncodingTests {
  @Test func nestedContainersAreChildElements() throws {
    let value = Written { encoder in
      var container = encoder.container(keyedBy: LetterKey.self)
      var nested = container.nestedContainer(keyedBy: LetterKey.self, forKey: .a)
      try nested.encode("x", forKey: .attribute)
      try nested.encode(1, forKey: .b)
      var repeated = container.nestedUnkeyedContainer(forKey: .b)
      try repeated.encode("y")
      var item = repeated.nestedContainer(keyedBy: LetterKey.self)
      try item.encode("z", forKey: .a)
      try repeated.superEncoder().singleValueContainerEncode("w")
      #expect(repeated.count == 3)
      _ = container.nestedContainer(keyedBy: LetterKey.self, forKey: .a)
      try container.encode("late", forKey: .attribute)
    }
    #expect(
      try written(value) == """
        <Root attribute="late"><A attribute="x"><B>1</B></A><B>y</B><B><A>z</A></B><B>w</B><A/></Root>
        """)
  }

  class Animal: Encodable {
    var name = "n"
  }

  final class Quokka: Animal {
    var weight = 3
    enum CodingKeys: String, CodingKey {
      case weight = "Weight"
      case parent = "Parent"
    }

    override func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(weight, forKey: .weight)
      try super.encode(to: container.superEncoder())
      try super.encode(to: container.superEncoder(forKey: .parent))
    }
  }

  @Test func aSuperclassIsAnElementOfItsOwn() throws {
    #expect(
      try written(Quokka()) == """
        <Root><Weight>3</Weight><super><name>n</name></super><Parent><name>n</name></Parent></Root>
        """)
  }

  struct Code: RawRepresentable, Encodable {
    var rawValue: Int
  }

  struct Several: Encodable {
    var values: [Code]
    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(values)
    }
  }

  @Test func singleValuesStandForTheirElementAttributeOrText() throws {
    struct Codes: Encodable {
      var text = Code(rawValue: 1)
      var attribute = Code(rawValue: 2)
      enum CodingKeys: String, CodingKey {
        case text = "#text"
        case attribute = "@attribute"
      }
    }
    struct Lists: Encodable {
      var a = Several(values: [Code(rawValue: 3), Code(rawValue: 4)])
      var b: Code? = Code(rawValue: 5)
    }
    #expect(try written(Code(rawValue: 0)) == "<Root>0</Root>")
    #expect(try written(Codes()) == #"<Root attribute="2">1</Root>"#)
    #expect(try written(Lists()) == "<Root><a>3</a><a>4</a><b>5</b></Root>")
  }

  @Test func optionalsInsideGenericsAreAbsent() throws {
    let value = Written { encoder in
      var container = encoder.container(keyedBy: LetterKey.self)
      try container.encode(Int?.none, forKey: .a)
      try container.encode(Int?.some(1), forKey: .b)
      try container.encode(String?.none, forKey: .attribute)
      try container.encode([Int]?.none, forKey: .a)
      try container.encodeNil(forKey: .a)
      try container.encode(Int?.none, forKey: .text)
      try container.encode([Int]?.none, forKey: .choice)
    }
    #expect(try written(value) == "<Root><B>1</B></Root>")
  }

  @Test func whateverEncodesNothingIsAnEmptyElement() throws {
    struct Nothing: Encodable {}
    struct Holder: Encodable {
      var nothing = Nothing()
      var silent = Written { _ in }
    }
    #expect(try written(Holder()) == "<Root><nothing/><silent/></Root>")
  }

  @Test func arraysOfOtherKindsAreRepeatedElementsToo() throws {
    struct Kinds: Encodable { var contiguous: ContiguousArray = [1, 2] }
    #expect(try written(Kinds()) == "<Root><contiguous>1</contiguous><contiguous>2</contiguous></Root>")
  }

  @Test func keysMadeAtRunTimeAreNamesLikeOthers() throws {
    struct Name: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
    let value = Written { encoder in
      var container = encoder.container(keyedBy: Name.self)
      for name in ["Ünder", "a.b-c", "@x", "名"] { try container.encode(1, forKey: Name(stringValue: name)) }
    }
    #expect(try written(value) == "<Root x=\"1\"><Ünder>1</Ünder><a.b-c>1</a.b-c><名>1</名></Root>")
  }

  @Test func codingPathsNameWhatIsOpen() throws {
    let value = Written { encoder in
      var container = encoder.container(keyedBy: LetterKey.self)
      var nested = container.nestedContainer(keyedBy: LetterKey.self, forKey: .a)
      try nested.encode(
        Written { encoder in
          #expect(encoder.codingPath.map(\.stringValue) == ["A", "B"])
        }, forKey: .b)
    }
    _ = try written(value)
  }
}

extension Encoder {
  fileprivate func singleValueContainerEncode(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}
