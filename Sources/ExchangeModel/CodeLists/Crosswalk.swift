import ExchangeSchemas
import Synchronization

/// What the codes of one list come to in another, and what is lost on the way.
///
/// A crosswalk gives every target of a code and picks none: where there are several, a person who knows the case has
/// to choose. It never takes the place of the code that was recorded.
///
/// ```swift
/// let crosswalk = Crosswalk.named("ssda903-accommodation_hmpps-resettlement-accommodation")
/// for target in crosswalk?.targets(of: "U") ?? [] {
///   print(target.code ?? "nothing", target.relation, target.loss ?? "")   // two, each ambiguous
/// }
/// ```
public struct Crosswalk: Sendable, Hashable, Identifiable {
  /// Name of the crosswalk: the two lists with an underscore between.
  public let name: String
  /// The list to start from: a ``CodeList``, or an enumeration of the schema where it begins with a capital letter.
  public let fromList: String
  /// The list to come to.
  public let toList: String
  /// Every pair of codes, in the order of the file.
  public let entries: [Entry]

  /// Name of the crosswalk.
  public var id: String { name }

  private let places: [String: [Int]]

  /// What one code comes to.
  public struct Entry: Sendable, Hashable {
    /// The code to start from.
    public let fromCode: String
    /// The target.
    public let target: Target
    /// How the pair was found.
    public let source: String
  }

  /// A code of the other list, and how it stands to the code that one started from.
  public struct Target: Sendable, Hashable {
    /// The code; `nil` where the other list has none.
    public let code: String?
    /// What the target is to the start.
    public let relation: Relation
    /// What is lost, or what has to be asked; `nil` where nothing is.
    public let loss: String?
  }

  /// What a target is to the code that one started from.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    /// Both say the same.
    case exact
    /// The target takes in more.
    case broader
    /// The target takes in less; the other targets are the rest.
    case narrower
    /// The target may be right, or not: somebody has to be asked.
    case ambiguous
    /// The other list has nothing.
    case none
  }

  /// Every target of a code; empty where the crosswalk does not know the code.
  public func targets(of code: String) -> [Target] {
    places[code, default: []].map { entries[$0].target }
  }

  /// The one target that says the same; `nil` where there is none.
  public func exactTarget(of code: String) -> String? {
    let targets = targets(of: code)
    return targets.count == 1 && targets[0].relation == .exact ? targets[0].code : nil
  }
}

extension Crosswalk {
  /// The names of the embedded crosswalks, in the order of the alphabet.
  public static let names: [String] = (0..<exchange_crosswalk_count()).map {
    String(cString: exchange_crosswalk($0).name)
  }.sorted()

  /// An embedded crosswalk; `nil` when there is none of the name.
  public static func named(_ name: String) -> Crosswalk? {
    known.withLock { known in
      if let crosswalk = known[name] { return crosswalk }
      let resource = (0..<exchange_crosswalk_count()).lazy.map(exchange_crosswalk)
        .first { String(cString: $0.name) == name }
      guard let resource, resource.length > 0 else { return nil }
      let bytes = Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
      known[name] = Crosswalk(name: name, csv: bytes)
      return known[name]
    }
  }

  /// The crosswalk from one list to another; `nil` when there is none.
  public static func from(_ list: String, to other: String) -> Crosswalk? {
    named("\(list)_\(other)")
  }

  /// Those that have been asked for.
  private static let known = Mutex<[String: Crosswalk]>([:])

  /// The columns of a file, in order: see `Schemas/crosswalks/README.md`.
  private static let columns = [
    "fromList", "fromCode", "toList", "toCode", "relation", "loss", "source",
  ]

  /// Reads a file. A line that cannot be read is left out; a test proves that none is.
  init?(name: String, csv: [UInt8]) {
    let lines = csv.split(separator: UInt8(ascii: "\n")).map(CodeList.fields)
    let lists = name.split(separator: "_").map(String.init)
    guard lists.count == 2, lines.first == Self.columns else { return nil }
    self.name = name
    fromList = lists[0]
    toList = lists[1]
    entries = lines.dropFirst().compactMap { fields in
      guard fields.count == Self.columns.count, fields[0] == lists[0], fields[2] == lists[1],
        let relation = Relation(rawValue: fields[4]), fields[3].isEmpty == (relation == .none),
        fields[5].isEmpty == (relation == .exact)
      else { return nil }
      return Entry(
        fromCode: fields[1],
        target: Target(
          code: fields[3].isEmpty ? nil : fields[3], relation: relation,
          loss: fields[5].isEmpty ? nil : fields[5]),
        source: fields[6])
    }
    places = Dictionary(grouping: entries.indices) { [entries] in entries[$0].fromCode }
  }
}
