import XMLCoding

/// The code lists of the exchange format that the columns of a return use.
struct CodeBook: Sendable {
  /// One code, as its list has it.
  struct Code: Sendable, Hashable {
    let code: String
    /// The name of the list.
    let list: String
    let validFrom: CalendarDate?
    let validTo: CalendarDate?
    /// The category of information that the code gives away beyond its own; `care-history.adoption`.
    let discloses: String?
    /// What the source wrote, where it is not the code itself.
    var written: String?

    /// Whether the code gives away that adoption was planned or made.
    var disclosesAdoption: Bool { discloses == "care-history.adoption" }
  }

  /// How a code stands on a day.
  enum Standing: Hashable {
    case inForce(Code)
    case notInForce(Code)
    case unknown
  }

  private let lists: [String: [[UInt8]: Code]]

  init(lists: [String: [Code]]) {
    self.lists = lists.mapValues { codes in
      Dictionary(codes.map { (Self.key(Array($0.code.utf8)[...]), $0) }) { first, _ in first }
    }
  }

  /// Looks a code up; case and spaces do not matter.
  func standing(of text: ArraySlice<UInt8>, in list: String, on day: CalendarDate) -> Standing {
    guard let code = lists[list]?[Self.key(text)] else { return .unknown }
    let isInForce = code.validFrom.map { $0 <= day } ?? true && code.validTo.map { day <= $0 } ?? true
    return isInForce ? .inForce(code) : .notInForce(code)
  }

  private static func key(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.filter { $0 != 0x20 && $0 != 0x09 }.map(asciiCapital)
  }
}
