import Testing
import XMLCoding

@Suite struct XMLListTests {
  @Test func valuesAreSeparatedByAnyXMLWhiteSpace() throws {
    let list = try #require(read(" 1.0\t2\r\n-3.5 ", as: XMLList<ExactDecimal>.self))
    #expect(list.elements.map(\.xmlText) == ["1", "2", "-3.5"])
    #expect(list.xmlText == "1 2 -3.5")
  }

  @Test func noValueMakesAnEmptyList() throws {
    #expect(try #require(read("", as: XMLList<CalendarDate>.self)).isEmpty)
    #expect(try #require(read(" \n", as: XMLList<CalendarDate>.self)).isEmpty)
    #expect((XMLList<CalendarDate>()).xmlText == "")
  }

  @Test func oneBadValueRefusesTheList() {
    #expect(read("1 2 x", as: XMLList<ExactDecimal>.self) == nil)
    #expect(read("1,2", as: XMLList<ExactDecimal>.self) == nil)
    // A no-break space is not XML white space.
    #expect(read("1\u{A0}2", as: XMLList<ExactDecimal>.self) == nil)
  }

  @Test func aListIsACollectionOfItsValues() {
    let list: XMLList<ExactDecimal> = [3, 1, 2]
    #expect(list.count == 3 && list[1] == 1 && list.max() == 3)
  }
}
