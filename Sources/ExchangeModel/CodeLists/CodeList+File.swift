import ExchangeConsent
import XMLCoding

extension CodeList {
  /// The columns of a list file, in order: see `Schemas/codelists/README.md`.
  static let columns = ["code", "label", "validFrom", "validTo", "discloses", "source"]

  /// Reads a list file: UTF-8, one line a code below a line of headings, a field with commas in quotation marks.
  ///
  /// A line that cannot be read is left out, so that its code is unknown; a test proves that none is.
  init(name: String, csv: [UInt8]) {
    let lines = csv.split(separator: UInt8(ascii: "\n"))
    let isKnown = lines.first.map { Self.fields(of: $0) == Self.columns } ?? false
    self.init(name: name, entries: isKnown ? lines.dropFirst().compactMap(Self.entry) : [])
  }

  private static func entry(of line: ArraySlice<UInt8>) -> Entry? {
    let fields = fields(of: line)
    guard fields.count == columns.count, !fields[0].isEmpty, !fields[1].isEmpty else { return nil }
    let from = CalendarDate(fields[2])
    let to = CalendarDate(fields[3])
    let discloses = InformationCategory(fields[4])
    guard (from == nil) == fields[2].isEmpty, (to == nil) == fields[3].isEmpty,
      (discloses == nil) == fields[4].isEmpty
    else { return nil }
    return Entry(
      code: fields[0], label: fields[1], validFrom: from, validTo: to, discloses: discloses,
      source: fields[5])
  }

  /// The fields of one line.
  static func fields(of line: ArraySlice<UInt8>) -> [String] {
    var fields: [[UInt8]] = [[]]
    var quoted = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: ",") where !quoted: fields.append([])
      default: fields[fields.count - 1].append(byte)
      }
    }
    return fields.map { String(decoding: $0, as: UTF8.self) }
  }
}
