import ExchangeConsent
import ExchangeModel

/// What became of one document on release, item by item, for the sender to read.
struct ReleaseAccount {
  private let original: DocumentIdentifier
  private let report: ReleaseReport
  private let path: String?
  private let isRecorded: Bool

  /// Makes an account.
  ///
  /// - Parameter isRecorded: whether a ledger counts the uses of consents that serve once.
  init(
    of original: DocumentIdentifier, _ report: ReleaseReport, writtenTo path: String?, isRecorded: Bool
  ) {
    self.original = original
    self.report = report
    self.path = path
    self.isRecorded = isRecorded
  }

  /// The account, lines ended.
  var text: String {
    var lines = [headline]
    if let path { lines.append("  written to \(path) as document \(report.documentId)") }
    lines += report.reasons.map { "  because \($0.rawValue)\($0.hint.map { ": \($0)" } ?? "")" }
    lines += leaks.map { "  " + $0 }
    lines += Self.grouped(report.items.filter { $0.outcome == .permit }) { item in
      "  \(report.outcome == .refused ? "covered " : "released")  \(item.category) on \(item.chosen.map(\.text).joined(separator: ", "))"
    }
    lines += Self.grouped(report.items.filter { $0.outcome != .permit }) { item in
      let trace = item.marker == .hidden ? ", without a trace" : ""
      let reason = item.reasons.first?.rawValue ?? "NO_AUTHORITY"
      return "  withheld  \(item.category)\(trace): \(reason)\(item.hint.map { ". \($0)" } ?? "")"
    }
    lines += (leftOut + advice + usedUp).map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The account in plain words, lines ended.
  var explainedText: String {
    let place = path.map { "written to \($0) as document \(report.documentId)\n" } ?? ""
    let extra = (leaks + leftOut + advice + usedUp).map { $0 + "\n" }.joined()
    return headline + "\n" + place + extra + ReleaseExplanation(report).text
  }

  /// What was left out of what the document says of who the young person is.
  private var leftOut: [String] {
    report.leftOut.isEmpty
      ? []
      : ["left out, because \(report.recipient) has no use for it: \(report.leftOut.joined(separator: ", "))"]
  }

  /// Consents for one disclosure that have served.
  private var usedUp: [String] {
    report.singleUseConsents.map {
      "consent \($0) serves once and has now been used"
        + (isRecorded ? "" : ": leave it out of the next statement, or keep a ledger")
    }
  }

  /// Where the text of something withheld would have gone out with something else.
  private var leaks: [String] {
    report.leaks.map { leak in
      "the text of withheld item \(leak.item) stands in \(leak.foundIn.map { "item or record \($0)" } ?? "the document")"
    }
  }

  /// What the sender should think of before it goes: rule CN-117.
  private var advice: [String] {
    let withheld = report.items.count - report.count(of: .permit)
    guard report.outcome == .releasedInPart, withheld * 2 > report.items.count else { return [] }
    return [
      "\(withheld) of \(report.items.count) items are withheld: would the rest mislead whoever reads it? [CN-117]"
    ]
  }

  private var headline: String {
    let outcome =
      switch report.outcome {
      case .released: "released in full"
      case .releasedInPart: "released in part"
      case .refused: "refused"
      case .keptInternally: "kept"
      }
    return "\(original): \(outcome), to \(report.recipient) for \(report.purpose.rawValue)"
  }

  /// One line for all items that would have the same, with their number.
  private static func grouped(_ items: [ItemReport], _ line: (ItemReport) -> String) -> [String] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for item in items {
      let text = line(item)
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.map { text in
      let count = counts[text] ?? 1
      return count == 1 ? text : "\(text) (\(count) items)"
    }
  }
}

extension ReleaseAccount: Encodable {
  private enum CodingKeys: String, CodingKey {
    case original, writtenTo, explanation, singleUseConsents, leftOut
  }

  /// Writes where the document came from and went to, and why each item did or did not go with it.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(original, forKey: .original)
    try container.encodeIfPresent(path, forKey: .writtenTo)
    try container.encode(ReleaseExplanation(report), forKey: .explanation)
    try container.encode(report.singleUseConsents, forKey: .singleUseConsents)
    try container.encode(report.leftOut, forKey: .leftOut)
  }
}
