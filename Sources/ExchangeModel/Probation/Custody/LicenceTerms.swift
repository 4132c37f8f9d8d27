public import XMLCoding

/// What a condition of a licence demands, and since when.
public struct LicenceTerms: Codable, Hashable, Sendable {
  /// The kind of condition; `nil` where it is not in the list; list `delius-licence-condition`.
  public var mainCategory: CodedValue?
  /// The kind of condition where it is not in the list.
  public var otherCategory: SourceTerm?
  /// The condition of the national list; list `delius-licence-condition-subtype`.
  public var subcategory: CodedValue?
  /// The words of the condition as the young person signed them; at most 4,000 characters.
  public var wording: String?
  /// What else is known; at most 4,000 characters.
  public var note: String?
  /// Why it ended.
  public var terminationReason: SourceTerm?
  /// Whether it is in every licence.
  public var kind: Kind?
  /// Whether the condition is active in the case system.
  public var active: Bool?
  /// Day on which it was imposed.
  public var imposedOn: CalendarDate?
  /// Day on which work on it began.
  public var commencedOn: CalendarDate?
  /// Day on which it ended.
  public var terminatedOn: CalendarDate?

  /// Makes the value.
  public init(
    mainCategory: CodedValue? = nil, otherCategory: SourceTerm? = nil, subcategory: CodedValue? = nil,
    wording: String? = nil, note: String? = nil, terminationReason: SourceTerm? = nil, kind: Kind? = nil,
    active: Bool? = nil, imposedOn: CalendarDate? = nil, commencedOn: CalendarDate? = nil,
    terminatedOn: CalendarDate? = nil
  ) {
    self.mainCategory = mainCategory
    self.otherCategory = otherCategory
    self.subcategory = subcategory
    self.wording = wording
    self.note = note
    self.terminationReason = terminationReason
    self.kind = kind
    self.active = active
    self.imposedOn = imposedOn
    self.commencedOn = commencedOn
    self.terminatedOn = terminatedOn
  }

  private enum CodingKeys: String, CodingKey {
    case mainCategory = "MainCategory"
    case otherCategory = "OtherCategory"
    case subcategory = "Subcategory"
    case wording = "Wording"
    case note = "Note"
    case terminationReason = "TerminationReason"
    case kind = "@kind"
    case active = "@active"
    case imposedOn = "@imposedOn"
    case commencedOn = "@commencedOn"
    case terminatedOn = "@terminatedOn"
  }
}

extension LicenceTerms {
  /// Whether a condition is in every licence.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// In every licence.
    case standard = "STANDARD"
    /// Chosen from the national list.
    case additional = "ADDITIONAL"
    /// Written for this licence.
    case bespoke = "BESPOKE"
  }
}
