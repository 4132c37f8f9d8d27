import Foundation
import Testing
import XMLCoding

@Suite struct XMLTextConvertibleTests {
  enum Sex: String, XMLTextConvertible { case male = "M", female = "F" }

  struct Person: Codable, Equatable {
    var sex: Sex
    var born: CalendarDate
    var seen: Instant
    var sums: XMLList<ExactDecimal>
  }

  @Test func valuesAreOneStringWithAnyCoder() throws {
    let person = Person(
      sex: .female, born: try #require(CalendarDate("2007-08-21")),
      seen: try #require(Instant("2026-03-16T10:04:00Z")), sums: [1, 2])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(person), as: UTF8.self)
    #expect(json == #"{"born":"2007-08-21","seen":"2026-03-16T10:04:00Z","sex":"F","sums":"1 2"}"#)
    #expect(try JSONDecoder().decode(Person.self, from: Data(json.utf8)) == person)
  }

  @Test func anErrorNamesTheFormAndNeverTheText() {
    let json = Data(#"["Quokka-Street"]"#.utf8)
    for attempt in [
      { _ = try JSONDecoder().decode([Sex].self, from: json) },
      { _ = try JSONDecoder().decode([CalendarDate].self, from: json) },
    ] {
      let error = #expect(throws: DecodingError.self) { try attempt() }
      #expect(sharedRun(of: "Quokka-Street", in: String(describing: error)) == nil)
    }
  }
}

/// The first four characters in a row of a secret that stand in a text too.
func sharedRun(of secret: String, in text: String) -> String? {
  let characters = Array(secret)
  return characters.indices.dropLast(3).lazy.map { String(characters[$0..<($0 + 4)]) }
    .first { text.contains($0) }
}
