import ExchangeSchemas

/// What one code of a decision means, in the words of two readers.
///
/// ```swift
/// DecisionReason.consentExpired.explanation?.why      // "The yes has run out."
/// DecisionReason.consentExpired.explanation?.change   // "Ask if they still agree."
/// ```
///
/// The texts are those of `Schemas/explanations/decisions.json`. They are the same whatever the document, so they
/// cannot tell anything of anybody.
public struct Explanation: Sendable, Hashable, Encodable {
  /// `CONSENT_EXPIRED`.
  public var code: String
  /// For a practitioner: why it is so.
  public var why: String
  /// For a practitioner: what would change it.
  public var change: String
  /// For a data protection lead: what was checked, and what is needed.
  public var lead: String
  /// Where it stands.
  public var source: String
  /// Whether what would change it is to ask the young person, or somebody else. Where somebody has said no, nobody is
  /// told to.
  package var asksAgain: Bool

  private enum CodingKeys: String, CodingKey {
    case code, why, change, lead, source
  }
}

extension DecisionReason {
  /// What the reason means.
  public var explanation: Explanation? { Explanations.standard.reasons[rawValue] }
}

extension Obligation {
  /// What the obligation asks of a receiver.
  public var explanation: Explanation? { Explanations.standard.obligations[rawValue] }
}

extension WithholdingReason {
  /// What the reason in a marker tells a receiver.
  public var explanation: Explanation? { Explanations.standard.withholding[rawValue] }
}

/// The texts by code.
struct Explanations: Sendable {
  private(set) var reasons: [String: Explanation] = [:]
  private(set) var obligations: [String: Explanation] = [:]
  private(set) var withholding: [String: Explanation] = [:]
  /// What is wrong with the file; a test proves that nothing is.
  let faults: [DataFileFault]

  /// Read when the first text is asked for.
  static let standard = Explanations(json: bytes(of: exchange_explanations_of_decisions()))

  init(json: [UInt8]) {
    let faults = DataFileFaults()
    do throws(JSONFault) {
      let root = DataFileNode(node: try JSONParser.parse(json), path: "", faults: faults)
      let parts = root.object(["reasons", "obligations", "withholding"]) { members in
        ["reasons", "obligations", "withholding"].map { members.required($0)?.explanations() ?? [:] }
      }
      if let parts {
        reasons = parts[0]
        obligations = parts[1]
        withholding = parts[2]
      }
    } catch {
      faults.add(error.message, at: error.position, path: "")
    }
    self.faults = faults.list
  }
}

extension DataFileNode {
  fileprivate func explanations() -> [String: Explanation] {
    let read = list(of: "a code", keyedBy: { [$0.code] }) { entry in
      entry.object(["code", "why", "change", "asksAgain", "lead", "source"]) { members -> Explanation? in
        let code = members.required("code")?.text(maximum: 40)
        let why = members.required("why")?.text()
        let change = members.required("change")?.text()
        let lead = members.required("lead")?.text()
        let source = members.required("source")?.text(maximum: 200)
        let asksAgain = members["asksAgain"].map { $0.boolean() } ?? false
        guard let code, let why, let change, let lead, let source, let asksAgain else { return nil }
        return Explanation(
          code: code, why: why, change: change, lead: lead, source: source, asksAgain: asksAgain)
      }
    }
    return Dictionary(read.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
