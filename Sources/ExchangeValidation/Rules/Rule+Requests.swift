package import ExchangeConsent
package import ExchangeModel
import XMLCoding

extension Rule {
  static let requestRules = [requestAboutRiskAlone, askedAgainstGuide, youngPersonNotAsked]

  /// A request that is interested in risk and in nothing else.
  static let requestAboutRiskAlone = Rule(
    "YJ-019", .warning, .rules, "the request asks about risk alone",
    why:
      "Requests that ask only about risk to others miss what keeps the young person safe, and what works with them.",
    action:
      "Ask also for safety and well-being, strengths, needs, care status, what works and evidence of maturity.",
    source: "HM Inspectorate of Probation, young adults thematic, September 2024")

  /// A request for what the guide of the sharing profile says not to ask this service for.
  static let askedAgainstGuide = Rule(
    "CN-171", .warning, .rules, "the request asks for what is not to be asked of this service",
    why:
      "Whoever is asked may not tell it, and a request for it shows that the requester expects it to be there.",
    action:
      "Leave it out, or ask whoever may tell it; yax guide shows who. Adoption and family court papers: only a court can open them.",
    source: "Sharing profile: guide")

  /// A request that does not say whether the young person was asked.
  static let youngPersonNotAsked = Rule(
    "PR-084", .warning, .rules, "the request does not say whether the young person was asked, or why not",
    why:
      "Young adults are not routinely asked, although their yes is often the best route, and at least they should know.",
    action: "Ask, and record the answer; or record the reason for which they were not asked.",
    source: "HM Inspectorate of Probation, young adults thematic, September 2024")

  /// What is to be said of a request before it goes to somebody, by the guide for the two services.
  package static func advice(
    on request: InformationRequest, _ engagement: Engagement, by guide: RequestGuide
  ) -> [(rule: Rule, detail: String?)] {
    var advice: [(rule: Rule, detail: String?)] = []
    if request.isAboutRiskAlone {
      let missing = guide.oftenForgotten.map {
        "\($0.title) (\($0.categories.map(\.code).joined(separator: ", ")))"
      }
      advice.append(
        (requestAboutRiskAlone, missing.isEmpty ? nil : "left out: " + missing.joined(separator: "; ")))
    }
    let against = request.asked.map(\.category).filter { guide.answer(for: $0)?.mustNotBeAsked == true }
    if !against.isEmpty { advice.append((askedAgainstGuide, against.map(\.code).joined(separator: ", "))) }
    if engagement.saysNothing { advice.append((youngPersonNotAsked, nil)) }
    return advice
  }

  /// Checks what a request asks for, and how.
  static func checkRequest(
    in exchange: Exchange, at places: RecordPlaces, under profile: () -> SharingProfile?, in file: String
  ) -> [Finding] {
    guard case .informationRequest(let request) = exchange.body,
      let body = places.element(named: ExchangeBody.CodingKeys.informationRequest.rawValue)
    else { return [] }
    var findings: [Finding] = []
    if request.isAboutRiskAlone { findings.append(Finding(requestAboutRiskAlone, at: body, in: file)) }
    let goesToSomebody = exchange.header.discloser.organisation != exchange.header.recipient.organisation
    if goesToSomebody, exchange.engagement.saysNothing, let engagement = places.element(named: "Engagement") {
      findings.append(Finding(youngPersonNotAsked, at: engagement, in: file))
    }
    guard let guide = guide(for: exchange.header, under: profile) else { return findings }
    for element in places.elements(with: "category") where element.name == "Asked" {
      guard let category = element.value(of: "category").flatMap({ InformationCategory($0) }),
        guide.answer(for: category)?.mustNotBeAsked == true
      else { continue }
      findings.append(Finding(askedAgainstGuide, at: element, "category", in: file))
    }
    return findings
  }

  /// The guide for the two services of a header; `nil` for a draft, and where the profile has none for them.
  private static func guide(for header: Header, under profile: () -> SharingProfile?) -> RequestGuide? {
    let (requester, holder) = (header.discloser, header.recipient)
    guard requester.organisation != holder.organisation, let profile = profile(),
      let asking = profile.role(of: requester.organisation, service: requester.service),
      let asked = profile.role(of: holder.organisation, service: holder.service)
    else { return nil }
    return try? profile.guide(
      for: asking, asking: asked, purpose: header.purpose, at: header.releasedAt ?? header.created)
  }
}

extension Engagement {
  /// Whether it leaves open whether the young person was asked, or why not.
  var saysNothing: Bool {
    switch asked {
    case .yes: false
    case .no: reasonNotAsked == nil
    case .notHeld: true
    }
  }
}
