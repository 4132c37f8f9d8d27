public import ExchangeConsent
public import XMLCoding

/// A day of release, and how certain it is.
public struct ReleaseDate: ItemContent {
  /// `order.dates`.
  public static let category = InformationCategory.orderDates

  /// The day.
  public var on: CalendarDate
  /// What kind of day it is.
  public var kind: ReleaseDateKind
  /// Whether it is confirmed.
  public var confirmed: Bool

  /// Makes the content of an item.
  public init(on: CalendarDate, kind: ReleaseDateKind, confirmed: Bool) {
    self.on = on
    self.kind = kind
    self.confirmed = confirmed
  }

  private enum CodingKeys: String, CodingKey {
    case on = "@on"
    case kind = "@kind"
    case confirmed = "@confirmed"
  }
}

/// Days of release.
public enum ReleaseDateKind: String, XMLTextConvertible, CaseIterable {
  /// Half-way point of a detention and training order.
  case halfWayPoint = "half-way-point"
  /// Early release.
  case early
  /// Late release.
  case late
  /// Automatic release.
  case automatic
  /// Conditional release.
  case conditional
  /// Release by decision of the Parole Board.
  case parole
  /// Release on temporary licence.
  case temporary
  /// End of the sentence.
  case endOfSentence = "end-of-sentence"
  /// Likely end of a remand.
  case remandEnd = "remand-end"
}

/// An establishment.
public struct ReleaseFrom: ItemContent {
  /// `order.sentence`.
  public static let category = InformationCategory.orderSentence

  /// Name of the establishment; at most 200 characters.
  public var name: String
  /// The kind of establishment.
  public var kind: EstablishmentKind

  /// Makes the content of an item.
  public init(name: String, kind: EstablishmentKind) {
    self.name = name
    self.kind = kind
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case kind = "@kind"
  }
}

/// Places of detention.
public enum EstablishmentKind: String, XMLTextConvertible, CaseIterable {
  /// Prison.
  case prison
  /// Young offender institution.
  case youngOffenderInstitution = "young-offender-institution"
  /// Secure training centre.
  case secureTrainingCentre = "secure-training-centre"
  /// Secure school.
  case secureSchool = "secure-school"
  /// Secure children's home.
  case secureChildrensHome = "secure-childrens-home"
  /// Approved premises.
  case approvedPremises = "approved-premises"
  /// Bail premises.
  case bailPremises = "bail-premises"
  /// Hospital.
  case hospital
}
