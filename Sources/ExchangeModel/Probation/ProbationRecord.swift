/// What a probation service knows: orders, custody, court, registrations, risk, needs, maturity, plans,
/// resettlement and the person.
public struct ProbationRecord: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [ProbationItem]

  /// Makes a record.
  public init(items: [ProbationItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}
