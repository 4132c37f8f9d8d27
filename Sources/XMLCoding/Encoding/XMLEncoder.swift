/// Writes any `Encodable` value as an XML document.
///
/// A key of the value says where its property stands: `"Name"` is a child element in the encoder's namespace,
/// `"{uri}Name"` one in another, `"@name"` an attribute, `"#text"` the text of the element, and `"#choice"`
/// elements named by an ``XMLChoice``. An array is a repeated element; what is `nil` is not written.
///
/// ```swift
/// struct Party: Encodable {
///   var id: String
///   var role: [String]
///   enum CodingKeys: String, CodingKey {
///     case id = "@id"
///     case role = "Role"
///   }
/// }
///
/// let bytes = try XMLEncoder(namespace: "urn:example").encode(
///   Party(id: "p1", role: ["adviser"]), as: "Party")
/// // <?xml version="1.0" encoding="UTF-8"?>
/// // <Party xmlns="urn:example" id="p1"><Role>adviser</Role></Party>
/// ```
///
/// The same value always gives the same bytes: elements stand in the order in which they are encoded, and sets and
/// dictionaries, which have no order, are refused. Text is escaped so that it is read back exactly. An element has
/// text or child elements, not both. A container is left when one outside it is used again, and cannot be used
/// after that.
public struct XMLEncoder: Sendable {
  /// How elements are laid out. The text of an element is never changed.
  public enum Formatting: Sendable, Hashable {
    /// Everything on one line after the XML declaration.
    case compact
    /// Each element on a line of its own, two spaces deeper than the one round it.
    case indented
  }

  /// The namespace of names without one, declared on the root as the default; `nil` for none.
  public var namespace: String?

  /// How elements are laid out.
  public var formatting: Formatting

  /// Prefixes for other namespaces, by namespace. They are all declared on the root; a namespace that is not
  /// among them gets a prefix `ns1`, `ns2` … on each element where it comes into use.
  public var prefixes: [String: String]

  /// What values can look up while they encode themselves.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  /// Makes an encoder.
  ///
  /// - Parameters:
  ///   - namespace: the namespace of names without one; `nil` for none.
  ///   - formatting: how elements are laid out.
  ///   - prefixes: prefixes for other namespaces, by namespace.
  public init(namespace: String?, formatting: Formatting = .compact, prefixes: [String: String] = [:]) {
    self.namespace = namespace
    self.formatting = formatting
    self.prefixes = prefixes
  }

  /// Writes a whole document in UTF-8, with an XML declaration and a line end after the root.
  ///
  /// - Parameters:
  ///   - value: the content of the root element.
  ///   - root: the name of the root element, `"Name"` or `"{uri}Name"`.
  /// - Throws: ``XMLFault`` with the path of what cannot be written and never its text:
  ///   `characterNotWritable`, `nameNotWritable` or `structureNotWritable`. An `EncodingError`, whose text
  ///   would hold the value, becomes `structureNotWritable`. Any other error that a value throws from its own
  ///   `encode(to:)` comes through unchanged.
  public func encode<Value: Encodable>(_ value: Value, as root: String) throws -> [UInt8] {
    let writer = try ElementWriter(self)
    defer { writer.end() }
    writer.writeDeclaration()
    let place = try writer.rootPlace(named: root)
    try writer.reportingFaults {
      let level = try writer.push(place)
      try writer.encodeRoot(value, at: level)
      try writer.finish(level)
    }
    writer.buffer.append(UInt8(ascii: "\n"))
    return Array(writer.buffer.written)
  }
}

extension ElementWriter {
  /// The place of the root element.
  func rootPlace(named root: String) throws(XMLFault) -> WritingPlace {
    let key = names.key(root, isVocabulary: true)
    guard key.kind == .element else {
      throw fail(.nameNotWritable, expected: "Name or {namespace}Name for the root element")
    }
    return WritingPlace(kind: .element, name: key.name, owner: 0)
  }

  fileprivate func encodeRoot<Value: Encodable>(_ value: Value, at level: ElementLevel) throws {
    try XMLSingleValueEncodingContainer(writer: self, level: level).encode(value)
  }

  /// Runs an encoding and turns what it throws into what the encoder promises to throw.
  func reportingFaults(_ encode: () throws -> Void) throws {
    do {
      try encode()
    } catch is EncodingError {
      throw fault ?? fail(.structureNotWritable, expected: "a value that its type can encode")
    }
    if let fault { throw fault }
  }
}
