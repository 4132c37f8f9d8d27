public import XMLCoding

/// Reasons that somebody wrote down: necessity, proportionality, harm feared.
///
/// They are about a person, so descriptions and mirrors show their length alone.
public struct Statement: XMLTextConvertible, Hashable {
  /// The words.
  public let text: String

  /// Wraps words.
  public init(_ text: String) {
    self.text = text
  }

  /// Any text.
  public static var expectedForm: String { "text" }

  /// Reads any text.
  public init?(xmlText: Span<UInt8>) {
    text = xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads any text as it stands: white space at its end is kept, as that of any other text is.
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// The words.
  public var xmlText: String { text }

  /// Whether there is anything but white space.
  public var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }
}

extension Statement: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How long the text is.
  public var description: String { "\(text.count) characters" }
  /// How long the text is.
  public var debugDescription: String { description }
  /// Empty.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
