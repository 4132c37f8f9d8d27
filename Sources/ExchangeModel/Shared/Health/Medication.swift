public import ExchangeConsent
public import XMLCoding

/// A medicine that the young person takes, so that it does not run out at a move.
///
/// What it is for stands in the item of the need, which may be more protected.
public struct Medication: ItemContent {
  /// `health.medication`.
  public static let category = InformationCategory.healthMedication

  /// The medicine; at most 200 characters.
  public var name: String
  /// Dose and times; at most 200 characters.
  public var dose: String?
  /// What else matters: how it is kept, what happens when it is missed; at most 4,000 characters.
  public var instruction: String?
  /// The practice or clinic that prescribes it; at most 200 characters.
  public var prescriber: String?
  /// When it was first taken, as far as known.
  public var from: PartialDate?
  /// When it is to be taken for the last time, or was; `nil` while it goes on.
  public var until: PartialDate?
  /// Day up to which the young person has a supply.
  public var suppliedUntil: CalendarDate?

  /// Makes the content of an item.
  public init(
    name: String, dose: String? = nil, instruction: String? = nil, prescriber: String? = nil,
    from: PartialDate? = nil, until: PartialDate? = nil, suppliedUntil: CalendarDate? = nil
  ) {
    self.name = name
    self.dose = dose
    self.instruction = instruction
    self.prescriber = prescriber
    self.from = from
    self.until = until
    self.suppliedUntil = suppliedUntil
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case dose = "Dose"
    case instruction = "Instruction"
    case prescriber = "Prescriber"
    case from = "@from"
    case until = "@until"
    case suppliedUntil = "@suppliedUntil"
  }
}
