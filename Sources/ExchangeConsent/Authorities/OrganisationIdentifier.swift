public import XMLCoding

/// An organisation that is a controller of personal data: the kind of organisation, a dash, and its code.
///
/// `LA-301` is a local authority by its three-digit code of the Department for Education, `PROB-N07` a
/// probation region by its code in Delius, `YJS-…` a youth justice service. Other kinds have two to eight
/// capital letters and a code of capital letters, digits and dashes; the sharing profile says what role each
/// kind has.
public struct OrganisationIdentifier: Hashable, Sendable {
  /// The identifier as written.
  public let text: String

  /// The kind of organisation: what stands before the first dash.
  public var kind: Substring { text.prefix { $0 != "-" } }
}

extension OrganisationIdentifier: XMLTextConvertible {
  /// The form of an identifier.
  public static var expectedForm: String { "an organisation such as LA-301, PROB-N07 or YJS-ABC" }

  /// Reads an identifier; `nil` when it does not have the form.
  public init?(xmlText: Span<UInt8>) {
    guard xmlText.count <= 40,
      let dash = xmlText.indices.first(where: { xmlText[$0] == UInt8(ascii: "-") }), (2...8).contains(dash)
    else { return nil }
    for index in 0..<dash where !Self.isCapital(xmlText[index]) { return nil }
    guard Self.isCode(xmlText.extracting(droppingFirst: dash + 1)) else { return nil }
    let text = xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let code = text.utf8.dropFirst(dash + 1)
    switch text.prefix(dash) {
    case "LA": guard code.count == 3, code.allSatisfy(Self.isDigit) else { return nil }
    case "PROB":
      guard code.count == 3, code.first.map(Self.isCapital) == true, code.dropFirst().allSatisfy(Self.isDigit)
      else { return nil }
    default: break
    }
    self.text = text
  }

  /// The identifier.
  public var xmlText: String { text }

  /// Capital letters and digits, with single dashes between.
  private static func isCode(_ code: Span<UInt8>) -> Bool {
    guard code.count > 0, code[code.count - 1] != UInt8(ascii: "-") else { return false }
    var wasDash = true
    for index in code.indices {
      let isDash = code[index] == UInt8(ascii: "-")
      guard isDash ? !wasDash : isCapital(code[index]) || isDigit(code[index]) else { return false }
      wasDash = isDash
    }
    return true
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension OrganisationIdentifier: CustomStringConvertible {
  /// The identifier.
  public var description: String { text }
}
