import ExchangeConsent

extension InformationRequest {
  /// Whether nothing is asked for but risk of harm to others and offending: a request that misses what keeps the
  /// young person safe and what works with them (HM Inspectorate of Probation, young adults thematic, 2024).
  public var isAboutRiskAlone: Bool {
    let risks: [InformationCategory] = [.riskToOthers, .offending, .order, .associates, .victim]
    return !asked.isEmpty
      && asked.allSatisfy { asked in
        risks.contains { $0.covers(asked.category) } && asked.questions.allSatisfy { $0.code.isAboutRisk }
      }
  }
}

extension QuestionCode {
  /// Whether the question, asked of a category of risk, is about risk to others or offending.
  fileprivate var isAboutRisk: Bool {
    switch self {
    case .riskToOthers, .ordersAndDates, .domesticAbuseCallOuts, .intelligence, .latestAssessment,
      .youthJusticeInvolvement:
      true
    default: false
    }
  }
}
