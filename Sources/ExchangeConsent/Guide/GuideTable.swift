public import XMLCoding

/// The guide as it stands in a sharing profile: which service may ask which other for what, by which route.
struct GuideTable: Sendable, Hashable {
  /// What weight the guide has.
  var source: String
  /// What to do with the young person before anything is asked of anybody else.
  var askFirst: [String]
  /// What whoever asks has to know beside.
  var notes: [Note]
  /// Whose word counts at which age.
  var whoDecides: [WhoDecides]
  /// What requests often leave out.
  var forgotten: [Forgotten]
  /// Which question belongs to which category, and who can answer it.
  var questions: [QuestionEntry]
  /// What holds between any two services that the guide knows.
  var common: [Ask]
  /// What holds between two of them beside, or instead.
  var pairs: [Pair]

  struct Note: Sendable, Hashable {
    /// Where it holds; `nil` in both countries.
    var country: Jurisdiction?
    var text: String
  }

  struct WhoDecides: Sendable, Hashable {
    var from: Int?
    var below: Int?
    var text: String
  }

  struct Forgotten: Sendable, Hashable {
    var title: String
    var categories: [InformationCategory]
    var why: String
    var holders: [OrganisationRole]
  }

  struct QuestionEntry: Sendable, Hashable {
    var code: LegalCode
    var category: InformationCategory
    var holders: [OrganisationRole]
  }

  struct Ask: Sendable, Hashable {
    var categories: [InformationCategory]
    var routes: [Route]
  }

  struct Route: Sendable, Hashable {
    var route: RequestRoute
    var limit: String?
  }

  struct Pair: Sendable, Hashable {
    var requesters: [OrganisationRole]
    var holders: [OrganisationRole]
    var asks: [Ask]
  }

  func pair(_ requester: OrganisationRole, asking holder: OrganisationRole) -> Pair? {
    pairs.first { $0.requesters.contains(requester) && $0.holders.contains(holder) }
  }

  /// The routes for a category: those of the narrowest category listed that takes it in, and of two as narrow
  /// those of the pair.
  func routes(to category: InformationCategory, in pair: Pair) -> [Route]? {
    var best: (depth: Int, routes: [Route])?
    for ask in common + pair.asks {
      for listed in ask.categories where listed.covers(category) {
        let depth = listed.code.utf8.count
        if depth >= best?.depth ?? 0 { best = (depth, ask.routes) }
      }
    }
    return best?.routes
  }

  /// The categories that the guide says something about, in the order of the taxonomy.
  func categories(in pair: Pair) -> [InformationCategory] {
    let listed = Set((common + pair.asks).flatMap(\.categories))
    return InformationCategory.allCategories.filter(listed.contains)
  }
}

/// How information may be come by.
public enum RequestRoute: String, XMLTextConvertible, CaseIterable {
  /// A power or duty in statute lets the holder tell.
  case statutoryPower = "statutory-power"
  /// The young person agrees.
  case consent
  /// The young person agrees in express words.
  case consentExplicit = "consent-explicit"
  /// Somebody has to be protected.
  case protective
  /// The victim agrees, or a power covers the victim.
  case victimAuthority = "victim-authority"
  /// Whoever first recorded it releases it.
  case originatorRelease = "originator-release"
  /// It is not to be asked for.
  case doNotAsk = "do-not-ask"
}

extension DataFileNode {
  func guideTable() -> GuideTable? {
    let names: Set = [
      "source", "askFirst", "notes", "whoDecides", "forgotten", "questions", "common", "pairs",
    ]
    return object(names) { members in
      let source = members.required("source")?.text()
      let askFirst = members.required("askFirst")?.list { $0.text() } ?? []
      let notes = members.list("notes") { $0.note() }
      let whoDecides = members.required("whoDecides")?.list { $0.whoDecides() } ?? []
      let forgotten = members.required("forgotten")?.list { $0.forgotten() } ?? []
      let questions = members.required("questions")?.list { $0.question() } ?? []
      let common = members.required("common")?.list { $0.ask() } ?? []
      let services = { (pair: GuideTable.Pair) in
        pair.requesters.flatMap { one in pair.holders.map { [one, $0] } }
      }
      let pairs =
        members.required("pairs")?.list(of: "a pair of services", keyedBy: services) { $0.pair() } ?? []
      guard let source else { return nil }
      return GuideTable(
        source: source, askFirst: askFirst, notes: notes, whoDecides: whoDecides, forgotten: forgotten,
        questions: questions, common: common, pairs: pairs)
    }
  }

  private func note() -> GuideTable.Note? {
    object(["country", "text"]) { members in
      let country: Jurisdiction? = members.optional("country")
      return members.required("text")?.text().map { GuideTable.Note(country: country, text: $0) }
    }
  }

  private func whoDecides() -> GuideTable.WhoDecides? {
    object(["from", "below", "text"]) { members in
      let from = members["from"].flatMap { $0.integer(in: 1...120) }
      let below = members["below"].flatMap { $0.integer(in: 1...120) }
      let text = members.required("text")?.text()
      members.refuseReversed(from, below)
      return text.map { GuideTable.WhoDecides(from: from, below: below, text: $0) }
    }
  }

  private func forgotten() -> GuideTable.Forgotten? {
    object(["title", "categories", "why", "holders"]) { members in
      let title = members.required("title")?.text(maximum: 100)
      let categories: [InformationCategory] = members.required("categories")?.list { $0.value() } ?? []
      let why = members.required("why")?.text()
      let holders: [OrganisationRole] = members.required("holders")?.list { $0.value() } ?? []
      guard let title, let why else { return nil }
      return GuideTable.Forgotten(title: title, categories: categories, why: why, holders: holders)
    }
  }

  private func question() -> GuideTable.QuestionEntry? {
    object(["code", "category", "holders"]) { members in
      let code: LegalCode? = members.required("code")
      let category: InformationCategory? = members.required("category")
      let holders: [OrganisationRole] = members.required("holders")?.list { $0.value() } ?? []
      guard let code, let category else { return nil }
      return GuideTable.QuestionEntry(code: code, category: category, holders: holders)
    }
  }

  private func pair() -> GuideTable.Pair? {
    object(["requesters", "holders", "source", "asks"]) { members in
      let requesters: [OrganisationRole]? = members.required("requesters")?.list { $0.value() }
      let holders: [OrganisationRole]? = members.required("holders")?.list { $0.value() }
      _ = members.required("source")?.text()
      let asks = members.required("asks")?.list { $0.ask() } ?? []
      guard let requesters, let holders else { return nil }
      return GuideTable.Pair(requesters: requesters, holders: holders, asks: asks)
    }
  }

  private func ask() -> GuideTable.Ask? {
    object(["categories", "routes"]) { members in
      let categories: [InformationCategory] = members.required("categories")?.list { $0.value() } ?? []
      let routes = members.required("routes")?.list { $0.route() } ?? []
      if categories.isEmpty { members["categories"]?.fault("expected at least one category") }
      if routes.isEmpty { members["routes"]?.fault("expected at least one route") }
      return GuideTable.Ask(categories: categories, routes: routes)
    }
  }

  private func route() -> GuideTable.Route? {
    object(["route", "limit"]) { members in
      let route: RequestRoute? = members.required("route")
      let limit = members["limit"].flatMap { $0.text(maximum: 200) }
      return route.map { GuideTable.Route(route: $0, limit: limit) }
    }
  }
}
