import Testing
import XMLCoding

/// Where values stand: attributes, text, children, repeated and absent ones.
struct PlacesTests {
  struct Person: Decodable, Equatable {
    struct Address: Decodable, Equatable {
      var street: String
      var town: String?
      enum CodingKeys: String, CodingKey {
        case street = "Street"
        case town = "@town"
      }
    }

    var id: String
    var age: Int?
    var name: String
    var aliases: [String]
    var address: Address?
    var visits: [Address]?
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case age = "@age"
      case name = "Name"
      case aliases = "Alias"
      case address = "Address"
      case visits = "Visit"
    }
  }

  struct Remark: Decodable, Equatable {
    var by: String?
    var text: String
    enum CodingKeys: String, CodingKey {
      case by = "@by"
      case text = "#text"
    }
  }

  @Test func attributesChildrenAndRepeatedElementsFindTheirProperties() throws {
    let person = try value(
      Person.self,
      """
      <Person id="p1" age="17"><Name>Alex Invented-Example</Name><Alias>A</Alias><Alias>B</Alias>
        <Address town="Exampleton"><Street>1 Test Lane</Street></Address>
        <Visit><Street>2</Street></Visit><Visit><Street>3</Street></Visit></Person>
      """)
    #expect(person.id == "p1")
    #expect(person.age == 17)
    #expect(person.name == "Alex Invented-Example")
    #expect(person.aliases == ["A", "B"])
    #expect(person.address == .init(street: "1 Test Lane", town: "Exampleton"))
    #expect(person.visits == [.init(street: "2", town: nil), .init(street: "3", town: nil)])
  }

  @Test func whatIsAbsentIsNilOrEmpty() throws {
    let person = try value(Person.self, "<Person id=''><Name/></Person>")
    #expect(person.id == "")
    #expect(person.name == "")
    #expect(person.age == nil)
    #expect(person.aliases == [])
    #expect(person.address == nil)
    #expect(person.visits == nil)
  }

  @Test func theOrderOfElementsDoesNotMatter() throws {
    let person = try value(
      Person.self,
      """
      <Person id="p"><Visit><Street>1</Street></Visit><Alias>A</Alias><Visit><Street>2</Street></Visit><Address><Street>S</Street></Address><Alias>B</Alias><Name>N</Name><Alias>C</Alias></Person>
      """)
    #expect(person.aliases == ["A", "B", "C"])
    #expect(person.visits?.map(\.street) == ["1", "2"])
    #expect(person.name == "N")
  }

  @Test func textStandsBesideAttributes() throws {
    #expect(
      try value(Remark.self, "<Remark by='x'> as it stands </Remark>")
        == Remark(by: "x", text: " as it stands "))
    #expect(try value(Remark.self, "<Remark/>") == Remark(by: nil, text: ""))
  }

  @Test func optionalTextIsNilOnlyWhenThereIsNone() throws {
    struct Note: Decodable, Equatable {
      var text: String?
      enum CodingKeys: String, CodingKey { case text = "#text" }
    }
    struct Count: Decodable, Equatable {
      var number: Int?
      enum CodingKeys: String, CodingKey { case number = "#text" }
    }
    #expect(try value(Note.self, "<Note/>").text == nil)
    #expect(try value(Note.self, "<Note> </Note>").text == " ")
    #expect(try value(Count.self, "<Count></Count>").number == nil)
    #expect(try value(Count.self, "<Count> 7 </Count>").number == 7)
  }

  @Test func anEmptyElementIsPresent() throws {
    struct Holder: Decodable {
      var date: CalendarDate?
      var text: String?
      enum CodingKeys: String, CodingKey {
        case date = "Date"
        case text = "Text"
      }
    }
    #expect(try value(Holder.self, "<H><Text/></H>").text == "")
    #expect(try fault(decoding: Holder.self, "<H><Date/></H>").code == .valueInvalid)
  }

  @Test func anElementWithoutContentCanBeAMarker() throws {
    struct Marker: Codable, Equatable {}
    struct Holder: Decodable {
      var marker: Marker?
      var other: Marker
      enum CodingKeys: String, CodingKey {
        case marker = "Marker"
        case other = "Other"
      }
    }
    #expect(try value(Holder.self, "<H><Marker/><Other/></H>").marker == Marker())
    #expect(try value(Holder.self, "<H><Other/></H>").marker == nil)
    let missing = try fault(decoding: Holder.self, "<H><Marker/></H>")
    #expect(missing.code == .elementMissing)
    #expect(missing.expected == "Other")
  }

  @Test func elementsNestRecursively() throws {
    final class Part: Decodable {
      var name: String
      var parts: [Part]
      enum CodingKeys: String, CodingKey {
        case name = "@name"
        case parts = "Part"
      }
    }
    let depth = 60
    let text =
      (0..<depth).map { "<Part name='\($0)'>" }.joined() + String(repeating: "</Part>", count: depth)
    var part = try value(Part.self, text)
    for number in 0..<depth {
      #expect(part.name == "\(number)")
      if number < depth - 1 { part = try #require(part.parts.first) }
    }
    #expect(part.parts.isEmpty)
  }

  @Test func severalContainersShareOneElement() throws {
    struct Content: Decodable, Equatable {
      var code: String
      var note: String
      enum CodingKeys: String, CodingKey {
        case code = "@code"
        case note = "Note"
      }
    }
    struct Item: Decodable {
      var id: String
      var content: Content
      enum CodingKeys: String, CodingKey { case id = "@id" }
      init(from decoder: any Decoder) throws {
        id = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .id)
        content = try Content(from: decoder)
      }
    }
    let item = try value(Item.self, "<Item id='i' code='c'><Note>n</Note></Item>")
    #expect(item.id == "i")
    #expect(item.content == Content(code: "c", note: "n"))
  }

  @Test func theSameNameReadTwiceIsTheSameElement() throws {
    struct Twice: Decodable {
      var first: String
      var other: String
      var again: [String]
      enum CodingKeys: String, CodingKey {
        case a = "A"
        case b = "B"
      }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        other = try container.decode(String.self, forKey: .b)
        first = try container.decode(String.self, forKey: .a)
        again = try container.decode([String].self, forKey: .a)
      }
    }
    let twice = try value(Twice.self, "<T><A>1</A><B>2</B><A>3</A></T>")
    #expect(twice.first == "1")
    #expect(twice.other == "2")
    #expect(twice.again == ["1", "3"])
  }

  @Test func tenThousandSiblingsOfTwoNamesAreAllRead() throws {
    struct Row: Decodable {
      var number: Int
      enum CodingKeys: String, CodingKey { case number = "@n" }
    }
    struct Table: Decodable {
      var a: [Row]
      var b: [Row]
      var after: String?
      enum CodingKeys: String, CodingKey {
        case a = "A"
        case b = "B"
        case after = "After"
      }
    }
    let count = 10_000
    let text =
      "<T>" + (0..<count).map { "<\($0 % 2 == 0 ? "A" : "B") n='\($0)'/>" }.joined() + "<After>x</After></T>"
    let table = try value(Table.self, text)
    #expect(table.a.map(\.number) == Array(stride(from: 0, to: count, by: 2)))
    #expect(table.b.count == count / 2)
    #expect(table.after == "x")
  }
}
