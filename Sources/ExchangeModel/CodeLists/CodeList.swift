import ExchangeSchemas
import Synchronization
public import ExchangeConsent
public import XMLCoding

/// A dated list of codes: what a code means, and from when until when it could be used.
///
/// The lists are embedded; one is read when it is first asked for.
///
/// ```swift
/// let placements = CodeList.named("ssda903-placement-type")
/// placements?.verdict(on: "H5", inCollectionYear: 2025)  // notInForce: it ended on 31 March 2024
/// ```
public struct CodeList: Sendable, Hashable, Identifiable {
  /// Name of the list: `ssda903-placement-type`.
  public let name: String
  /// The codes in the order of the file.
  public let entries: [Entry]

  /// Name of the list.
  public var id: String { name }

  private let places: [String: Int]

  /// One code of a list.
  public struct Entry: Sendable, Hashable {
    /// The code, as the list writes it; case matters.
    public let code: String
    /// What the code means.
    public let label: String
    /// First day on which the code could be used; `nil` when it always could.
    public let validFrom: CalendarDate?
    /// Last day on which the code could be used; `nil` while it can.
    public let validTo: CalendarDate?
    /// The category of information that the code gives away beyond that of the item in which it stands:
    /// a placement for adoption gives away `care-history.adoption`.
    public let discloses: InformationCategory?
    /// Where code, label and dates are from.
    public let source: String

    /// Whether the code could be used on a day.
    public func isInForce(on date: CalendarDate) -> Bool {
      isInForce(between: date, and: date)
    }

    /// Whether the code could be used on any day of a span.
    func isInForce(between first: CalendarDate, and last: CalendarDate) -> Bool {
      if let validFrom, last < validFrom { return false }
      if let validTo, validTo < first { return false }
      return true
    }
  }

  /// What a list says about a code.
  public enum Verdict: Sendable, Hashable {
    /// The code is in the list and in force.
    case valid
    /// The code is in the list, but was not in force.
    case notInForce
    /// The code is not in the list.
    case unknown
  }

  /// The entry of a code, whether in force or not; case matters.
  public func entry(for code: String) -> Entry? {
    places[code].map { entries[$0] }
  }

  /// Whether a code could be used on a day.
  public func verdict(on code: String, at date: CalendarDate) -> Verdict {
    verdict(on: code, between: date, and: date)
  }

  /// Whether a code could be used on any day of a collection year.
  ///
  /// - Parameter year: the year in which the collection ends: 2025 is 1 April 2024 to 31 March 2025.
  public func verdict(on code: String, inCollectionYear year: Int) -> Verdict {
    guard let first = CalendarDate(year: year - 1, month: 4, day: 1),
      let last = CalendarDate(year: year, month: 3, day: 31)
    else { return entry(for: code) == nil ? .unknown : .notInForce }
    return verdict(on: code, between: first, and: last)
  }

  private func verdict(on code: String, between first: CalendarDate, and last: CalendarDate) -> Verdict {
    guard let entry = entry(for: code) else { return .unknown }
    return entry.isInForce(between: first, and: last) ? .valid : .notInForce
  }

  init(name: String, entries: [Entry]) {
    self.name = name
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension CodeList {
  /// Every embedded list, by name.
  public static let all: [String: CodeList] = {
    var lists: [String: CodeList] = [:]
    for index in 0..<exchange_code_list_count() {
      let resource = exchange_code_list(index)
      let name = String(cString: resource.name)
      lists[name] = CodeList(name: name, csv: bytes(of: resource))
    }
    return lists
  }()

  /// An embedded list; `nil` when there is none of the name.
  public static func named(_ name: String) -> CodeList? {
    known.withLock { known in
      if let list = known[name] { return list }
      let list = (0..<exchange_code_list_count()).lazy.map(exchange_code_list)
        .first { String(cString: $0.name) == name }.map { CodeList(name: name, csv: bytes(of: $0)) }
      known[name] = list
      return list
    }
  }

  /// The lists that have been asked for: reading all of them takes longer than judging a document.
  private static let known = Mutex<[String: CodeList]>([:])
}
