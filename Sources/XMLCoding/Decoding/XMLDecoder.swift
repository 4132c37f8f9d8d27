/// Decodes one XML document into any `Decodable` type.
///
/// A key says by its text where its value stands: `"Name"` is a child element, `"@name"` an attribute,
/// `"#text"` the text of the element, `"#choice"` a child chosen by its name (see `XMLChoice`), and
/// `"{uri}Name"` a name of another namespace.
///
/// ```swift
/// struct Placement: Codable {
///   var code: String
///   var began: CalendarDate
///   enum CodingKeys: String, CodingKey {
///     case code = "@code"
///     case began = "Began"
///   }
/// }
///
/// let placement = try XMLDecoder().decode(Placement.self, from: bytes).value
/// ```
public struct XMLDecoder: Sendable {
  /// The namespace of keys that name no other; empty for none.
  public var namespace: String
  /// What is accepted.
  public var limits: XMLLimits
  /// Passed on to the decoded types.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  private let pool = DecodingContextPool()

  /// Makes a decoder.
  public init(namespace: String = "", limits: XMLLimits = XMLLimits()) {
    self.namespace = namespace
    self.limits = limits
  }

  /// Decodes a document whose root element is the value.
  ///
  /// - Returns: the value, with everything in the document that its type did not ask for.
  /// - Throws: an `XMLFault` with line, column and path; an error that a decoded type made itself, other than
  ///   a `DecodingError`, comes through as it is.
  public func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws -> XMLDecoded<Value> {
    let context = pool.take(schema: nil, limits: limits)
    defer { pool.put(context) }
    let document = DocumentReader(
      shape: .init(record: nil), schema: nil, limits: limits, context: context)
    var result: Result<XMLDecoded<Value>, any Error>?
    document.onRecord = { view in
      let core = context.core(for: view, namespace: namespace, userInfo: userInfo)
      result = Result {
        let value = try core.decodeRecord(type)
        let leftovers = core.leftovers(limit: limits.faults)
        return XMLDecoded(
          value: value, unknown: leftovers.faults, omittedFaultCount: leftovers.omittedCount)
      }
    }
    try document.read(bytes)
    guard let result else { throw XMLFault(.empty) }
    return try result.get()
  }
}

/// A decoded value, and what its type did not ask for.
public struct XMLDecoded<Value> {
  /// The value.
  public var value: Value
  /// Elements, attributes and texts that the type does not know, in document order.
  public var unknown: [XMLFault]
  /// How many of them there are beyond the limit on faults.
  public var omittedFaultCount = 0
}

extension XMLDecoded: Sendable where Value: Sendable {}
