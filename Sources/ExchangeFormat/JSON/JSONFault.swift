public import XMLCoding

/// One thing that is wrong with a text that should be the JSON form of a document. It never holds a value.
public struct JSONFault: Error, Sendable, Hashable {
  /// What is wrong.
  public var code: Code
  /// Where: line, and column in UTF-8 bytes, both counted from 1.
  public var position: XMLPosition
  /// Where, as a JSON Pointer (RFC 6901); a name that the format does not have is `*`.
  public var path: String
  /// What was expected.
  public var expected: String?

  /// Makes a fault.
  public init(_ code: Code, at position: XMLPosition, path: String, expected: String? = nil) {
    self.code = code
    self.position = position
    self.path = path
    self.expected = expected
  }

  /// The kinds of fault, by a code that is never used for another.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// There is not a single byte.
    case empty = "JSON-001"
    /// The text is longer than the limit.
    case tooLarge = "JSON-002"
    /// Objects and arrays stand within each other more often than the limit.
    case tooDeep = "JSON-003"
    /// There are more values than the limit.
    case tooManyValues = "JSON-004"
    /// The bytes are not UTF-8.
    case encodingInvalid = "JSON-005"
    /// The text is not JSON.
    case notWellFormed = "JSON-006"
    /// The text ends before its last value does.
    case truncated = "JSON-007"
    /// Something follows the value.
    case textAfterEnd = "JSON-008"
    /// A member stands twice in an object.
    case memberRepeated = "JSON-009"
    /// A string holds a character that no document can carry.
    case characterForbidden = "JSON-010"
    /// The object has a member that the format does not have there.
    case memberUnexpected = "JSON-011"
    /// The value is of another kind than the format has there.
    case kindUnexpected = "JSON-012"
    /// The outermost object is neither a document nor a batch.
    case rootUnexpected = "JSON-013"
    /// Content of another namespace is not one well-formed element, or has text beside elements.
    case foreignInvalid = "JSON-014"
  }
}

extension JSONFault {
  /// One sentence without a full stop.
  public var message: String {
    let sentence =
      switch code {
      case .empty: "the input is empty"
      case .tooLarge: "the JSON is longer than the limit"
      case .tooDeep: "objects and arrays are nested deeper than the limit"
      case .tooManyValues: "the JSON has more values than the limit"
      case .encodingInvalid: "the bytes are not UTF-8"
      case .notWellFormed: "the text is not well-formed JSON"
      case .truncated: "the JSON ends before it is complete"
      case .textAfterEnd: "something stands after the end of the JSON"
      case .memberRepeated: "the member stands twice in its object"
      case .characterForbidden: "a string holds a character that XML forbids"
      case .memberUnexpected: "the format has no such member here"
      case .kindUnexpected: "the value is of another kind than the format has here"
      case .rootUnexpected: "the outermost object is neither a document nor a batch"
      case .foreignInvalid: "the content of an extension is not one element with elements or text within"
      }
    return expected.map { "\(sentence); expected \($0)" } ?? sentence
  }

  /// What to do, as one sentence with a full stop.
  public var action: String {
    switch code {
    case .empty: "Check the transfer: not a single byte arrived."
    case .tooLarge, .tooDeep, .tooManyValues: "Look at how it was made; a large batch travels as XML."
    case .encodingInvalid: "Write the JSON in UTF-8."
    case .notWellFormed, .textAfterEnd: "Write the JSON with a library instead of joining text."
    case .truncated: "Check the transfer: the end is missing."
    case .memberRepeated: "Leave one out: readers differ in which of two they take."
    case .characterForbidden: "Remove control characters from the text at its source."
    case .memberUnexpected: "Remove the member, or correct its name; case matters."
    case .kindUnexpected: "Write the value as the JSON Schema of the format has it."
    case .rootUnexpected: "Write an object with the one member Exchange or ExchangeBatch."
    case .foreignInvalid: "Write each element as one string of XML."
    }
  }
}

/// What is accepted as the JSON form of a document: an input is hostile until it has been read.
public struct JSONLimits: Sendable, Hashable {
  /// Bytes of the whole text; never more than 2 GB.
  public var bytes = 64 << 20
  /// Objects and arrays within each other.
  public var depth = 64
  /// Values and names of members, all together.
  public var values = 8_000_000
  /// Faults that are reported; the rest are left out.
  public var faults = 1000

  /// The defaults: generous for real documents, small beside an attack.
  public init() {}
}
