/// How the bytes of an export stand for characters.
public enum TextEncoding: String, Sendable, Hashable, Codable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// The single-byte encoding of older Windows systems; assumed only for text that is not UTF-8.
  case windows1252 = "windows-1252"
}
