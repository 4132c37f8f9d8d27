public import ExchangeConsent
public import XMLCoding

/// Education, training or employment on release.
public struct ReleaseEducationOrWork: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

  /// What it is, or what is being done; at most 4,000 characters.
  public var note: String?
  /// Whether it is arranged.
  public var arranged: Bool
  /// Day on which it was arranged.
  public var arrangedOn: CalendarDate?
  /// First day.
  public var from: CalendarDate?

  /// Makes the content of an item.
  public init(note: String? = nil, arranged: Bool, arrangedOn: CalendarDate? = nil, from: CalendarDate? = nil)
  {
    self.note = note
    self.arranged = arranged
    self.arrangedOn = arrangedOn
    self.from = from
  }

  private enum CodingKeys: String, CodingKey {
    case note = "Note"
    case arranged = "@arranged"
    case arrangedOn = "@arrangedOn"
    case from = "@from"
  }
}
