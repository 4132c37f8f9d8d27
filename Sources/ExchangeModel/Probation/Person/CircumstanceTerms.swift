public import XMLCoding

/// A personal circumstance as Delius records it.
public struct CircumstanceTerms: Codable, Hashable, Sendable {
  /// The circumstance; `nil` where it is not in the list; list `delius-personal-circumstance`.
  public var kind: CodedValue?
  /// The circumstance in more detail; list `delius-personal-circumstance`.
  public var subtype: CodedValue?
  /// The circumstance where it is not in the list.
  public var otherKind: SourceTerm?
  /// What was written about it; at most 4,000 characters.
  public var note: String?
  /// Whether evidence was seen; `nil` where nobody recorded it.
  public var evidenced: Bool?
  /// First day.
  public var from: CalendarDate?
  /// Last day; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the value.
  public init(
    kind: CodedValue? = nil, subtype: CodedValue? = nil, otherKind: SourceTerm? = nil, note: String? = nil,
    evidenced: Bool? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.kind = kind
    self.subtype = subtype
    self.otherKind = otherKind
    self.note = note
    self.evidenced = evidenced
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case subtype = "Subtype"
    case otherKind = "OtherKind"
    case note = "Note"
    case evidenced = "@evidenced"
    case from = "@from"
    case until = "@until"
  }
}
