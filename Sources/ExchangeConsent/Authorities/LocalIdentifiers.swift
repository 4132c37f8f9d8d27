public import XMLCoding

/// An identifier that is unique within one document and means nothing outside it.
///
/// A letter or an underscore, then letters, digits, `.`, `_` or `-`; at most 64 characters, all ASCII.
public protocol LocalIdentifier: XMLTextConvertible, Hashable, CustomStringConvertible {
  /// The identifier as written.
  var text: String { get }

  /// Wraps text that has the form already.
  init(wellFormed text: String)
}

extension LocalIdentifier {
  /// The form of an identifier.
  public static var expectedForm: String { "a letter, then up to 63 letters, digits, dots, dashes" }

  /// Reads an identifier; `nil` when it does not have the form.
  public init?(xmlText: Span<UInt8>) {
    guard (1...64).contains(xmlText.count), Self.canBegin(xmlText[0]) else { return nil }
    for index in xmlText.indices where !Self.canContinue(xmlText[index]) { return nil }
    self.init(wellFormed: xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
  }

  /// The identifier.
  public var xmlText: String { text }

  /// The identifier.
  public var description: String { text }

  private static func canBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func canContinue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: canBegin(byte)
    }
  }
}

/// The identifier of an item, or of the marker that stands in its place.
///
/// Identifiers should be random: numbers in sequence would show where something was left out.
public struct ItemIdentifier: LocalIdentifier {
  /// The identifier as written.
  public let text: String

  /// Wraps text that has the form already.
  public init(wellFormed text: String) {
    self.text = text
  }

  /// A new identifier that says nothing about its item: `i` and sixteen hexadecimal digits.
  public static func random(using generator: inout some RandomNumberGenerator) -> ItemIdentifier {
    let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
    return ItemIdentifier(wellFormed: "i" + String(repeating: "0", count: 16 - digits.count) + digits)
  }
}

/// The identifier of a person in a document: the subject, or a party.
public struct PartyIdentifier: LocalIdentifier {
  /// The identifier as written.
  public let text: String

  /// Wraps text that has the form already.
  public init(wellFormed text: String) {
    self.text = text
  }
}

/// The identifier of a consent, a lawful basis, an objection or a prohibition.
public struct AuthorityIdentifier: LocalIdentifier {
  /// The identifier as written.
  public let text: String

  /// Wraps text that has the form already.
  public init(wellFormed text: String) {
    self.text = text
  }
}
