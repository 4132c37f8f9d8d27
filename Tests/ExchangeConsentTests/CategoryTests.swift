import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

@Suite struct CategoryTests {
  @Test func aCategoryCoversItselfAndWhatLiesBelowIt() {
    #expect(InformationCategory.health.covers(.health))
    #expect(InformationCategory.health.covers(.healthMental))
    #expect(!InformationCategory.healthMental.covers(.health))
    #expect(!InformationCategory.healthMental.covers(.healthSexual))
  }

  @Test func coveringGoesByPathSegmentAndNeverByTheBeginningOfTheText() {
    #expect(!InformationCategory.family.covers(.familyProceedings))
    #expect(!InformationCategory.family.covers(.familyProceedingsPapers))
    #expect(InformationCategory.familyProceedings.covers(.familyProceedingsPapers))
    for one in InformationCategory.allCategories {
      for other in InformationCategory.allCategories {
        let segments = one.code.split(separator: ".")
        let isBelow = Array(other.code.split(separator: ".").prefix(segments.count)) == segments
        #expect(one.covers(other) == isBelow)
      }
    }
  }

  @Test(arguments: ["healthy", "health.", ".health", "Health", "health.unknown", "health mental", "", "*"])
  func aCodeOutsideTheTaxonomyIsRefused(code: String) {
    #expect(InformationCategory(code) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([InformationCategory].self, from: JSONEncoder().encode([code]))
    }
  }

  @Test func everyLineOfTheTaxonomyIsRead() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Schemas/profiles/information-categories.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(InformationCategory.allCategories.map(\.code) == lines.map { String($0.prefix { $0 != "," }) })
    #expect(InformationCategory.allCategories.count > 100)
  }

  @Test func everyNameInTheLibraryIsALineOfTheTaxonomyAndTheOtherWayRound() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/ExchangeConsent/Categories")
    let source = try String(
      contentsOf: folder.appending(path: "InformationCategory+Codes.swift"), encoding: .utf8)
    let named = source.matches(of: /static let (\w+) = listed\("([^"]+)"\)/)
    #expect(named.map { String($0.output.2) } == InformationCategory.allCategories.map(\.code))
    for match in named {
      let words = match.output.2.split { ".-".contains($0) }
      let name = words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
      #expect(match.output.1 == name.joined())
    }
  }

  @Test func aNameThatWereNotInTheTaxonomyWouldNeedEverySafeguard() {
    let missing = InformationCategory.listed("not.there")
    #expect(missing.flags.isSuperset(of: [.special, .criminal, .confidential, .victim, .hidden, .barred]))
  }

  @Test func aTopCategoryHasEveryConditionThatAnythingBelowItHas() {
    let conditions: CategoryFlags = [.special, .criminal, .confidential]
    for category in InformationCategory.allCategories {
      #expect(category.top.flags.isSuperset(of: category.flags.intersection(conditions)))
    }
  }

  @Test func theHiddenCategoriesAreThoseOfTheSpecification() {
    let hidden = InformationCategory.allCategories.filter { $0.flags.contains(.hidden) }
    let tops: Set<InformationCategory> = [
      .victim, .healthSexual, .sexualLife, .careHistoryAdoption, .associatesIntelligence,
    ]
    #expect(tops.isSubset(of: hidden))
    #expect(hidden.allSatisfy { category in tops.contains { $0.covers(category) } })
  }
}

@Suite struct IdentifierTests {
  @Test(arguments: ["LA-301", "PROB-N07", "YJS-ABC", "VOL-A1-B2", "POL-43"])
  func anOrganisationIsAKindAndACode(text: String) throws {
    #expect(OrganisationIdentifier(text)?.text == text)
    #expect(try org(text).kind == text.prefix { $0 != "-" })
  }

  @Test(arguments: [
    "LA-30", "LA-3011", "LA-A01", "PROB-07", "PROB-NN7", "la-301", "LA301", "L-301", "YJS-", "YJS--A",
    "YJS-A-",
    "YJS-a", "TOOLONGKIND-1", "class:partners", "YJS-\(String(repeating: "A", count: 40))", "",
  ])
  func anythingElseIsNoOrganisation(text: String) {
    #expect(OrganisationIdentifier(text) == nil)
  }

  @Test(arguments: ["", "1a", "-a", "a b", "a/b", "é", String(repeating: "a", count: 65)])
  func aLocalIdentifierIsAName(text: String) {
    #expect(ItemIdentifier(text) == nil)
    #expect(ItemIdentifier("_a.B-9")?.text == "_a.B-9")
  }

  @Test func aRandomIdentifierIsWellFormedAndFollowsItsGenerator() {
    struct Constant: RandomNumberGenerator {
      func next() -> UInt64 { 0xAB }
    }
    var generator = Constant()
    let id = ItemIdentifier.random(using: &generator)
    #expect(id.text == "i00000000000000ab")
    #expect(ItemIdentifier(id.text) == id)
  }
}
