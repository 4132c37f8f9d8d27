import ExchangeModel
import Foundation
import Testing

/// What codes of one list come to in another.
@Suite struct CrosswalkTests {
  /// The codes of a list, or of an enumeration of the schema.
  private func codes(of list: String) throws -> Set<String>? {
    guard list.first?.isUppercase == true else {
      return CodeList.named(list).map { Set($0.entries.map(\.code)) }
    }
    return try SchemaFile.enumerations()[list].map(Set.init)
  }

  @Test func everyFileIsEmbeddedAndEveryLineOfItIsRead() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Schemas/crosswalks").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }
    #expect(files.sorted() == Crosswalk.names)
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    for name in files {
      let crosswalk = try #require(Crosswalk.named(name))
      let text = try String(contentsOf: folder.appending(path: name + ".csv"), encoding: .utf8)
      #expect(crosswalk.entries.count == text.split(separator: "\n").count - 1, "\(name)")
      #expect(crosswalk.entries.allSatisfy { !$0.source.isEmpty })
      let reverse = "\(crosswalk.toList)_\(crosswalk.fromList)"
      #expect(readme.contains("`\(name)`") || readme.contains("`\(reverse)` and back"), "\(name)")
    }
  }

  @Test(arguments: Crosswalk.names)
  func everyCodeOfTheFirstListHasATargetAndEveryTargetIsInTheOther(name: String) throws {
    let crosswalk = try #require(Crosswalk.named(name))
    let from = try #require(try codes(of: crosswalk.fromList), "\(crosswalk.fromList)")
    let to = try #require(try codes(of: crosswalk.toList), "\(crosswalk.toList)")
    #expect(Set(crosswalk.entries.map(\.fromCode)) == from)
    #expect(Set(crosswalk.entries.compactMap(\.target.code)).subtracting(to) == [])
    for code in from {
      let targets = crosswalk.targets(of: code)
      #expect(Set(targets.compactMap(\.code)).count == targets.count || targets.map(\.relation) == [.none])
      if targets.count > 1 {
        // One of several that said the same as the start would be the answer, and the others wrong.
        #expect(targets.allSatisfy { $0.relation == .ambiguous || $0.relation == .narrower }, "\(code)")
      }
    }
  }

  @Test func whatIsExactInBothDirectionsComesBack() throws {
    let there = try #require(Crosswalk.from("ethnicity", to: "cpr-ethnicity"))
    let back = try #require(Crosswalk.from("cpr-ethnicity", to: "ethnicity"))
    let exact = there.entries.compactMap { entry in
      there.exactTarget(of: entry.fromCode).map { (entry.fromCode, $0) }
    }
    #expect(exact.count == 16)
    for (code, target) in exact { #expect(back.exactTarget(of: target) == code) }
  }

  @Test func aCodeWithSeveralTargetsHasNoExactOne() throws {
    let crosswalk = try #require(Crosswalk.from("ethnicity", to: "cpr-ethnicity"))
    #expect(crosswalk.targets(of: "WROM").map(\.code) == ["W3", "W5"])
    #expect(crosswalk.exactTarget(of: "WROM") == nil)
    #expect(crosswalk.exactTarget(of: "WIRT") == nil)
    #expect(crosswalk.exactTarget(of: "WBRI") == "W1")
    #expect(crosswalk.targets(of: "wbri") == [])
    #expect(Crosswalk.named("no-such_crosswalk") == nil)
  }
}
