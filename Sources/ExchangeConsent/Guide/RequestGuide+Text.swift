extension RequestGuide {
  /// The guide as one screen for a duty officer, lines ended: what to do first, what may be asked by which route, what
  /// to cite. No line is longer than 100 characters.
  public var text: String {
    var page = GuidePage()
    page.add("\(requester.title.capitalised) asks \(holder.title), for: \(purposeTitle)\(place)")
    page.add("First, the young person")
    for (number, step) in askFirst.enumerated() { page.add(step, behind: "  \(number + 1). ") }
    for rule in whoDecides { page.add(rule.text, behind: "  \(rule.ages): ") }
    page.skip()
    var before: Group?
    for group in groups {
      if group.route != before?.route { page.add(group.route.heading) }
      if !group.gateways.isEmpty { page.add(citation(of: group, after: before), behind: "  Cite: ") }
      before = group
      for line in group.lines { page.add(line, behind: "  - ") }
    }
    if !notInForce.isEmpty { page.add(list(notInForce), behind: "Not in force yet, so do not cite: ") }
    if !oftenForgotten.isEmpty {
      page.add("Often forgotten. Risk is only half of the picture, so ask for these too")
      let reminders = oftenForgotten.map { reminder in
        "\(reminder.title) (\(reminder.categories.map(\.code).joined(separator: ", ")))"
      }
      page.add(reminders.joined(separator: "; "), behind: "  ")
    }
    page.begin("Good to know")
    if !marks.isEmpty { page.add(marks.joined(separator: " "), behind: "  ") }
    page.add((notes + [reuse]).joined(separator: " "), behind: "  ")
    page.add("Sharing profile \(profile.id) \(profile.version). \(source)", behind: "  ")
    return page.text
  }

  /// Where, when only one country is meant.
  private var place: String { jurisdiction.map { " (\($0.rawValue))" } ?? "" }

  /// Answers whose expected route, and the powers for it, are the same. One that says what a wider one says is left
  /// out.
  private var groups: [Group] {
    var groups: [Group] = []
    for answer in answers {
      let isSaid = answers.contains {
        $0.category != answer.category && $0.category.covers(answer.category) && $0.routes == answer.routes
      }
      guard let first = answer.routes.first, !isSaid else { continue }
      if let index = groups.firstIndex(where: { $0.route == first.route && $0.gateways == first.gateways }) {
        groups[index].answers.append(answer)
      } else {
        groups.append(Group(route: first.route, gateways: first.gateways, answers: [answer]))
      }
    }
    let order = RequestRoute.allCases
    return groups.enumerated().sorted { left, right in
      let places = [left, right].map { order.firstIndex(of: $0.element.route) ?? order.count }
      return (places[0], left.offset) < (places[1], right.offset)
    }.map(\.element)
  }

  private struct Group {
    var route: RequestRoute
    var gateways: [GatewayCitation]
    var answers: [Answer]

    /// Answers of which the same is to be said stand in one line, in the order in which each line begins.
    var lines: [String] {
      var order: [String] = []
      var names: [String: [String]] = [:]
      for answer in answers {
        let remark = answer.remark
        if names[remark] == nil { order.append(remark) }
        names[remark, default: []].append(answer.name)
      }
      return order.map { (names[$0] ?? []).joined(separator: ", ") + $0 }
    }
  }

  /// What to cite for a group: in short where it is what was cited just before, or a part of it.
  private func citation(of group: Group, after before: Group?) -> String {
    guard let cited = before?.gateways, group.gateways.allSatisfy(cited.contains) else {
      return list(group.gateways)
    }
    let closed = cited.filter { !group.gateways.contains($0) }.map(\.source)
    return closed.isEmpty ? "as above" : "as above, but not " + closed.joined(separator: " or ")
  }

  private func list(_ gateways: [GatewayCitation]) -> String {
    gateways.map { gateway in
      let country = jurisdiction == nil ? gateway.country.map { ", \($0.rawValue)" } : nil
      let mark = gateway.unconfirmed == nil ? "" : "*"
      let caveats = gateway.caveats.map { "; " + $0 }.joined()
      return "\(gateway.source)\(mark) (\(gateway.title.uncapitalised)\(country ?? "")\(caveats))"
    }.joined(separator: "; or ")
  }

  private var marks: [String] {
    let routes = groups.flatMap(\.answers).compactMap(\.routes.first)
    let used = Set(routes.flatMap(\.conditions))
    var marks = RequestCondition.allCases.filter(used.contains).map { "[\($0.mark)] \($0.meaning)" }
    if (routes.flatMap(\.gateways) + notInForce).contains(where: { $0.unconfirmed != nil }) {
      marks.append("* Not confirmed: ask your data protection lead.")
    }
    return marks
  }

  private var reuse: String {
    let isToldUnderTheLaw = answers.contains { $0.routes.contains { $0.route == .statutoryPower } }
    let also = isToldUnderTheLaw ? reusableForTitles.joined(separator: "; ") : ""
    let allowed =
      also.isEmpty
      ? "Use what you get for this alone."
      : "What you get under the law may also serve for: \(also). A yes serves for what they agreed to."
    return allowed + " Anything else needs a new decision."
  }
}

