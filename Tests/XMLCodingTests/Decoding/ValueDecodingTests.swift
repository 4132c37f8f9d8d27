import Testing
import XMLCoding

/// Texts become values: natively, through `XMLTextConvertible`, or as the type itself decides.
struct ValueDecodingTests {
  struct Box<Value: Decodable>: Decodable {
    var attribute: Value?
    var elements: [Value]
    var child: Value
    enum CodingKeys: String, CodingKey {
      case attribute = "@a"
      case elements = "E"
      case child = "C"
    }
  }

  struct Text<Value: Decodable>: Decodable {
    var value: Value
    enum CodingKeys: String, CodingKey { case value = "#text" }
  }

  /// Reads one text in all places in which it can stand.
  private func read<Value: Decodable & Equatable>(_ type: Value.Type, _ text: String) throws -> Value {
    let box = try value(Box<Value>.self, "<B a='\(text)'><E>\(text)</E><C>\(text)</C><E>\(text)</E></B>")
    let one = try value(Text<Value>.self, "<T>\(text)</T>").value
    #expect(box.attribute == one)
    #expect(box.elements == [one, one])
    #expect(box.child == one)
    #expect(try value(Value.self, "<V>\(text)</V>") == one)
    return one
  }

  private func refusal<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> XMLFault {
    let fault = try fault(decoding: Text<Value>.self, "<T>\(text)</T>")
    #expect(throws: XMLFault.self) { try decode(Box<Value>.self, "<B><E>\(text)</E><C>\(text)</C></B>") }
    #expect(throws: XMLFault.self) { try decode(Box<Value>.self, "<B a='\(text)'><C>\(text)</C></B>") }
    return fault
  }

  private func checkInteger<Value: FixedWidthInteger & Decodable>(_ type: Value.Type) throws {
    #expect(try read(type, "\(Value.min)") == .min)
    #expect(try read(type, "\(Value.max)") == .max)
    #expect(try read(type, " +007\n") == 7)
    for text in ["\(Value.max)0", "1.0", "", "seven", "1 2", "0x1"] {
      let fault = try refusal(type, text)
      #expect(fault.code == .valueInvalid)
      #expect(fault.expected == "a whole number")
    }
  }

  @Test func everyIntegerTypeReadsItsWholeRangeAndNothingElse() throws {
    try checkInteger(Int.self)
    try checkInteger(Int8.self)
    try checkInteger(Int16.self)
    try checkInteger(Int32.self)
    try checkInteger(Int64.self)
    try checkInteger(Int128.self)
    try checkInteger(UInt.self)
    try checkInteger(UInt8.self)
    try checkInteger(UInt16.self)
    try checkInteger(UInt32.self)
    try checkInteger(UInt64.self)
    try checkInteger(UInt128.self)
  }

  @Test func truthAndNumbersWithFractionsHaveTheFormsOfTheSchema() throws {
    #expect(try read(Bool.self, "true"))
    #expect(try read(Bool.self, "1"))
    #expect(try !read(Bool.self, " 0 "))
    #expect(try refusal(Bool.self, "TRUE").expected == "true or false")
    #expect(try read(Double.self, "-1.5e3") == -1500)
    #expect(try read(Double.self, "INF") == .infinity)
    #expect(try read(Float.self, "0.25") == 0.25)
    #expect(try refusal(Double.self, "inf").code == .valueInvalid)
    #expect(try refusal(Float.self, "1e99").code == .valueInvalid)
  }

  @Test func stringsAreKeptAsTheyStand() throws {
    #expect(try read(String.self, " a  b ") == " a  b ")
    #expect(try read(String.self, "é漢🙂") == "é漢🙂")
    #expect(try read(String.self, "") == "")
  }

  @Test func convertibleTypesReadTheirOwnForms() throws {
    enum Colour: String, XMLTextConvertible { case red, green }
    #expect(try read(Colour.self, "\tred ") == .red)
    #expect(try refusal(Colour.self, "blue").expected == "a listed code")
    #expect(try read(CalendarDate.self, "2008-02-29") == CalendarDate(year: 2008, month: 2, day: 29))
    let fault = try refusal(CalendarDate.self, "29 February 2008")
    #expect(fault.expected == "YYYY-MM-DD")
    #expect(fault.found?.description == "16 characters, 3 words")
    #expect(try read(Instant.self, "2026-03-16T10:04:00Z") == Instant("2026-03-16T12:04:00+02:00"))
    #expect(try read(PartialDate.self, "2008-02").precision == .month)
    #expect(try read(ExactDecimal.self, "007.50") == ExactDecimal("7.5"))
    #expect(try read(Base64Data.self, "aGk=") == Base64Data(Array("hi".utf8)))
    #expect(try read(XMLList<Colour>.self, "red green\n red") == [.red, .green, .red])
    #expect(try read(XMLList<Colour>.self, " ") == [])
    #expect(try refusal(XMLList<Colour>.self, "red blue").found?.words == 2)
  }

  @Test func aTypeMayDecodeItsSingleValue() throws {
    struct Wrapped: Decodable, Equatable {
      var number: Int
      init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int.self)
      }
    }
    enum Raw: Int, Decodable { case one = 1 }
    #expect(try read(Wrapped.self, "12").number == 12)
    #expect(try read(Raw.self, "1") == .one)
    #expect(try refusal(Raw.self, "2").code == .decodingFailed)
  }

  @Test func anOptionalAskedForAsSuchIsNilWhenAbsent() throws {
    struct Holder: Decodable {
      var value: Int?
      var set: Set<Int>
      enum CodingKeys: String, CodingKey {
        case value = "V"
        case set = "S"
      }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decode(Int?.self, forKey: .value)
        set = try container.decode(Set<Int>.self, forKey: .set)
      }
    }
    #expect(try value(Holder.self, "<H/>").value == nil)
    #expect(try value(Holder.self, "<H/>").set == [])
    let full = try value(Holder.self, "<H><S>1</S><V>3</V><S>2</S></H>")
    #expect(full.value == 3)
    #expect(full.set == [1, 2])
  }
}
