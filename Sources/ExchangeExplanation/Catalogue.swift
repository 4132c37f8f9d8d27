import ExchangeConsent
import ExchangeConversion
import ExchangeFormat
import ExchangeValidation
import XMLCoding

/// Every code that a report of the library can show, made from the very values that the checks use.
public enum Catalogue {
  /// The rules and faults that documents, exports and the schema are checked by: validation, XML, JSON, conversion,
  /// schema.
  public static let rules: [CatalogueEntry] =
    Rule.all.map { CatalogueEntry($0) } + XMLFault.Code.allCases.map { CatalogueEntry($0) }
    + JSONFault.Code.allCases.map { CatalogueEntry($0) } + ConversionRule.catalogue.map { CatalogueEntry($0) }
    + SchemaRule.all.map { CatalogueEntry($0) }

  /// The codes of decisions: reasons, obligations, and the reasons that a marker shows.
  public static let decisions: [CatalogueEntry] =
    DecisionReason.allCases.compactMap { $0.explanation.map { CatalogueEntry($0, .decisionReason) } }
    + Obligation.allCases.compactMap { $0.explanation.map { CatalogueEntry($0, .obligation) } }
    + WithholdingReason.allCases.compactMap { $0.explanation.map { CatalogueEntry($0, .withholdingReason) } }

  /// What a code means. Several rules of conversion can share an id, since they say the same of different columns.
  ///
  /// - Parameter code: the code; capitals do not matter.
  /// - Returns: nothing when the code is not known.
  public static func entries(for code: String) -> [CatalogueEntry] {
    let wanted = code.lowercased()
    return (rules + decisions).filter { $0.id.lowercased() == wanted }
  }

  /// Codes that somebody may have meant: those that begin alike, or that differ in a letter.
  public static func suggestions(for code: String) -> [String] {
    let wanted = Array(code.lowercased().utf8)
    guard wanted.count >= 3 else { return [] }
    var seen: Set<String> = []
    return (rules + decisions).map(\.id).filter { id in
      let known = Array(id.lowercased().utf8)
      return (known.starts(with: wanted) || known.differsInOneByte(from: wanted)) && seen.insert(id).inserted
    }
  }
}

extension [UInt8] {
  /// Whether one byte was put in, left out or changed.
  fileprivate func differsInOneByte(from other: [UInt8]) -> Bool {
    guard abs(count - other.count) <= 1 else { return false }
    let start = zip(self, other).prefix { $0 == $1 }.count
    let end = zip(dropFirst(start).reversed(), other.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    return Swift.max(count, other.count) - start - end <= 1
  }
}
