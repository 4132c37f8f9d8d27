import XMLCoding

/// A power or duty to disclose: whom it lets tell what to whom, and since when.
struct Gateway: Sendable, Hashable {
  /// Pairs of discloser and recipient; `nil` on a side means anybody. None means any pair.
  private var directions: [Direction]
  private var barred: [InformationCategory]
  private var from: Instant?
  private var to: Instant?
  private var strengths: [BasisStrength]

  private struct Direction: Sendable, Hashable {
    var disclosers: [OrganisationRole]?
    var recipients: [OrganisationRole]?
  }

  init(_ entry: ProfileFile.GatewayEntry) {
    directions = entry.directions.map { Direction(disclosers: $0.from, recipients: $0.to) }
    barred = entry.barredCategories
    from = entry.inForceFrom
    to = entry.inForceTo
    strengths = entry.strengths
  }

  func isInForce(at instant: Instant) -> Bool {
    if let from, instant < from { return false }
    if let to, instant >= to { return false }
    return true
  }

  func allows(from discloser: OrganisationRole?, to recipient: OrganisationRole?) -> Bool {
    guard !directions.isEmpty else { return true }
    return directions.contains { direction in
      Self.contains(direction.disclosers, discloser) && Self.contains(direction.recipients, recipient)
    }
  }

  func bars(_ category: InformationCategory) -> Bool {
    barred.contains { $0.covers(category) }
  }

  func allows(_ strength: BasisStrength) -> Bool {
    strengths.contains(strength)
  }

  private static func contains(_ roles: [OrganisationRole]?, _ role: OrganisationRole?) -> Bool {
    guard let roles else { return true }
    guard let role else { return false }
    return roles.contains(role)
  }
}