/// Lines of at most 100 characters.
private struct GuidePage {
  private var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func skip() { lines.append("") }

  /// Begins a part with a heading.
  mutating func begin(_ heading: String) {
    skip()
    add(heading)
  }

  /// Adds a paragraph; lines after its first are set in.
  mutating func add(_ paragraph: String, behind lead: String = "") {
    let indent = lead == "  " ? lead : "    "
    var line = lead
    var isEmpty = true
    for word in paragraph.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > 100 {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    lines.append(line)
  }
}

extension RequestGuide.WhoDecides {
  fileprivate var ages: String {
    switch (from, below) {
    case (nil, nil): "At any age"
    case (nil, let below?): "Under \(below)"
    case (let from?, nil): "\(from) and over"
    case (let from?, let below?): "\(from) to \(below - 1)"
    }
  }
}

extension RequestGuide.Answer {
  /// The code, which is what `yax request` takes; `leaving-care.pa (personal adviser)` where it is an abbreviation.
  fileprivate var name: String {
    let isAbbreviation = category.code.split(separator: ".").contains { part in
      part.count < 4 || !part.contains(where: "aeiou".contains)
    }
    return isAbbreviation ? "\(category.code) (\(meaning.uncapitalised))" : category.code
  }

  /// What stands behind the name: ` [private, confidence]; or with their clear yes; not health.sexual. …`.
  fileprivate var remark: String {
    guard let first = routes.first else { return "" }
    var remark = ""
    if !first.conditions.isEmpty {
      remark += " [\(first.conditions.map(\.mark).joined(separator: ", "))]"
    }
    for other in routes.dropFirst() { remark += "; " + other.alternative(to: first) }
    if !except.isEmpty { remark += "; not \(except.map(\.code).joined(separator: ", "))" }
    guard let limit = first.limit else { return remark }
    return remark + ". " + limit
  }
}

extension RequestRoute {
  /// What the route asks of whoever wants to go it.
  public var heading: String {
    switch self {
    case .statutoryPower: "The law lets them tell you. You do not need a yes, but tell the young person"
    case .consent: "You need the young person's yes"
    case .consentExplicit: "You need their clear yes to this very thing"
    case .protective: "Only to keep somebody safe. A manager has to agree, and it is for a short time"
    case .victimAuthority: "Only with the victim's own say, or a power that covers the victim"
    case .originatorRelease: "Only if whoever first wrote it down lets it go"
    case .doNotAsk: "Do not ask for this"
    }
  }
}

extension RequestGuide.Route {
  /// `or with their yes`, with the limit of this way, if it has one of its own.
  fileprivate func alternative(to first: RequestGuide.Route) -> String {
    let way =
      switch route {
      case .statutoryPower: "or under the law"
      case .consent: "or with their yes"
      case .consentExplicit: "or with their clear yes"
      case .protective: "or to keep somebody safe"
      case .victimAuthority: "or with the victim's say"
      case .originatorRelease: "or if whoever wrote it lets it go"
      case .doNotAsk: "or not at all"
      }
    guard limit != first.limit else { return way }
    return limit.map { "\(way): \($0.uncapitalised.droppingFullStop)" } ?? way
  }
}

extension RequestCondition {
  fileprivate var mark: String {
    switch self {
    case .specialCategory: "private"
    case .offenceData: "offences"
    case .confidence: "confidence"
    case .otherPeople: "others"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .specialCategory: "needs a condition of UK GDPR Article 9 or DPA 2018 Schedule 8."
    case .offenceData: "needs official authority, or a condition of DPA 2018 Schedule 1 (UK GDPR Article 10)."
    case .confidence: "needs lifting, as by a yes."
    case .otherPeople: "tells of others too."
    }
  }
}

extension OrganisationRole {
  /// What it is called within a sentence.
  public var title: String {
    switch self {
    case .youthJustice: "a youth justice service"
    case .probation: "the Probation Service"
    case .localAuthority: "a council"
    case .socialCare: "children's social care"
    case .leavingCare: "a leaving care service"
    case .police: "the police"
    case .health: "a health service"
    case .prison: "a prison"
    case .court: "a court"
    case .government: "a government department"
    case .education: "a school or college"
    case .voluntary: "a voluntary organisation"
    case .private: "a private company"
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
  fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var droppingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
