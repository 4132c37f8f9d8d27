import XMLCoding

/// Which organisation has which role in which country, by its whole identifier or by its kind, and which took whose
/// place.
struct OrganisationRoles: Sendable, Hashable {
  private var byIdentifier: [OrganisationIdentifier: Gateway.Organisation] = [:]
  private var byKind: [String: Gateway.Organisation] = [:]
  private var successors: [OrganisationIdentifier: Successor] = [:]

  private struct Successor: Sendable, Hashable {
    var organisation: OrganisationIdentifier
    var on: CalendarDate
  }

  init(_ entries: [ProfileFile.Organisation], successors replaced: [ProfileFile.Successor]) {
    for entry in entries {
      let organisation = Gateway.Organisation(role: entry.role, country: entry.country)
      switch entry.key {
      case .organisation(let id): byIdentifier[id] = organisation
      case .kind(let kind): byKind[kind] = organisation
      }
    }
    for entry in replaced { successors[entry.from] = Successor(organisation: entry.to, on: entry.on) }
  }

  /// What the profile says of an organisation: its own entry, or else that of its kind, and never a mixture.
  func entry(for organisation: OrganisationIdentifier) -> Gateway.Organisation {
    byIdentifier[organisation] ?? byKind[String(organisation.kind)] ?? Gateway.Organisation()
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
