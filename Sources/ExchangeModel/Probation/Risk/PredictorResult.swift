public import XMLCoding

/// The result of a predictor. It is true of a group of people with the same history, and certain for none
/// of them.
public struct PredictorResult: Codable, Hashable, Sendable {
  /// The band as the instrument gave it. It is never computed from the percentage.
  public var band: Band
  /// The percentage, where the predictor gives one.
  public var score: ExactDecimal?
  /// The percentage within one year.
  public var oneYear: ExactDecimal?
  /// The percentage within two years.
  public var twoYears: ExactDecimal?
  /// What it was calculated from.
  public var calculation: Calculation?

  /// Makes the value.
  public init(
    band: Band, score: ExactDecimal? = nil, oneYear: ExactDecimal? = nil, twoYears: ExactDecimal? = nil,
    calculation: Calculation? = nil
  ) {
    self.band = band
    self.score = score
    self.oneYear = oneYear
    self.twoYears = twoYears
    self.calculation = calculation
  }

  private enum CodingKeys: String, CodingKey {
    case band = "@band"
    case score = "@score"
    case oneYear = "@oneYear"
    case twoYears = "@twoYears"
    case calculation = "@calculation"
  }
}

extension PredictorResult {
  /// Bands of a predictor.
  public enum Band: String, XMLTextConvertible, CaseIterable {
    /// Low.
    case low = "LOW"
    /// Medium.
    case medium = "MEDIUM"
    /// High.
    case high = "HIGH"
    /// Very high.
    case veryHigh = "VERY_HIGH"
    /// The predictor does not apply to the young person.
    case notApplicable = "NOT_APPLICABLE"
    /// Not calculated, or left blank. It is never the same as low.
    case notAssessed
  }

  /// What a predictor was calculated from.
  public enum Calculation: String, XMLTextConvertible, CaseIterable {
    /// From facts that do not change, such as convictions.
    case fromHistory = "STATIC"
    /// From needs as well.
    case fromHistoryAndNeeds = "DYNAMIC"
  }
}
