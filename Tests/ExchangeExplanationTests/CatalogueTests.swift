import ExchangeConsent
import ExchangeConversion
import ExchangeExplanation
import ExchangeFormat
import ExchangeValidation
import Testing
import XMLCoding

/// Every code that a report can show is explained.
@Suite struct CatalogueTests {
  @Test(arguments: DecisionReason.allCases) func everyReasonHasWordsForBothReaders(reason: DecisionReason)
    throws
  {
    let text = try #require(reason.explanation)
    #expect(text.code == reason.rawValue)
    #expect(text.why != text.lead && text.lead.count > 40 && !text.source.isEmpty)
  }

  @Test func everyObligationAndEveryReasonOfAMarkerIsExplained() {
    for obligation in Obligation.allCases { #expect(obligation.explanation?.code == obligation.rawValue) }
    for reason in WithholdingReason.allCases { #expect(reason.explanation?.code == reason.rawValue) }
  }

  @Test func everyRuleAndEveryFaultIsFoundByItsCode() {
    let codes =
      Rule.all.map(\.id) + XMLFault.Code.allCases.map(\.rawValue) + ConversionRule.catalogue.map(\.id)
      + JSONFault.Code.allCases.map(\.rawValue) + SchemaRule.all.map(\.id)
      + DecisionReason.allCases.map(\.rawValue) + Obligation.allCases.map(\.rawValue)
    for code in codes {
      let entries = Catalogue.entries(for: code)
      #expect(!entries.isEmpty, "\(code)")
      #expect(entries.allSatisfy { !$0.title.isEmpty && !$0.action.isEmpty && $0.why?.isEmpty == false })
      #expect(Catalogue.entries(for: code.lowercased()) == entries)
    }
  }

  /// One code is both a reason and an obligation; it says the same as either.
  @Test func aCodeMeansOneThing() {
    let shared: Set = ["ONWARD_ORIGINATOR"]
    var kinds: [String: CatalogueEntry.Kind] = [:]
    for entry in Catalogue.rules + Catalogue.decisions where !shared.contains(entry.id) {
      #expect(kinds[entry.id] == nil || kinds[entry.id] == entry.kind, "\(entry.id)")
      kinds[entry.id] = entry.kind
    }
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    #expect(Catalogue.entries(for: "ONWARD_ORIGINATOR").map(\.kind) == [.decisionReason, .obligation])
  }

  @Test func allThatIsSaidIsSaidInSentences() {
    for entry in Catalogue.rules + Catalogue.decisions {
      for text in [entry.title, entry.action] + [entry.why].compactMap(\.self) {
        #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(entry.id): \(text)")
      }
    }
  }

  @Test func aCodeThatIsNearlyRightIsRecognised() {
    #expect(Catalogue.suggestions(for: "CONSENT_EXPIERD").isEmpty)
    #expect(Catalogue.suggestions(for: "CONSENT_EXPIRE") == ["CONSENT_EXPIRED"])
    #expect(Catalogue.suggestions(for: "consent_expird") == ["CONSENT_EXPIRED"])
    #expect(Catalogue.suggestions(for: "CN-0O3").contains("CN-003"))
    #expect(Catalogue.suggestions(for: "OVERRIDE").count == 7)
    #expect(Catalogue.suggestions(for: "X").isEmpty)
  }
}
