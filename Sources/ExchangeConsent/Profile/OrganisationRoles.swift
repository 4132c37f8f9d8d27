import XMLCoding

/// Which organisation has which role, by its whole identifier or by its kind, and which took whose place.
struct OrganisationRoles: Sendable, Hashable {
  private var byIdentifier: [OrganisationIdentifier: OrganisationRole] = [:]
  private var byKind: [String: OrganisationRole] = [:]
  private var successors: [OrganisationIdentifier: Successor] = [:]

  private struct Successor: Sendable, Hashable {
    var organisation: OrganisationIdentifier
    var on: CalendarDate
  }

  init(_ entries: [ProfileFile.Organisation], successors replaced: [ProfileFile.Successor]) {
    for entry in entries {
      switch entry.key {
      case .organisation(let id): byIdentifier[id] = entry.role
      case .kind(let kind): byKind[kind] = entry.role
      }
    }
    for entry in replaced { successors[entry.from] = Successor(organisation: entry.to, on: entry.on) }
  }

  func role(of organisation: OrganisationIdentifier) -> OrganisationRole? {
    byIdentifier[organisation] ?? byKind[String(organisation.kind)]
  }

  /// Whether an organisation is the one that is named, or has taken its place by a day.
  func isOrSucceeds(
    _ organisation: OrganisationIdentifier, _ named: OrganisationIdentifier, on day: CalendarDate
  ) -> Bool {
    var here = named
    while here != organisation {
      guard let next = successors[here], next.on <= day else { return false }
      here = next.organisation
    }
    return true
  }
}
