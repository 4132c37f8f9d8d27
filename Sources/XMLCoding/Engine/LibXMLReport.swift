internal import CXMLShims

/// An error of libxml2, reduced to what is safe to keep: our own code, and names that the schema gave.
///
/// libxml2's text quotes the document. It is read here, within the call, for the parts that its schema
/// validator only gives as text (which attribute, which elements would have been allowed), and then dropped.
struct LibXMLReport {
  var code: XMLFault.Code
  /// Where the parser stood, in bytes of the document.
  var offset: Int
  /// Whether it comes from the schema validator; otherwise the document is not well-formed.
  var isFromSchema: Bool
  /// Whether it may only sum up, for the whole value, what a facet has said just before.
  var isSummary = false
  /// Whether it is about the children that an element may have, after which libxml2 checks no more of them.
  var isAboutContent = false
  /// The local name of the attribute at fault.
  var attribute: String?
  /// What the schema allows for the value: codes, a pattern, a bound or a form.
  var allowed: [String] = []
  /// The elements that the schema would allow in the place of the one at fault.
  var allowedElements: [SchemaElementName] = []

  init(_ fault: cx_fault) {
    offset = fault.offset
    isFromSchema = Self.isFromSchema(fault)
    guard isFromSchema else {
      code = Self.parserCode(fault.code)
      return
    }
    let message = fault.message.map { String(cString: $0) } ?? ""
    code = Self.schemaCode(fault.code, message: message)
    attribute = Self.attributeName(in: message)
    isSummary = Self.summaries.contains(fault.code)
    isAboutContent = fault.code == 1871
    switch fault.code {
    case 1871:
      allowedElements = Self.expectedElements(in: message)
    case 1840:
      allowed = Self.quotedList(fault.second)
    case 1830...1832:
      // An attribute comes with its value, its length and the bound; an element without its value.
      let (length, bound) = fault.third == nil ? (fault.first, fault.second) : (fault.second, fault.third)
      allowed = bound.map { [String(cString: $0)] } ?? []
      if fault.code == 1830 {
        code = Self.number(length) < Self.number(bound) ? .valueTooShort : .valueTooLong
      }
    case 1833...1839:
      allowed = fault.second.map { [String(cString: $0)] } ?? []
    case 1824:
      allowed = fault.second.map { [Self.typeName(String(cString: $0))] } ?? []
    case 1868:
      attribute = Self.attributeMissing(in: message)
    default:
      break
    }
  }

  static func isFromSchema(_ fault: cx_fault) -> Bool { fault.domain == 17 }

  /// Codes that repeat, as a verdict on the whole value, what a facet has said before.
  private static let summaries: Set<Int32> = [1824, 1825, 1826, 1829]

  private static func parserCode(_ code: Int32) -> XMLFault.Code {
    switch code {
    case 2: .outOfMemory
    case 114: .markupTooLong
    case 5, 86: .markupAfterEnd
    case 6...9: .characterForbidden
    case 22, 26: .entityUndeclared
    case 32, 81: .encodingInvalid
    case 42, 203: .attributeRepeated
    case 45, 47, 63, 77: .truncated
    case 31, 33, 34, 56, 57, 79, 96, 101, 108, 109: .declarationInvalid
    case 76: .tagMismatch
    case 110: .nameTooLong
    case 35, 99, 200, 201, 202, 204, 205: .namespaceInvalid
    default: .notWellFormed
    }
  }

  private static func schemaCode(_ code: Int32, message: String) -> XMLFault.Code {
    switch code {
    case 1831: .valueTooShort
    case 1830, 1832: .valueTooLong
    case 1833...1836: .valueOutOfRange
    case 1837, 1838: .valueOutOfRange
    case 1839: .valuePatternMismatch
    case 1840: .valueNotListed
    case 1841: .elementEmpty
    case 1842, 1844: .elementUnexpected
    case 1843: .textUnexpected
    case 1845: .rootUnexpected
    case 1846, 1850, 1851, 1852: .typeOverridden
    case 1847, 1848, 1849: .nilRefused
    case 1853...1858, 1864, 1874: .valueFixed
    case 1865, 1866, 1867: .attributeUnexpected
    case 1868: .attributeMissing
    case 1871: message.contains("Missing child element(s)") ? .elementMissing : .elementUnexpected
    case 1872: .elementMissing
    case 1877: identityCode(message)
    case 1824, 1825, 1826: .valueInvalid
    default: .schemaFault
    }
  }

