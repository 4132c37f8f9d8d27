import ExchangeSchemas

/// The list of categories, read from `Schemas/profiles/information-categories.csv`.
struct CategoryTaxonomy: Sendable {
  let categories: [InformationCategory]
  private let places: [String: Int]
  private let meanings: [String]

  static let standard = CategoryTaxonomy(table: bytes(of: exchange_information_categories()))

  /// Reads `code,flags,meaning,source` lines below one heading. A line that cannot be read is left out, so
  /// that its category is unknown and refused everywhere; a test proves that none is.
  init(table: [UInt8]) {
    var categories: [InformationCategory] = []
    var places: [String: Int] = [:]
    var meanings: [String] = []
    for line in table.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = Self.fields(of: line)
      guard fields.count == 4, let flags = Self.flags(fields[1]), places[fields[0]] == nil else { continue }
      places[fields[0]] = categories.count
      categories.append(InformationCategory(code: fields[0], flags: flags))
      meanings.append(fields[2])
    }
    self.categories = categories
    self.places = places
    self.meanings = meanings
  }

  subscript(code: String) -> InformationCategory? {
    places[code].map { categories[$0] }
  }

  func meaning(of category: InformationCategory) -> String {
    places[category.code].map { meanings[$0] } ?? ""
  }

  private static func flags(_ names: String) -> CategoryFlags? {
    var flags: CategoryFlags = []
    for name in names.split(separator: " ") {
      guard let flag = CategoryFlags.names[String(name)] else { return nil }
      flags.formUnion(flag)
    }
    return flags
  }

  /// The fields of one line; a field in quotation marks may have commas in it.
  private static func fields(of line: ArraySlice<UInt8>) -> [String] {
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

/// A copy of an embedded file.
func bytes(of file: exchange_embedded_file) -> [UInt8] {
  Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
}
