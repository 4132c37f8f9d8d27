import XMLCoding

/// A sharing profile as it stands in its JSON file. The form is described in
/// `Schemas/profiles/sharing-profile.schema.json`.
struct ProfileFile {
  var id: LegalCode
  var version: String
  var from: CalendarDate
  var to: CalendarDate?
  var organisations: [Organisation]
  var successors: [Successor]
  var gateways: [Gateway]
  var unlistedGateways: Unlisted
  var hiddenCategories: [InformationCategory]
  var categoryFlags: [FlagsAdded]
  var shownReasons: [WithholdingReason]
  var purposes: [PurposeTerms]
  var limits: SharingProfile.Limits
  var guide: GuideTable?

  /// The role of one organisation, or of all of a kind, and the country to which it belongs.
  struct Organisation {
    var key: Key
    var role: OrganisationRole
    var country: Jurisdiction?

    enum Key: Hashable {
      case organisation(OrganisationIdentifier)
      case kind(String)
    }
  }

  /// That one organisation has taken the place of another.
  struct Successor {
    var from: OrganisationIdentifier
    var to: OrganisationIdentifier
    var on: CalendarDate
  }

  /// What a profile attaches to a category beyond the taxonomy.
  struct FlagsAdded: Sendable, Hashable {
    var category: InformationCategory
    var flags: CategoryFlags
  }

  /// What holds for a gateway that the file does not list.
  enum Unlisted: String, XMLTextConvertible, CaseIterable {
    case allowed
    case refused
  }
}

extension DataFileNode {
  /// Reads a whole profile.
  ///
  /// - Parameter isStrict: whether what leaves a gate open by saying nothing is a fault. It was none in the files that
  ///   come with the library, whose bytes cannot change.
  func profile(isStrict: Bool) -> ProfileFile? {
    let names: Set = [
      "$schema", "id", "version", "from", "to", "organisations", "successors", "gateways", "unlistedGateways",
      "hiddenCategories", "categoryFlags", "shownReasons", "purposes", "limits", "guide",
    ]
    return object(names) { members in
      let id: LegalCode? = members.required("id")
      let version = members.required("version")?.text(maximum: 20)
      let from: CalendarDate? = members.required("from")
      let to: CalendarDate? = members.optional("to")
      let organisations =
        members.required("organisations")?.list(of: "an organisation or kind", keyedBy: { [$0.key] }) {
          $0.organisation()
        } ?? []
      let gateways =
        members.required("gateways")?.list(of: "a gateway", keyedBy: { [$0.code] }) {
          $0.gateway(isStrict: isStrict)
        } ?? []
      let unlisted: ProfileFile.Unlisted? = members.required("unlistedGateways")
      let hidden: [InformationCategory]? = members.required("hiddenCategories")?.list { $0.value() }
      let shown: [WithholdingReason]? = members.required("shownReasons")?.list { $0.value() }
      let limits = members.required("limits")?.limits(isStrict: isStrict)
      let successors =
        members["successors"]?.list(of: "an organisation that was replaced", keyedBy: { [$0.from] }) {
          $0.successor()
        } ?? []
      let flags = members.list("categoryFlags") { $0.flagsAdded() }
      let purposes =
        members["purposes"]?.list(of: "a purpose", keyedBy: { [$0.purpose] }) { $0.purposeTerms() } ?? []
      let guide = members["guide"].flatMap { $0.guideTable() }
      if let from, let to, to < from { members["to"]?.fault("lies before from") }
      members["successors"]?.refuseCircles(successors)
      members["successors"]?.refuseOtherRoles(
        successors, OrganisationRoles(organisations, successors: successors))
      if isStrict, let id, let version, SharingProfile.comesWithTheLibrary(id.text, version) {
        members["id"]?.fault(
          "that id and version are of the library's own profile; give this one an id of its own")
      }
      guard let id, let version, let from, let unlisted, let hidden, let shown, let limits else { return nil }
      return ProfileFile(
        id: id, version: version, from: from, to: to, organisations: organisations, successors: successors,
        gateways: gateways, unlistedGateways: unlisted, hiddenCategories: hidden, categoryFlags: flags,
        shownReasons: shown, purposes: purposes, limits: limits, guide: guide)
    }
  }

