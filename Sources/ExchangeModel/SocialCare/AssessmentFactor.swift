public import ExchangeConsent
public import XMLCoding

/// A factor that an assessment by children's social care found. It says what was of concern then, and not
/// that it is so now.
public struct AssessmentFactor: Codable, Hashable, Sendable {
  /// The factor; list `cin-assessment-factor`.
  public var factor: CodedValue
  /// Day on which the assessment was authorised.
  public var identifiedOn: CalendarDate?
  /// Mark shared by an assessment and the factors that it found.
  public var assessment: Grouping?

  /// Makes one.
  public init(factor: CodedValue, identifiedOn: CalendarDate? = nil, assessment: Grouping? = nil) {
    self.factor = factor
    self.identifiedOn = identifiedOn
    self.assessment = assessment
  }

  private enum CodingKeys: String, CodingKey {
    case identifiedOn = "@identifiedOn"
    case assessment = "@assessment"
  }

  /// Reads the content from an element.
  public init(from decoder: any Decoder) throws {
    factor = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    identifiedOn = try container.decodeIfPresent(CalendarDate.self, forKey: .identifiedOn)
    assessment = try container.decodeIfPresent(Grouping.self, forKey: .assessment)
  }

  /// Writes the content onto an element.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(identifiedOn, forKey: .identifiedOn)
    try container.encodeIfPresent(assessment, forKey: .assessment)
  }
}

/// An item that is one factor of an assessment.
///
/// Each kind of factor is an element of its own, because what it tells of is protected differently: the code
/// list `cin-assessment-factor` says in `discloses` where a factor stands.
public protocol AssessmentFinding: ItemContent {
  /// The factor.
  var factor: AssessmentFactor { get set }
  /// Makes the content of an item.
  init(_ factor: AssessmentFactor)
}

extension AssessmentFinding {
  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    self.init(try AssessmentFactor(from: decoder))
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}
