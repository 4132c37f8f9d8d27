public import ExchangeConsent
public import XMLCoding

/// The young person that a document is about, as far as needed to know that it is the same person.
public struct Subject: Codable, Hashable, Sendable {
  /// Reference numbers; at most thirty.
  public var identifiers: [SubjectIdentifier]
  /// Why there is no unique pupil number; list `upn-unknown`.
  public var upnUnknown: CodedValue?
  /// Names; at most ten.
  public var names: [PersonName]
  /// Date of birth; `nil` only in receipts and retractions.
  public var birthDate: BirthDate?
  /// Date of death.
  public var deathDate: CalendarDate?
  /// Sex as recorded; `nil` only in receipts and retractions.
  public var sex: RecordedSex?
  /// Gender identity, in the young person's own words or as recorded.
  public var gender: Gender?
  /// Languages the young person speaks as tags of RFC 5646, the preferred one first; at most five.
  public var languages: [String]
  /// Identifier of the subject within the document.
  public var id: PartyIdentifier
  /// The pronouns that the young person wants used, in their own words; at most 200 characters.
  public var pronouns: String?
  /// Why there is no reference number that the recipient knows the young person by.
  public var noSharedIdentifier: NoSharedIdentifier?

  /// Makes a subject.
  public init(
    identifiers: [SubjectIdentifier] = [], upnUnknown: CodedValue? = nil, names: [PersonName] = [],
    birthDate: BirthDate?, deathDate: CalendarDate? = nil, sex: RecordedSex?, gender: Gender? = nil,
    languages: [String] = [], id: PartyIdentifier, pronouns: String? = nil,
    noSharedIdentifier: NoSharedIdentifier? = nil
  ) {
    self.identifiers = identifiers
    self.upnUnknown = upnUnknown
    self.names = names
    self.birthDate = birthDate
    self.deathDate = deathDate
    self.sex = sex
    self.gender = gender
    self.languages = languages
    self.id = id
    self.pronouns = pronouns
    self.noSharedIdentifier = noSharedIdentifier
  }

  private enum CodingKeys: String, CodingKey {
    case identifiers = "Identifier"
    case upnUnknown = "UpnUnknown"
    case names = "Name"
    case birthDate = "BirthDate"
    case deathDate = "DeathDate"
    case sex = "Sex"
    case gender = "Gender"
    case languages = "Language"
    case id = "@id"
    case pronouns = "@pronouns"
    case noSharedIdentifier = "@noSharedIdentifier"
  }

  /// Why there is no reference number that the recipient knows the young person by.
  public enum NoSharedIdentifier: String, XMLTextConvertible, CaseIterable {
    /// The discloser holds none.
    case notHeld = "not-held"
    /// The recipient has had nothing to do with the young person before.
    case notKnownToRecipient = "not-known-to-recipient"
    /// The discloser holds one that it may not disclose.
    case notDisclosed = "not-disclosed"
  }
}

/// A name.
public struct PersonName: Codable, Hashable, Sendable {
  /// Given names, as the person writes them, or the first where the source keeps them apart; at most 200 characters.
  public var given: String?
  /// Further given names, where the source keeps them apart; at most five of 200 characters.
  public var middle: [String]
  /// Family name, as the person writes it; at most 200 characters.
  public var family: String?
  /// Date of birth that a source holds with an alias, where it is not the person's own.
  public var birthDate: BirthDate?
  /// Sex that a source holds with an alias.
  public var sex: RecordedSex?
  /// What the name is used for; `nil` means as recorded.
  public var use: Use?
  /// Title, as the person uses it: Ms, Mx, Dr; at most 200 characters.
  public var title: String?
  /// First day on which the person used the name.
  public var from: CalendarDate?
  /// Last day on which the person used the name.
  public var to: CalendarDate?

  /// Makes one.
  public init(
    given: String? = nil, middle: [String] = [], family: String? = nil, birthDate: BirthDate? = nil,
    sex: RecordedSex? = nil, use: Use? = nil, title: String? = nil, from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) {
    self.given = given
    self.middle = middle
    self.family = family
    self.birthDate = birthDate
    self.sex = sex
    self.use = use
    self.title = title
    self.from = from
    self.to = to
  }

  private enum CodingKeys: String, CodingKey {
    case given = "Given"
    case middle = "Middle"
    case family = "Family"
    case birthDate = "BirthDate"
    case sex = "Sex"
    case use = "@use"
    case title = "@title"
    case from = "@from"
    case to = "@to"
  }

  /// Uses of a name.
  public enum Use: String, XMLTextConvertible, CaseIterable {
    /// The name in law.
    case legal
    /// The name the young person wants to be called.
    case preferred
    /// An earlier name.
    case former
    /// Another name under which the person is known.
    case alias
  }
}

/// Date of birth and how exactly it is known.
public struct BirthDate: Codable, Hashable, Sendable {
  /// The date, as far as known.
  public var date: PartialDate
  /// How exactly the date is known; it agrees with the form of the date.
  public var precision: Precision

  /// Makes one.
  public init(date: PartialDate, precision: Precision) {
    self.date = date
    self.precision = precision
  }

  private enum CodingKeys: String, CodingKey {
    case date = "#text"
    case precision = "@precision"
  }

  /// How exactly a date of birth is known.
  public enum Precision: String, XMLTextConvertible, CaseIterable {
    /// The day is known.
    case day
    /// Year and month are known.
    case month
    /// The year is known.
    case year
    /// A day is given, but it is an estimate: an age assessment, or a system's convention for an unknown day.
    case estimated
  }
}

/// Sex as recorded.
public struct RecordedSex: Codable, Hashable, Sendable {
  /// Sex.
  public var code: Code
  /// What the source had, where it is not the code itself.
  public var sourceText: String?

  /// Makes one.
  public init(code: Code, sourceText: String? = nil) {
    self.code = code
    self.sourceText = sourceText
  }

  private enum CodingKeys: String, CodingKey {
    case code = "@code"
    case sourceText = "@sourceText"
  }

  /// Sex, as in the returns of the Department for Education.
  public enum Code: String, XMLTextConvertible, CaseIterable {
    /// Male.
    case male = "M"
    /// Female.
    case female = "F"
    /// Unknown.
    case unknown = "U"
  }
}

/// Gender identity.
public struct Gender: Codable, Hashable, Sendable {
  /// The words; at most 200 characters.
  public var text: String
  /// Gender identity as services of HMPPS code it, where the source has a code.
  public var code: Code?
  /// When it was recorded.
  public var recordedOn: CalendarDate?

  /// Makes one.
  public init(text: String, code: Code? = nil, recordedOn: CalendarDate? = nil) {
    self.text = text
    self.code = code
    self.recordedOn = recordedOn
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case code = "@code"
    case recordedOn = "@recordedOn"
  }

  /// Gender identity, as services of HMPPS code it.
  public enum Code: String, XMLTextConvertible, CaseIterable {
    /// Female.
    case female = "GIF"
    /// Male.
    case male = "GIM"
    /// Non-binary.
    case nonBinary = "GINB"
    /// The young person preferred not to say.
    case preferNotToSay = "GIRF"
    /// In the young person's own words, which are the text.
    case selfDescribed = "GISD"
    /// Unknown.
    case unknown = "UNK"
  }
}
