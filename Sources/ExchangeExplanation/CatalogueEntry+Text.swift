import ExchangeConsent

extension CatalogueEntry {
  /// The entry as a page, lines ended.
  public var text: String {
    var lines = ["\(id): \(heading)"]
    switch kind {
    case .decisionReason, .obligation, .withholdingReason:
      lines += ["", "In plain words", "  \(title)", "  \(changeLabel): \(action)"]
      if let why { lines += ["", "For a data protection lead", "  \(why)"] }
    case .validationRule, .xmlFault, .jsonFault, .conversionRule, .schemaRule:
      lines += ["", title]
      if let why { lines += ["", "Why it matters", "  \(why)"] }
      lines += ["", "What to do", "  \(action)"]
    }
    if let source { lines += ["", "Source: \(source)"] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line of a list.
  public var line: String {
    "\(id)  \((severity ?? "").padded(to: 11))  \(title)"
  }

  private var heading: String {
    switch kind {
    case .validationRule: "\(severity ?? "") when a document is validated, layer \(layer ?? "")"
    case .xmlFault: "\(severity ?? "") when a document is read, layer \(layer ?? "")"
    case .jsonFault: "\(severity ?? "") when a document in JSON is read, layer \(layer ?? "")"
    case .schemaRule: "\(severity ?? "") when a schema is checked"
    case .conversionRule: "\(severity ?? "") when an export is converted"
    case .decisionReason: "why an item may or may not be shared"
    case .obligation: "what a receiver has to do about an item"
    case .withholdingReason: "why something was left out, as the receiver sees it"
    }
  }

  private var changeLabel: String {
    switch kind {
    case .obligation: "What to do"
    default: "What would change that"
    }
  }
}

extension String {
  fileprivate func padded(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
