import XMLCoding

/// That an owner outside the format has added something to a document.
///
/// The content is not read, and so never passed on: nobody has consented to it.
public struct ForeignExtension: Decodable, Hashable, Sendable {
  /// Address or name (URI) of the owner.
  public var owner: String
  /// Whether a receiver that does not understand the content must reject the document.
  public var mustUnderstand: Bool

  private enum CodingKeys: String, CodingKey {
    case owner = "@owner"
    case mustUnderstand = "@mustUnderstand"
  }

  /// Reads who added something, and passes over what.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    owner = try container.decode(String.self, forKey: .owner)
    mustUnderstand = try container.decode(Bool.self, forKey: .mustUnderstand)
    passOverContent(of: decoder)
  }
}
