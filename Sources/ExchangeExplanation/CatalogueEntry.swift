import ExchangeConsent
import ExchangeConversion
import ExchangeFormat
import ExchangeValidation
import XMLCoding

/// One code that a report can show, and what it means.
public struct CatalogueEntry: Sendable, Hashable, Encodable {
  /// Never used for another thing: `CN-003`, `XML-044`, `CV-006`, `CONSENT_EXPIRED`.
  public var id: String
  /// What kind of code it is.
  public var kind: Kind
  /// How much a finding matters: `error`, `warning` or `information`; `nil` of a code of a decision.
  public var severity: String?
  /// The layer of validation that it belongs to; `nil` elsewhere.
  public var layer: String?
  /// What it says, as one sentence. Of a code of a decision: why, for a practitioner.
  public var title: String
  /// Why it matters. Of a code of a decision: what was checked, for a data protection lead.
  public var why: String?
  /// What to do about it.
  public var action: String
  /// Where it is from.
  public var source: String?

  /// Kinds of codes.
  public enum Kind: String, Sendable, Encodable, CaseIterable {
    /// A rule that documents are validated by.
    case validationRule = "validation-rule"
    /// A fault of the XML layer.
    case xmlFault = "xml-fault"
    /// A fault of the JSON form of a document.
    case jsonFault = "json-fault"
    /// A rule about how the schema is written.
    case schemaRule = "schema-rule"
    /// A rule that exports are converted by.
    case conversionRule = "conversion-rule"
    /// Why an item may or may not be disclosed.
    case decisionReason = "decision-reason"
    /// What a receiver has to do about an item.
    case obligation
    /// Why something was withheld, as a marker shows it.
    case withholdingReason = "withholding-reason"
  }
}

extension CatalogueEntry {
  init(_ rule: Rule) {
    self.init(
      id: rule.id, kind: .validationRule, severity: rule.severity.rawValue, layer: rule.layer.rawValue,
      title: rule.title.asSentence, why: rule.why, action: rule.action, source: rule.source)
  }

  init(_ fault: XMLFault.Code) {
    self.init(
      id: fault.rawValue, kind: .xmlFault, severity: fault.severity.rawValue, layer: fault.layer.rawValue,
      title: fault.summary.asSentence, why: fault.layer.importance, action: fault.action, source: nil)
  }

  init(_ code: JSONFault.Code) {
    let fault = JSONFault(code, at: XMLPosition(line: 1, column: 1), path: "")
    self.init(
      id: code.rawValue, kind: .jsonFault, severity: Severity.error.rawValue, layer: code.layer.rawValue,
      title: fault.message.asSentence, why: code.layer.importance, action: fault.action, source: nil)
  }

  init(_ rule: SchemaRule) {
    self.init(
      id: rule.id, kind: .schemaRule, severity: Severity.error.rawValue, layer: nil,
      title: rule.title.asSentence, why: rule.why.asSentence,
      action: "Change the schema where the finding points.",
      source: "docs/format/style.md")
  }

  init(_ rule: ConversionRule) {
    self.init(
      id: rule.id, kind: .conversionRule, severity: rule.severity.rawValue, layer: nil,
      title: rule.message.asSentence, why: rule.severity.importance, action: rule.action, source: nil)
  }

  init(_ explanation: Explanation, _ kind: Kind) {
    self.init(
      id: explanation.code, kind: kind, severity: nil, layer: nil, title: explanation.why,
      why: explanation.lead, action: explanation.change, source: explanation.source)
  }
}

extension ValidationLayer {
  /// Why a fault of the layer matters.
  fileprivate var importance: String {
    switch self {
    case .intake: "No real document comes near these limits, so it may be damaged, or made to do harm."
    case .wellFormedness: "It is not XML, or not JSON, so what stands after the fault cannot be read at all."
    case .schema:
      "A receiver's system would stop at it, or read it as something else, and act on that about a young person."
    case .decoding: "The value has the right form and means nothing, such as a day that no calendar has."
    case .codeLists: "A receiver would have to guess what the code means."
    case .rules: "The document contradicts itself."
    case .consent: "It may not have been allowed to be disclosed."
    }
  }
}

extension ConversionRule.Severity {
  /// Why a finding of the severity matters.
  fileprivate var importance: String {
    switch self {
    case .error: "What the export says cannot be carried over as it stands, so it is missing from the record."
    case .warning: "The value was carried over, and may not mean what its author meant."
    case .information: "Nothing was lost; it is said so that every value is accounted for."
    }
  }
}

extension String {
  /// With a capital letter and a full stop.
  fileprivate var asSentence: String {
    let text = prefix(1).uppercased() + dropFirst()
    return text.hasSuffix(".") ? text : text + "."
  }
}
