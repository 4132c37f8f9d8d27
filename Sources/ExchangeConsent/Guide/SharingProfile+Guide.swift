public import XMLCoding

extension SharingProfile {
  /// What one service may ask another for.
  ///
  /// - Parameters:
  ///   - requester: the service that asks.
  ///   - holder: the service that is asked.
  ///   - purpose: what for.
  ///   - instant: when; powers that are not in force then are not cited.
  ///   - age: the age of the young person in years, where it is known.
  ///   - jurisdiction: the country whose councils are meant, where that is known; without it the powers of councils in
  ///     both are cited.
  /// - Throws: ``RequestGuideError``.
  public func guide(
    for requester: OrganisationRole, asking holder: OrganisationRole, purpose: Purpose, at instant: Instant,
    age: Int? = nil, jurisdiction: Jurisdiction? = nil
  ) throws(RequestGuideError) -> RequestGuide {
    guard let table = guideTable else { throw .noGuide }
    guard purpose != .research, purpose != .internalRecord else { throw .purposeNotReleasable }
    guard let pair = table.pair(requester, asking: holder) else {
      throw .unknownPair(
        table.pairs.flatMap { pair in
          pair.requesters.flatMap { one in pair.holders.map { "\(one.rawValue) to \($0.rawValue)" } }
        })
    }
    guard orderedGateways.contains(where: { $0.purposes.contains(purpose) }) else { throw .purposeNotCovered }
    let countries = jurisdiction.map { [$0] } ?? Jurisdiction.allCases
    let question = GuideInquiry(
      requesters: countries.map { Gateway.Organisation(role: requester, country: $0) },
      holders: countries.map { Gateway.Organisation(role: holder, country: $0) }, purposes: [purpose],
      instant: instant, age: age)
    let listed = table.categories(in: pair)
    let answers = listed.compactMap { category -> RequestGuide.Answer? in
      guard let routes = table.routes(to: category, in: pair) else { return nil }
      let narrower = listed.filter {
        $0 != category && category.covers($0) && table.routes(to: $0, in: pair) != routes
      }
      return RequestGuide.Answer(
        category: category, meaning: category.meaning,
        routes: self.routes(routes, to: flagged(category), for: question), except: narrower)
    }
    let terms = terms(of: purpose)
    return RequestGuide(
      requester: requester, holder: holder, purpose: purpose, purposeTitle: terms?.title ?? purpose.rawValue,
      jurisdiction: jurisdiction, reusableFor: terms?.reusableFor ?? [],
      reusableForTitles: (terms?.reusableFor ?? []).map { self.terms(of: $0)?.title ?? $0.rawValue },
      profile: RequestGuide.ProfileCitation(id: id, version: version, digest: digest), source: table.source,
      askFirst: table.askFirst,
      notes: table.notes.filter { $0.country == nil || $0.country == jurisdiction }.map(\.text),
      whoDecides: table.whoDecides.filter { $0.holds(atAge: age) }.map {
        RequestGuide.WhoDecides(from: $0.from, below: $0.below, text: $0.text)
      },
      answers: answers,
      notInForce: orderedGateways.filter { $0.commencement == .notCommenced && serves($0, question) }
        .map { RequestGuide.GatewayCitation($0, atAge: age) },
      oftenForgotten: table.forgotten.filter { $0.holders.contains(holder) }.compactMap { forgotten in
        let categories = forgotten.categories.filter { category in
          let expected = table.routes(to: category, in: pair)?.first?.route
          return [.statutoryPower, .consent, .consentExplicit].contains(expected)
        }
        guard !categories.isEmpty else { return nil }
        return RequestGuide.Reminder(title: forgotten.title, categories: categories, why: forgotten.why)
      },
      questions: table.questions.filter { $0.holders.contains(holder) }.map {
        RequestGuide.GuideQuestion(code: $0.code, category: $0.category)
      })
  }

  /// The role that the guide knows an organisation by: a council is asked as one of its services.
  ///
  /// - Parameters:
  ///   - organisation: the controller.
  ///   - service: the service within it, such as `leaving-care`.
  /// - Returns: `nil` when the profile does not know the organisation.
  public func role(of organisation: OrganisationIdentifier, service: String?) -> OrganisationRole? {
    guard let role = role(of: organisation) else { return nil }
    let within = service.flatMap { OrganisationRole($0) }
    guard role == .localAuthority, let within,
      [.socialCare, .leavingCare, .youthJustice].contains(within)
    else { return role }
    return within
  }