  /// One code stands for all that can be wrong with keys. What tells them apart comes before the quoted key.
  private static func identityCode(_ message: String) -> XMLFault.Code {
    if message.contains("': No match found for key-sequence") { return .referenceUnresolved }
    return message.contains("': Duplicate key-sequence") ? .identifierRepeated : .schemaFault
  }

  /// The name in `Element '…', attribute '…': `, which stands before anything that quotes a value.
  private static func attributeName(in message: String) -> String? {
    guard message.hasPrefix("Element '"), let end = message.firstRange(of: "': ") else { return nil }
    let designation = message[..<end.lowerBound]
    guard let start = designation.firstRange(of: "', attribute '") else { return nil }
    return localName(designation[start.upperBound...])
  }

  /// The name in `The attribute '…' is required but missing.`, which ends the message.
  private static func attributeMissing(in message: String) -> String? {
    guard let start = message.lastRange(of: "The attribute '"),
      let end = message[start.upperBound...].firstRange(of: "' is required")
    else { return nil }
    return localName(message[start.upperBound..<end.lowerBound])
  }

  /// The names in `Expected is one of ( {uri}a, {uri}b ).`, which ends the message; what stands before it can
  /// quote the document.
  private static func expectedElements(in message: String) -> [SchemaElementName] {
    guard let start = message.lastRange(of: "Expected is "),
      let open = message[start.upperBound...].firstIndex(of: "("),
      let close = message.lastIndex(of: ")"), open < close
    else { return [] }
    return message[message.index(after: open)..<close].split(separator: ",")
      .compactMap { SchemaElementName($0.trimmingSpaces) }
  }

  /// The codes in `'a', 'b'`.
  private static func quotedList(_ text: UnsafePointer<CChar>?) -> [String] {
    guard let text else { return [] }
    return String(cString: text).split(separator: ",").map { part in
      String(part.trimmingSpaces.drop { $0 == "'" }.prefix { $0 != "'" })
    }
  }

  private static func number(_ text: UnsafePointer<CChar>?) -> Int {
    text.flatMap { Int(String(cString: $0)) } ?? 0
  }

  private static func typeName(_ name: String) -> String {
    switch localName(name[...].drop { $0 == "'" }.prefix { $0 != "'" }) {
    case "xs:date", "date": "YYYY-MM-DD"
    case "xs:dateTime", "dateTime": "YYYY-MM-DDThh:mm:ss with an offset"
    case "xs:boolean", "boolean": "true or false"
    case let other: other
    }
  }

  private static func localName(_ name: some StringProtocol) -> String {
    guard let brace = name.lastIndex(of: "}") else { return String(name) }
    return String(name[name.index(after: brace)...])
  }
}

/// The name of an element as the schema gives it.
struct SchemaElementName: Hashable {
  var namespace: String
  var local: String

  /// Reads `{uri}local` or `local`; `nil` for a wildcard.
  init?(_ text: some StringProtocol) {
    if let brace = text.lastIndex(of: "}") {
      namespace = String(text[text.index(after: text.startIndex)..<brace])
      local = String(text[text.index(after: brace)...])
    } else {
      namespace = ""
      local = String(text)
    }
    if local.isEmpty || local == "*" || text.hasPrefix("#") { return nil }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: SubSequence {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? start
    return self[start..<end]
  }

  fileprivate func firstRange(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if let range = range(of: other, at: start) { return range }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func lastRange(of other: String) -> Range<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if let range = range(of: other, at: start) { return range }
    }
    return nil
  }

  private func range(of other: String, at start: Index) -> Range<Index>? {
    self[start...].hasPrefix(other) ? start..<index(start, offsetBy: other.count) : nil
  }
}
