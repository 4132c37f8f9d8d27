/// The name of an element or attribute as it is written, prefix included.
struct WritableName {
  /// Where its bytes stand among those of all names.
  var bytes: Range<Int>
  /// The foreign namespace whose prefix must be declared, as an index; `nil` for none.
  var namespace: Int?
  /// Whether the name is a word of a type's vocabulary. A name from a key made at run time may be data, and is
  /// never shown.
  var isVocabulary: Bool
}

/// What a coding key says about the place of its value.
struct WritableKey {
  enum Kind: UInt8 {
    case element, attribute, text, choice
    /// `_0`, under which the compiler writes the associated value of an enumeration.
    case associatedValue
    case nameRefused
  }

  var kind: Kind
  /// Index of the name of an element or attribute; −1 for the other kinds.
  var name: Int32 = -1
}

/// A foreign namespace and the prefix that stands for it.
struct WritableNamespace {
  var uri: String
  var prefix: String
  /// The depth of the element whose start tag declares the prefix; `nil` while none does.
  var declaredAt: Int?
}

/// Every name and namespace of one document, each read and checked once.
struct WritableNames {
  private(set) var bytes: [UInt8] = []
  private(set) var names: [WritableName] = []
  var namespaces: [WritableNamespace] = []
  let defaultNamespace: String?
  private var keys: [String: WritableKey] = [:]
  private var namespaceIndexes: [String: Int] = [:]

  /// - Throws: `nameNotWritable` when a prefix is not a name, is reserved or stands for two namespaces.
  init(defaultNamespace: String?, prefixes: [String: String]) throws(XMLFault) {
    self.defaultNamespace = defaultNamespace
    if let defaultNamespace, !Self.isNamespace(defaultNamespace) { throw Self.refusedNamespace }
    var taken: Set<String> = []
    for (uri, prefix) in prefixes.sorted(by: { $0.value < $1.value }) {
      guard Self.isNamespace(uri), isUnprefixedXMLName(prefix), !Self.isReserved(prefix),
        taken.insert(prefix).inserted
      else { throw Self.refusedNamespace }
      namespaceIndexes[uri] = namespaces.count
      namespaces.append(WritableNamespace(uri: uri, prefix: prefix))
    }
  }

  private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  private static var refusedNamespace: XMLFault {
    XMLFault(.nameNotWritable, expected: "namespaces that are not empty, each with one unreserved prefix")
  }

  private static func isNamespace(_ uri: String) -> Bool {
    var uri = uri
    guard !uri.isEmpty, uri != xmlNamespace, uri != "http://www.w3.org/2000/xmlns/" else { return false }
    return uri.withUTF8 { bytes in
      var scratch = OutputBuffer(capacity: bytes.count + 8)
      return scratch.appendEscaped(bytes, in: .attribute)
    }
  }

  /// Whether XML keeps the prefix for itself: everything that begins with `xml`.
  private static func isReserved(_ prefix: String) -> Bool {
    prefix.utf8.prefix(3).map { $0 | 0x20 } == Array("xml".utf8)
  }

  /// What a coding key's text says, by the conventions of this module.
  mutating func key(_ text: String, isVocabulary: Bool) -> WritableKey {
    if let known = keys[text] {
      if isVocabulary, known.name >= 0 { names[Int(known.name)].isVocabulary = true }
      return known
    }
    let key = makeKey(text, isVocabulary: isVocabulary)
    keys[text] = key
    return key
  }

  private mutating func makeKey(_ text: String, isVocabulary: Bool) -> WritableKey {
    if text == "#text" { return WritableKey(kind: .text) }
    if text == "#choice" { return WritableKey(kind: .choice) }
    if text == "_0" { return WritableKey(kind: .associatedValue) }
    let isAttribute = text.utf8.first == UInt8(ascii: "@")
    var name = text[...]
    if isAttribute { name.removeFirst() }
    var uri: String?
    if name.utf8.first == UInt8(ascii: "{") {
      guard let brace = name.utf8.firstIndex(of: UInt8(ascii: "}")) else {
        return WritableKey(kind: .nameRefused)
      }
      uri = String(name[name.index(after: name.startIndex)..<brace])
      name = name[name.index(after: brace)...]
    }
    guard isUnprefixedXMLName(name), !(isAttribute && uri == nil && name == "xmlns") else {
      return WritableKey(kind: .nameRefused)
    }
    var written = String(name)
    var namespace: Int?
    if let uri, isAttribute || uri != defaultNamespace {
      if uri == Self.xmlNamespace {
        written = "xml:" + written
      } else {
        guard Self.isNamespace(uri) else { return WritableKey(kind: .nameRefused) }
        let index = namespaceIndex(of: uri)
        written = namespaces[index].prefix + ":" + written
        namespace = index
      }
    }
    let start = bytes.count
    bytes.append(contentsOf: written.utf8)
    names.append(
      WritableName(bytes: start..<bytes.count, namespace: namespace, isVocabulary: isVocabulary))
    return WritableKey(kind: isAttribute ? .attribute : .element, name: Int32(names.count - 1))
  }

  private mutating func namespaceIndex(of uri: String) -> Int {
    if let known = namespaceIndexes[uri] { return known }
    var number = 1
    while namespaces.contains(where: { $0.prefix == "ns\(number)" }) { number += 1 }
    namespaceIndexes[uri] = namespaces.count
    namespaces.append(WritableNamespace(uri: uri, prefix: "ns\(number)"))
    return namespaces.count - 1
  }

  /// Notes that the prefixes declared at a depth or deeper are no longer known.
  @inline(__always)
  mutating func forgetDeclarations(from depth: Int) {
    for index in namespaces.indices {
      if let declared = namespaces[index].declaredAt, declared >= depth { namespaces[index].declaredAt = nil }
    }
  }

  /// The name as text, prefix included.
  func text(of name: Int32) -> String {
    String(decoding: bytes[names[Int(name)].bytes], as: UTF8.self)
  }

  /// The name as text for a message; `*` when it may be data.
  func shownText(of name: Int32) -> String {
    names[Int(name)].isVocabulary ? text(of: name) : "*"
  }
}

/// Whether the text is a name without a colon: production `NCName` of Namespaces in XML 1.0, over the
/// characters of XML 1.0, fifth edition.
func isUnprefixedXMLName(_ text: some StringProtocol) -> Bool {
  let isPlain = text.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
  if isPlain { return !text.isEmpty }
  guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
  return text.unicodeScalars.dropFirst().allSatisfy { scalar in
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}

private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
    0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
    0x10000...0xEFFFF:
    true
  default: false
  }
}
