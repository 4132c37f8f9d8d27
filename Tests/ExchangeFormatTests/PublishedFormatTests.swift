import ExchangeFormat
import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// What is committed is what the schema gives.
@Suite struct PublishedFormatTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func thePagesOfTheDictionaryAreThoseOfTheSchema() throws {
    let folder = Self.root.appending(path: "docs/format")
    let pages = DataDictionary(try .embedded()).pages
    for page in pages {
      let committed = try? String(contentsOf: folder.appending(path: page.name), encoding: .utf8)
      #expect(committed == page.text, "\(page.name) is old: yax schema dictionary --out docs/format")
    }
    let written = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md")
    }
    #expect(Set(written) == Set(pages.map(\.name) + ["README.md"]))
  }

  @Test func everyLinkOfTheDictionaryLeadsSomewhere() throws {
    let pages = DataDictionary(try .embedded()).pages
    let texts = Dictionary(uniqueKeysWithValues: pages.map { ($0.name, $0.text) })
    for page in pages {
      for link in page.text.matches(of: /\]\((?<up>\.\.\/)?(?<file>[^)#]+)(#(?<anchor>[^)]+))?\)/) {
        let file = String(link.file)
        guard file != "README.md" else { continue }
        let target = try #require(texts[file], "\(page.name) leads to \(file)")
        guard let anchor = link.anchor else { continue }
        let headings = target.split(separator: "\n").filter { $0.hasPrefix("#") }
          .map { $0.drop { $0 == "#" || $0 == " " }.lowercased() }
        #expect(headings.contains(String(anchor)), "\(page.name) leads to \(file)#\(anchor)")
      }
    }
  }

  @Test func everyTypeAndListHasItsPlaceInTheDictionary() throws {
    let format = try FormatDescription.embedded()
    let pages = DataDictionary(format).pages
    let headings = pages.flatMap { $0.text.split(separator: "\n").filter { $0.hasPrefix("## ") } }
    for name in Array(format.simpleTypes.keys) + Array(format.complexTypes.keys) {
      #expect(headings.count { $0 == "## \(name)" } == 1, "\(name)")
    }
    for name in CodeList.all.keys { #expect(pages.contains { $0.name == "lists/\(name).md" }) }
  }

  @Test func theFlattenedSchemaIsTheOneThatIsCommitted() throws {
    let flattened = try FlattenedSchema(files: EmbeddedSchemas.files, main: EmbeddedSchemas.main)
    let committed = try Data(contentsOf: Self.root.appending(path: "Schemas/flattened/exchange-1.0.xsd"))
    #expect(
      [UInt8](committed) == flattened.bytes,
      "it is old: yax schema flatten --out Schemas/flattened/exchange-1.0.xsd")
  }

  @Test func theFlattenedSchemaIsTheSameFormat() throws {
    let flattened = try FlattenedSchema(files: EmbeddedSchemas.files, main: EmbeddedSchemas.main)
    let (whole, format) = (
      try FormatDescription(files: ["one.xsd": flattened.bytes], main: "one.xsd"),
      try FormatDescription.embedded()
    )
    #expect(whole.simpleTypes.mapValues(\.facets) == format.simpleTypes.mapValues(\.facets))
    #expect(whole.simpleTypes.mapValues(\.enumeration) == format.simpleTypes.mapValues(\.enumeration))
    #expect(whole.complexTypes.mapValues(\.content) == format.complexTypes.mapValues(\.content))
    #expect(whole.complexTypes.mapValues(\.attributes) == format.complexTypes.mapValues(\.attributes))
    #expect(whole.roots == format.roots)
    let schema = try XMLSchema(main: "one.xsd", resources: ["one.xsd": flattened.bytes])
    var generator = try InstanceGenerator(format, seed: 3)
    for _ in 0..<5 {
      var faults: [XMLFault] = []
      let reading = Exchange.reader(schema: schema).read(.bytes(try generator.next())) { faults += $0.faults }
      #expect(faults + reading.faults == [])
    }
  }
}