  private func organisation() -> ProfileFile.Organisation? {
    object(["id", "kind", "role", "country", "name"]) { members in
      let role: OrganisationRole? = members.required("role")
      let country: Jurisdiction? = members.optional("country")
      _ = members["name"]?.text(maximum: 200)
      switch (members["id"], members["kind"]) {
      case (let id?, nil):
        guard let id: OrganisationIdentifier = id.value(), let role else { return nil }
        return ProfileFile.Organisation(key: .organisation(id), role: role, country: country)
      case (nil, let kind?):
        guard let text = kind.text(maximum: 8) else { return nil }
        guard text.utf8.count >= 2, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
          kind.fault("expected two to eight capital letters")
          return nil
        }
        return role.map { ProfileFile.Organisation(key: .kind(text), role: $0, country: country) }
      default:
        fault("expected either id or kind")
        return nil
      }
    }
  }

  private func successor() -> ProfileFile.Successor? {
    object(["from", "to", "on", "source"]) { members in
      let from: OrganisationIdentifier? = members.required("from")
      let to: OrganisationIdentifier? = members.required("to")
      let on: CalendarDate? = members.required("on")
      _ = members.required("source")?.text()
      guard let from, let to, let on else { return nil }
      return ProfileFile.Successor(from: from, to: to, on: on)
    }
  }

  private func flagsAdded() -> ProfileFile.FlagsAdded? {
    object(["category", "add", "source"]) { members in
      let category: InformationCategory? = members.required("category")
      _ = members.required("source")?.text()
      var flags: CategoryFlags = []
      for place in members.required("add")?.list({ $0 }) ?? [] {
        guard let name = place.text(maximum: 20) else { continue }
        // What makes a document worth sending is not a partnership's choice, and official would open a category.
        guard let flag = CategoryFlags.names[name], flag != .essential, flag != .official else {
          let names = CategoryFlags.names.keys.filter { $0 != "essential" && $0 != "official" }.sorted()
          place.fault("expected one of \(names.joined(separator: ", "))")
          continue
        }
        flags.formUnion(flag)
      }
      return category.map { ProfileFile.FlagsAdded(category: $0, flags: flags) }
    }
  }

  private func limits(isStrict: Bool) -> SharingProfile.Limits? {
    let names: Set = ["approvalHours", "urgencyLapses", "protectiveDays", "thirdPartyGiverChecked"]
    return object(names) { members in
      let hours = members.required("approvalHours")?.integer(in: 1...720)
      let lapses = members.required("urgencyLapses")?.boolean()
      let days = members["protectiveDays"].flatMap { $0.integer(in: 1...366) }
      let checked = members.required("thirdPartyGiverChecked")?.boolean()
      if isStrict, members["protectiveDays"] == nil { _ = members.required("protectiveDays") }
      guard let hours, let lapses, let checked else { return nil }
      return SharingProfile.Limits(
        approvalHours: hours, urgencyLapses: lapses, protectiveDays: days, thirdPartyGiverChecked: checked)
    }
  }

  /// Adds a fault where an organisation takes the place of one with another role: a consent that names a council would
  /// reach the police.
  private func refuseOtherRoles(_ successors: [ProfileFile.Successor], _ roles: OrganisationRoles) {
    for successor in successors
    where roles.entry(for: successor.from).role != roles.entry(for: successor.to).role {
      fault("an organisation takes the place of one with another role")
    }
  }

  /// Adds a fault where an organisation would take its own place in the end.
  private func refuseCircles(_ successors: [ProfileFile.Successor]) {
    let next = Dictionary(successors.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    for start in next.keys {
      var reached: Set = [start]
      var here = start
      while let following = next[here] {
        guard reached.insert(following).inserted else { return fault("an organisation takes its own place") }
        here = following
      }
    }
  }
}

extension ProfileFile {
  /// What is allowed and should be looked at again. A fault is for what cannot be meant.
  var advice: [String] {
    var advice: [String] = []
    if unlistedGateways == .allowed {
      advice.append("unlistedGateways is allowed: a basis may cite a power that nobody has looked at")
    }
    var kinds: Set<String> = []
    var named: Set<String> = []
    for organisation in organisations {
      switch organisation.key {
      case .kind(let kind): kinds.insert(kind)
      case .organisation(let id): named.insert(String(id.kind))
      }
    }
    for successor in successors { named.formUnion([successor.from, successor.to].map { String($0.kind) }) }
    advice += (named.union(Self.kindsOfTheFormat).subtracting(kinds)).sorted().map { kind in
      "no role is given to the kind \(kind): whoever of it is not listed by name can be told nothing under the law"
    }
    return advice
  }

  /// The kinds of organisations of which the format fixes the form.
  private static let kindsOfTheFormat: Set = ["LA", "PROB", "YJS"]
}
