import ExchangeConsent

/// What our decision made of a kit of cases.
public struct ConformanceReport: Codable, Hashable, Sendable {
  /// How many cases there are.
  public let cases: Int
  /// How many were decided as they say.
  public let passed: Int
  /// How many were not.
  public let failed: Int
  /// The cases, in the order of the file.
  public let results: [Result]

  init(results: [Result]) {
    self.results = results
    cases = results.count
    passed = results.count(where: \.passed)
    failed = cases - passed
  }

  /// What was decided about one case.
  public struct Result: Codable, Hashable, Sendable {
    /// Which case.
    public let id: String
    /// Whether everything is as the case says.
    public let passed: Bool
    /// `PERMIT`, `REDACT` or `REFUSE`; empty when the case could not be decided.
    public let effect: String
    /// The reasons, the chief one first.
    public let reasons: [String]
    /// What the receiver has to do.
    public let obligations: [String]
    /// `visible`, `hidden` or `-`.
    public let marker: String
    /// Why the case could not be decided; `nil` when it was.
    public let problem: String?
  }
}

extension ConformanceReport.Result {
  init(_ testCase: ConformanceCase, under profile: SharingProfile) {
    do {
      let decision = try testCase.decision(under: profile)
      let effect = decision.outcome.rawValue
      let reasons = decision.reasons.map(\.rawValue)
      let obligations = decision.obligations.map(\.rawValue)
      let marker = decision.marker?.rawValue ?? "-"
      self.init(
        id: testCase.id,
        passed: effect == testCase.effect && reasons == testCase.reasons
          && obligations == testCase.obligations && marker == testCase.marker,
        effect: effect, reasons: reasons, obligations: obligations, marker: marker, problem: nil)
    } catch {
      self.init(
        id: testCase.id, passed: false, effect: "", reasons: [], obligations: [], marker: "-",
        problem: "\(error)")
    }
  }
}
