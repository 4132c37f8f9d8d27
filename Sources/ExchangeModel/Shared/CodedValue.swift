import ExchangeConsent
public import XMLCoding

/// A value from a code list that changes over time.
///
/// The code stands exactly as its list writes it. Whether it is in the list, and was in force, is checked
/// against the dated list, not by the schema: an old record stays valid when a list moves on.
///
/// ```swift
/// let apprenticeship = CodedValue("P4", list: "ssda903-activity", listVersion: "2025")
/// ```
public struct CodedValue: Codable, Hashable, Sendable {
  /// The code, as the list writes it.
  public var code: String
  /// Name of the list: see ``CodeList/named(_:)``.
  public var list: String
  /// Version of the list that was in force for the source; for a yearly collection the year in which it
  /// ends, such as 2025 for 2024/25.
  public var listVersion: String
  /// What the source had, where it is not the code itself; at most 200 characters.
  public var sourceText: String?

  /// Makes a coded value.
  public init(_ code: String, list: String, listVersion: String, sourceText: String? = nil) {
    self.code = code
    self.list = list
    self.listVersion = listVersion
    self.sourceText = sourceText
  }

  /// Reads the attributes of an element.
  public init(from decoder: any Decoder) throws {
    if let attributes = XMLAttributes(decoder, codedValueAttributes) {
      code = try attributes.requiredString(0)
      list = try attributes.requiredName(1)
      listVersion = try attributes.requiredName(2)
      sourceText = attributes.string(3)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    code = try container.decode(String.self, forKey: .code)
    list = try container.decode(String.self, forKey: .list)
    listVersion = try container.decode(String.self, forKey: .listVersion)
    sourceText = try container.decodeIfPresent(String.self, forKey: .sourceText)
  }

  /// Writes the attributes of an element.
  public func encode(to encoder: any Encoder) throws {
    if let noting = encoder as? any DisclosureNoting,
      let category = CodeList.named(list)?.entry(for: code)?.discloses
    {
      noting.note(category)
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(list, forKey: .list)
    try container.encode(listVersion, forKey: .listVersion)
    try container.encodeIfPresent(sourceText, forKey: .sourceText)
  }

  private enum CodingKeys: String, CodingKey {
    case code = "@code"
    case list = "@list"
    case listVersion = "@listVersion"
    case sourceText = "@sourceText"
  }
}

/// In the order of the coding keys.
private let codedValueAttributes = XMLAttributeNames("code", "list", "listVersion", "sourceText")

/// A mark that the facts of one stretch of care share, such as an episode of the looked after return.
///
/// It is not a reference: any of the facts may be withheld without leaving a broken link. Marks should be
/// random, because numbers in sequence would show where something was left out.
public struct Grouping: XMLTextConvertible, Hashable {
  /// The mark as written.
  public let text: String

  /// A letter or underscore, then letters, digits, dots, dashes and underscores; at most 40.
  public static var expectedForm: String { "a letter, then up to 39 letters, digits, dots, dashes" }

  /// Reads a mark; `nil` when it does not have the form.
  public init?(xmlText: Span<UInt8>) {
    guard (1...40).contains(xmlText.count) else { return nil }
    for index in xmlText.indices {
      switch xmlText[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        guard index > 0 else { return nil }
      default: return nil
      }
    }
    text = xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The mark.
  public var xmlText: String { text }
}
