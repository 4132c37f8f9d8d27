extension RequestGuide {
  /// The guide as a page for a duty officer, lines ended.
  public var text: String {
    var lines = ["\(requester.title.capitalised) asks \(holder.title): \(purposeTitle)", ""]
    lines.append("First, the young person")
    lines += askFirst.enumerated().map { "  \($0 + 1). \($1)" }
    lines += whoDecides.map { "  \($0.ages): \($0.text)" }
    for group in groups {
      lines += ["", group.route.heading]
      if !group.gateways.isEmpty {
        lines.append("  By " + group.gateways.map { "\($0.title) (\($0.source))" }.joined(separator: "; "))
      }
      lines += group.answers.map { "  - \($0.line)" }
    }
    if !oftenForgotten.isEmpty {
      lines += ["", "Often forgotten. Ask for these too"]
      lines += oftenForgotten.map { reminder in
        "  - \(reminder.title) (\(reminder.categories.map(\.code).joined(separator: ", "))): \(reminder.why)"
      }
    }
    lines += legend
    lines += ["", reuse, source, "Sharing profile \(profile.id) \(profile.version)."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Answers whose expected route, and the powers for it, are the same.
  private var groups: [(route: RequestRoute, gateways: [GatewayCitation], answers: [Answer])] {
    var groups: [(route: RequestRoute, gateways: [GatewayCitation], answers: [Answer])] = []
    for answer in answers {
      guard let first = answer.routes.first else { continue }
      if let index = groups.firstIndex(where: { $0.route == first.route && $0.gateways == first.gateways }) {
        groups[index].answers.append(answer)
      } else {
        groups.append((first.route, first.gateways, [answer]))
      }
    }
    let order = RequestRoute.allCases
    return groups.enumerated().sorted { left, right in
      let places = [left, right].map { order.firstIndex(of: $0.element.route) ?? order.count }
      return (places[0], left.offset) < (places[1], right.offset)
    }.map(\.element)
  }

  private var legend: [String] {
    let used = Set(answers.flatMap(\.routes).flatMap(\.conditions))
    let listed = RequestCondition.allCases.filter(used.contains)
    guard !listed.isEmpty else { return [] }
    return ["", "What the marks mean"] + listed.map { "  [\($0.mark)] \($0.meaning)" }
  }

  private var reuse: String {
    let also = reusableFor.map(\.rawValue).joined(separator: ", ")
    let allowed =
      also.isEmpty ? "Use what you get for this alone." : "What you get may also be used for: \(also)."
    return allowed + " Anything else needs a new decision."
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
  /// `Health (health) [private, confidence]; or with their clear yes; not health.sexual`.
  fileprivate var line: String {
    guard let first = routes.first else { return "" }
    var line = "\(meaning) (\(category.code))"
    if !first.conditions.isEmpty {
      line += " [\(first.conditions.map(\.mark).joined(separator: ", "))]"
    }
    for other in routes.dropFirst() { line += "; \(other.route.alternative)" }
    if !except.isEmpty { line += "; not \(except.map(\.code).joined(separator: ", "))" }
    var limits: [String] = []
    for limit in routes.compactMap(\.limit) where !limits.contains(limit) { limits.append(limit) }
    return limits.isEmpty ? line : line + ". " + limits.joined(separator: " ")
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

  fileprivate var alternative: String {
    switch self {
    case .statutoryPower: "or under the law"
    case .consent: "or with their yes"
    case .consentExplicit: "or with their clear yes"
    case .protective: "or to keep somebody safe"
    case .victimAuthority: "or with the victim's say"
    case .originatorRelease: "or if whoever wrote it lets it go"
    case .doNotAsk: "or not at all"
    }
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
    case .specialCategory: "Very private. They have to write down a condition of Article 9 UK GDPR."
    case .offenceData: "About offences. They have to write down a condition of Article 10 UK GDPR."
    case .confidence: "Told in confidence. Something has to lift that, such as the young person's yes."
    case .otherPeople: "About other people too, and they have rights of their own."
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
}
