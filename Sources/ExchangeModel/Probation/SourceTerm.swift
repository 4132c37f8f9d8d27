/// A term of a list that is not published: the words of the source, and its code where it gave one.
public struct SourceTerm: Codable, Hashable, Sendable {
  /// The words of the source; at most 200 characters.
  public var text: String
  /// The code of the source, as it writes it.
  public var code: String?

  /// Makes the value.
  public init(text: String, code: String? = nil) {
    self.text = text
    self.code = code
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case code = "@code"
  }
}
