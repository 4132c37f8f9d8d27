/// A computer system, its version, and the export that a document was converted from.
public struct Producer: Codable, Hashable, Sendable {
  /// The export that the document was converted from.
  public var convertedFrom: ConvertedFrom?
  /// Name of the system.
  public var system: String
  /// Version of the system.
  public var version: String

  /// Makes one.
  public init(convertedFrom: ConvertedFrom? = nil, system: String, version: String) {
    self.convertedFrom = convertedFrom
    self.system = system
    self.version = version
  }

  private enum CodingKeys: String, CodingKey {
    case convertedFrom = "ConvertedFrom"
    case system = "@system"
    case version = "@version"
  }

  /// An export of an agency's case system or statutory return.
  public struct ConvertedFrom: Codable, Hashable, Sendable {
    /// The kind of export: `ssda903`, `cin-census`, `annex-a`.
    public var format: String
    /// For a yearly return, the year in which its collection ends: 2025 for 2024/25.
    public var collectionYear: Int?
    /// `sha256:` and the digest of the bytes of the export in hexadecimal.
    public var digest: String?

    /// Names an export.
    public init(format: String, collectionYear: Int? = nil, digest: String? = nil) {
      self.format = format
      self.collectionYear = collectionYear
      self.digest = digest
    }

    private enum CodingKeys: String, CodingKey {
      case format = "@format"
      case collectionYear = "@collectionYear"
      case digest = "@digest"
    }
  }
}
