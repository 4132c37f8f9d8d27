/// What became of the values of an export. Every value read is in exactly one of the other four.
public struct ValueCount: Sendable, Hashable, Codable {
  /// Cells that hold something. Blanks, and the words that stand for nothing (`NULL`, `#N/A`, …), are no value.
  public var read: Int { mapped + warned + kept + rejected }
  /// In a document, as the export has it.
  public internal(set) var mapped = 0
  /// In a document, with a finding that says what to look at.
  public internal(set) var warned = 0
  /// Without a place in the exchange format, or not needed there; listed by table, column and line.
  public internal(set) var kept = 0
  /// In no document; a finding says why.
  public internal(set) var rejected = 0

  /// No values yet.
  public init() {}

  static func += (left: inout ValueCount, right: ValueCount) { left.add(right) }

  /// Adds another count to this one.
  package mutating func add(_ other: ValueCount) {
    mapped += other.mapped
    warned += other.warned
    kept += other.kept
    rejected += other.rejected
  }

  private enum CodingKeys: String, CodingKey {
    case read, mapped, warned, kept, rejected
  }

  /// Reads the four parts; `read` is their sum.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    mapped = try container.decode(Int.self, forKey: .mapped)
    warned = try container.decode(Int.self, forKey: .warned)
    kept = try container.decode(Int.self, forKey: .kept)
    rejected = try container.decode(Int.self, forKey: .rejected)
  }

  /// Writes all five numbers.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(read, forKey: .read)
    try container.encode(mapped, forKey: .mapped)
    try container.encode(warned, forKey: .warned)
    try container.encode(kept, forKey: .kept)
    try container.encode(rejected, forKey: .rejected)
  }
}

/// What is known of one cell.
struct ValueMarks: OptionSet, Sendable {
  let rawValue: UInt8
  /// A document carries it.
  static let placed = ValueMarks(rawValue: 1)
  /// A finding says what to look at.
  static let questioned = ValueMarks(rawValue: 2)
  /// It cannot be used, and a finding says why.
  static let rejected = ValueMarks(rawValue: 4)
}
