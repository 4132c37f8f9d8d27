public import ExchangeConsent
public import XMLCoding

/// A placement in the secure estate for children and young people.
public struct YouthCustodyPlacement: ItemContent {
  /// `order.sentence`.
  public static let category = InformationCategory.orderSentence

  /// Name of the establishment; at most 200 characters.
  public var establishment: String?
  /// Mark shared by all facts of the order.
  public var order: Grouping?
  /// Mark shared by all facts of the remand.
  public var remand: Grouping?
  /// Kind of accommodation.
  public var kind: YouthDetentionKind
  /// Kind of accommodation that the youth justice service recommended.
  public var recommended: YouthDetentionKind?
  /// Identifier of the establishment.
  public var organisation: OrganisationIdentifier?
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?
  /// Whether it was the first time in custody.
  public var firstTimeInCustody: Bool?
  /// Whether there was release on temporary licence.
  public var releasedOnTemporaryLicence: Bool?
  /// Day of the transfer to the adult estate, planned or past.
  public var adultEstateTransferOn: CalendarDate?
  /// How the transfer to the adult estate stands.
  public var adultEstateTransferStatus: AdultEstateTransferStatus?

  /// Makes the content of an item.
  public init(
    kind: YouthDetentionKind, establishment: String? = nil, order: Grouping? = nil,
    remand: Grouping? = nil, recommended: YouthDetentionKind? = nil,
    organisation: OrganisationIdentifier? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil,
    firstTimeInCustody: Bool? = nil, releasedOnTemporaryLicence: Bool? = nil,
    adultEstateTransferOn: CalendarDate? = nil,
    adultEstateTransferStatus: AdultEstateTransferStatus? = nil
  ) {
    self.establishment = establishment
    self.order = order
    self.remand = remand
    self.kind = kind
    self.recommended = recommended
    self.organisation = organisation
    self.from = from
    self.until = until
    self.firstTimeInCustody = firstTimeInCustody
    self.releasedOnTemporaryLicence = releasedOnTemporaryLicence
    self.adultEstateTransferOn = adultEstateTransferOn
    self.adultEstateTransferStatus = adultEstateTransferStatus
  }

  private enum CodingKeys: String, CodingKey {
    case establishment = "Establishment"
    case order = "@order"
    case remand = "@remand"
    case kind = "@kind"
    case recommended = "@recommended"
    case organisation = "@organisation"
    case from = "@from"
    case until = "@until"
    case firstTimeInCustody = "@firstTimeInCustody"
    case releasedOnTemporaryLicence = "@releasedOnTemporaryLicence"
    case adultEstateTransferOn = "@adultEstateTransferOn"
    case adultEstateTransferStatus = "@adultEstateTransferStatus"
  }
}

extension YouthCustodyPlacement {
  /// How a transfer to the adult estate stands.
  public enum AdultEstateTransferStatus: String, XMLTextConvertible, CaseIterable {
    /// Not planned.
    case notPlanned = "not-planned"
    /// Planned.
    case planned
    /// Put off beyond the 18th birthday.
    case deferred
    /// Completed.
    case completed
  }
}

/// Kinds of youth detention accommodation: section 248 of the Sentencing Act 2020.
public enum YouthDetentionKind: String, XMLTextConvertible, CaseIterable {
  /// Secure training centre.
  case secureTrainingCentre = "secure-training-centre"
  /// Secure children's home: local authority secure accommodation.
  case secureChildrensHome = "secure-childrens-home"
  /// Young offender institution.
  case youngOffenderInstitution = "young-offender-institution"
  /// Secure school: a secure 16 to 19 academy.
  case secureSchool = "secure-school"
  /// Secure college.
  case secureCollege = "secure-college"
  /// Other accommodation that the law names.
  case other
}

/// The dates of a custodial sentence.
public struct YouthCustodyDates: ItemContent {
  /// `order.dates`.
  public static let category = InformationCategory.orderDates

  /// Mark shared by all facts of the order.
  public var order: Grouping
  /// First day of the sentence.
  public var sentenceStartsOn: CalendarDate?
  /// Early release date of a detention and training order.
  public var earlyReleaseOn: CalendarDate?
  /// Mid-term release date of a detention and training order.
  public var midTermReleaseOn: CalendarDate?
  /// Late release date of a detention and training order.
  public var lateReleaseOn: CalendarDate?
  /// Automatic or conditional release date of a longer sentence.
  public var automaticReleaseOn: CalendarDate?
  /// First day on which the Parole Board may direct release.
  public var paroleEligibleFrom: CalendarDate?
  /// Last day of the licence.
  public var licenceEndsOn: CalendarDate?
  /// Last day of the sentence.
  public var sentenceEndsOn: CalendarDate?
  /// Last day of supervision after the sentence.
  public var furtherSupervisionEndsOn: CalendarDate?
  /// Days on remand that count as served.
  public var daysOnRemand: Int?
  /// Day on which release is planned.
  public var plannedReleaseOn: CalendarDate?
  /// Day of release.
  public var releasedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    order: Grouping, sentenceStartsOn: CalendarDate? = nil, earlyReleaseOn: CalendarDate? = nil,
    midTermReleaseOn: CalendarDate? = nil, lateReleaseOn: CalendarDate? = nil,
    automaticReleaseOn: CalendarDate? = nil, paroleEligibleFrom: CalendarDate? = nil,
    licenceEndsOn: CalendarDate? = nil, sentenceEndsOn: CalendarDate? = nil,
    furtherSupervisionEndsOn: CalendarDate? = nil, daysOnRemand: Int? = nil,
    plannedReleaseOn: CalendarDate? = nil, releasedOn: CalendarDate? = nil
  ) {
    self.order = order
    self.sentenceStartsOn = sentenceStartsOn
    self.earlyReleaseOn = earlyReleaseOn
    self.midTermReleaseOn = midTermReleaseOn
    self.lateReleaseOn = lateReleaseOn
    self.automaticReleaseOn = automaticReleaseOn
    self.paroleEligibleFrom = paroleEligibleFrom
    self.licenceEndsOn = licenceEndsOn
    self.sentenceEndsOn = sentenceEndsOn
    self.furtherSupervisionEndsOn = furtherSupervisionEndsOn
    self.daysOnRemand = daysOnRemand
    self.plannedReleaseOn = plannedReleaseOn
    self.releasedOn = releasedOn
  }

  private enum CodingKeys: String, CodingKey {
    case order = "@order"
    case sentenceStartsOn = "@sentenceStartsOn"
    case earlyReleaseOn = "@earlyReleaseOn"
    case midTermReleaseOn = "@midTermReleaseOn"
    case lateReleaseOn = "@lateReleaseOn"
    case automaticReleaseOn = "@automaticReleaseOn"
    case paroleEligibleFrom = "@paroleEligibleFrom"
    case licenceEndsOn = "@licenceEndsOn"
    case sentenceEndsOn = "@sentenceEndsOn"
    case furtherSupervisionEndsOn = "@furtherSupervisionEndsOn"
    case daysOnRemand = "@daysOnRemand"
    case plannedReleaseOn = "@plannedReleaseOn"
    case releasedOn = "@releasedOn"
  }
}