  /// The routes that are open. Where no power serves the purpose between the two, the young person is asked
  /// instead.
  private func routes(
    _ listed: [GuideTable.Route], to category: InformationCategory, for inquiry: GuideInquiry
  ) -> [RequestGuide.Route] {
    let needsExpressWords = !category.flags.isDisjoint(with: [.special, .criminal])
    var routes: [RequestGuide.Route] = []
    for entry in listed {
      var route = entry.route
      var gateways = self.gateways(for: route, to: category, inquiry)
      if route == .statutoryPower, gateways.isEmpty { route = .consent }
      if route == .consent, needsExpressWords { route = .consentExplicit }
      if route != .statutoryPower && route != .protective && route != .victimAuthority { gateways = [] }
      guard !routes.contains(where: { $0.route == route }) else { continue }
      routes.append(
        RequestGuide.Route(
          route: route,
          gateways: gateways.map { RequestGuide.GatewayCitation($0, atAge: inquiry.age) },
          conditions: RequestCondition.needed(by: category, on: route), limit: entry.limit))
    }
    return routes
  }

  /// Gateways in force by which the holder may tell the requester something of a category.
  private func gateways(
    for route: RequestRoute, to category: InformationCategory, _ inquiry: GuideInquiry
  ) -> [Gateway] {
    var served = inquiry
    if route == .protective { served.purposes = [.safeguarding, .adultSafeguarding] }
    return orderedGateways.filter { gateway in
      gateway.isInForce(at: inquiry.instant) && serves(gateway, served) && !gateway.bars(category)
    }
  }

  /// Whether a gateway, once it is in force, lets the holder tell the requester something for the purpose.
  private func serves(_ gateway: Gateway, _ inquiry: GuideInquiry) -> Bool {
    gateway.purposes.contains(where: inquiry.purposes.contains)
      && (inquiry.age.map { gateway.subjectAge.contains($0) && gateway.guideAge.contains($0) } ?? true)
      && inquiry.holders.contains { holder in
        inquiry.requesters.contains { gateway.allows(from: holder, to: $0) }
      }
  }
}

/// Who asks whom, what for and when.
private struct GuideInquiry {
  /// The service that asks, in each country that may be meant.
  var requesters: [Gateway.Organisation]
  /// The service that is asked, in each country that may be meant.
  var holders: [Gateway.Organisation]
  var purposes: [Purpose]
  var instant: Instant
  var age: Int?
}

extension RequestGuide.GatewayCitation {
  fileprivate init(_ gateway: Gateway, atAge age: Int?) {
    let countries = Set(
      gateway.directions.flatMap { [$0.disclosersCountry, $0.recipientsCountry].compactMap(\.self) })
    self.init(
      code: gateway.code, title: gateway.title, source: gateway.source,
      country: countries.count == 1 ? countries.first : nil,
      caveats: gateway.caveats.compactMap { $0.text(atAge: age) }, unconfirmed: gateway.unconfirmed)
  }
}

extension Gateway.AgeBounds {
  fileprivate func contains(_ age: Int) -> Bool {
    (from.map { age >= $0 } ?? true) && (below.map { age < $0 } ?? true)
  }
}

extension Gateway.Caveat {
  /// What is to be said at an age; where the age is not known, from which age it holds.
  fileprivate func text(atAge age: Int?) -> String? {
    guard let from else { return text }
    guard let age else { return "from \(from) " + text }
    return age >= from ? text : nil
  }
}

extension GuideTable.WhoDecides {
  fileprivate func holds(atAge age: Int?) -> Bool {
    guard let age else { return true }
    return (from.map { age >= $0 } ?? true) && (below.map { age < $0 } ?? true)
  }
}

extension RequestCondition {
  /// What a category needs on a route. Consent in express words does for special category and offence data, and
  /// for confidence.
  fileprivate static func needed(
    by category: InformationCategory, on route: RequestRoute
  ) -> [RequestCondition] {
    var conditions: [RequestCondition] = []
    switch route {
    case .statutoryPower, .protective, .victimAuthority:
      if category.flags.contains(.special) { conditions.append(.specialCategory) }
      if category.flags.contains(.criminal) { conditions.append(.offenceData) }
      if category.flags.contains(.confidential) { conditions.append(.confidence) }
    case .consent, .consentExplicit, .originatorRelease, .doNotAsk: break
    }
    if route != .doNotAsk, category.flags.contains(.thirdParty) { conditions.append(.otherPeople) }
    return conditions
  }
}
