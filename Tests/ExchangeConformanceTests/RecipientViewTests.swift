@testable import ExchangeConformance
@testable import ExchangeConsent
import Foundation
import Testing

/// Whatever a recipient is not shown, it comes to the sender's decision.
@Suite struct RecipientViewTests {
  @Test func aRecipientDecidesAlikeOfEveryCaseOfOurOwnKit() throws {
    #expect(try permitted(in: Data(contentsOf: Kits.own)) > 15)
  }

  @Test(
    .enabled(
      if: Kits.exists("oracle/generate.py") && FileManager.default.fileExists(atPath: "/usr/bin/python3"),
      "skipped: the shared oracle or python3 is not there"),
    arguments: [11, 12, 13])
  func aRecipientDecidesAlikeOfRandomCases(seed: Int) throws {
    #expect(try permitted(in: Kits.generated(1_500, seed: seed)) > 150)
  }

  /// Compares what sender and recipient decide of every item that may go, and counts them.
  private func permitted(in kit: Data) throws -> Int {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let profile = try SharingProfile.conformance()
    var count = 0
    for example in try decoder.decode([ConformanceCase].self, from: kit) {
      let context = try example.decisionContext(under: profile)
      let all = try example.authorities()
      let procedure = try DecisionProcedure(authorities: all, context: context)
      var item = try example.fact()
      let decision = procedure.decide(item)
      guard decision.outcome == .permit else { continue }
      item.authority = procedure.citations(of: item, relyingOn: decision.chosen)
      let disclosed = [DisclosedItems(procedure: procedure, items: [item])]
      let shown = RecipientView(disclosed: disclosed, profile: profile).authorities(of: all, citing: [])
      let again = try DecisionProcedure(authorities: shown, context: context).decide(item)
      #expect(again.outcome == .permit, "\(example.id)")
      #expect(again.chosen == decision.chosen, "\(example.id)")
      #expect(again.obligations == decision.obligations, "\(example.id)")
      #expect(again.dissents == decision.dissents, "\(example.id)")
      count += 1
    }
    return count
  }
}
