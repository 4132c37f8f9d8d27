import XMLCoding

/// The values of one simple type, with everything that it and the types it is made from demand.
struct ValueSpace: Sendable {
  let builtIn: BuiltInType
  let facets: Facets
  let patterns: [Pattern]
  let matchers: [PatternMatcher]
  let enumeration: [String]
  /// The values of a list that the type is; empty or one.
  let item: [ValueSpace]

  /// Whether the type is a list.
  var isList: Bool { !item.isEmpty }

  /// Whether a text is a value of the type.
  func accepts(_ text: String) -> Bool {
    let value = normalised(text)
    if let item = item.first {
      let parts = value.split(separator: " ").map(String.init)
      return isWithin(parts.count) && parts.allSatisfy(item.accepts)
        && matchers.allSatisfy { $0.matches(value) }
    }
    guard matchers.allSatisfy({ $0.matches(value) }) else { return false }
    if !enumeration.isEmpty { return enumeration.contains(value) }
    switch builtIn {
    case .string, .normalizedString, .token, .anyURI: return isWithin(value.unicodeScalars.count)
    case .boolean: return ["true", "false", "1", "0"].contains(value)
    case .date: return CalendarDate(value).map { isBetween($0, CalendarDate.init) } ?? false
    case .dateTime: return Instant(value).map { isBetween($0, Instant.init) } ?? false
    case .base64Binary: return Base64Data(value).map { isWithin($0.bytes.count) } ?? false
    case .decimal: return ExactDecimal(value).map { isBetween($0, ExactDecimal.init) } ?? false
    default:
      guard let number = Int(value), let range = builtIn.wholeNumbers else { return false }
      return range.contains(number) && isBetween(number) { Int($0) }
    }
  }

  /// The text as the type sees it.
  func normalised(_ text: String) -> String {
    switch isList ? .collapse : builtIn.whiteSpace {
    case .preserve: text
    case .replace: String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isXMLSpace ? " " : $0 }))
    case .collapse:
      text.unicodeScalars.split(whereSeparator: \.isXMLSpace).map { String(String.UnicodeScalarView($0)) }
        .joined(separator: " ")
    }
  }

  /// Whether a text is short enough for processors, too, that count a character beyond 16 bits as two, as Xerces does.
  func fitsEveryProcessor(_ text: String) -> Bool {
    isList || builtIn == .base64Binary || text.utf16.count <= facets.maxLength ?? .max
  }

  func isWithin(_ length: Int) -> Bool {
    length >= facets.minLength ?? 0 && length <= facets.maxLength ?? .max
  }

  private func isBetween<Value: Comparable>(_ value: Value, _ read: (String) -> Value?) -> Bool {
    if let least = facets.minInclusive.flatMap(read), value < least { return false }
    if let greatest = facets.maxInclusive.flatMap(read), greatest < value { return false }
    return true
  }
}

extension Unicode.Scalar {
  /// Space, tab, line feed or carriage return.
  var isXMLSpace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
}

extension FormatDescription {
  /// The values of a type.
  ///
  /// - Throws: ``FormatFault`` when a pattern goes beyond what the format uses.
  func valueSpace(of type: TypeName) throws(FormatFault) -> ValueSpace {
    let facets = facets(of: type)
    var patterns: [Pattern] = []
    for text in facets.patterns {
      guard let pattern = Pattern(text) else {
        var file = ""
        if case .declared(let name) = type { file = simpleTypes[name]?.file ?? "" }
        throw FormatFault(file: file, message: "A pattern of \(type) goes beyond what the format uses.")
      }
      patterns.append(pattern)
    }
    var item: [ValueSpace] = []
    if let itemType = listItem(of: type) { item.append(try valueSpace(of: itemType)) }
    return ValueSpace(
      builtIn: builtIn(of: type), facets: facets, patterns: patterns,
      matchers: patterns.map(PatternMatcher.init), enumeration: enumeration(of: type).map(\.value), item: item
    )
  }

  /// The values of every type that is declared, and of those of XML Schema.
  func valueSpaces() throws(FormatFault) -> [TypeName: ValueSpace] {
    var spaces: [TypeName: ValueSpace] = [:]
    for name in simpleTypes.keys.sorted() { spaces[.declared(name)] = try valueSpace(of: .declared(name)) }
    for type in BuiltInType.allCases { spaces[.builtIn(type)] = try valueSpace(of: .builtIn(type)) }
    return spaces
  }
}
