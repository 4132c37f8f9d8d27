public import ExchangeConsent
public import XMLCoding

/// Whether the young person has been in care, as a service knows it that is not the council.
///
/// On what that rests decides what can be said: only what the council has confirmed carries a legal status, so
/// that a flag or a word of the young person is never turned into one.
public struct CareExperience: ItemContent {
  /// `care-history`.
  public static let category = InformationCategory.careHistory

  /// What is known, and on what it rests.
  public var basis: Basis

  /// Makes the content of an item.
  public init(basis: Basis) {
    self.basis = basis
  }

  private enum CodingKeys: String, CodingKey {
    case basis = "#choice"
  }

  /// On what it rests.
  public enum Basis: XMLChoice, Hashable, Sendable {
    /// What the young person says.
    case selfReport(SelfReport)
    /// A flag of another system.
    case recordFlag(RecordFlag)
    /// What the responsible council has confirmed.
    case councilConfirmation(CouncilConfirmation)

    /// The names of the elements.
    public enum CodingKeys: String, CodingKey, CaseIterable {
      /// `SelfReport`.
      case selfReport = "SelfReport"
      /// `RecordFlag`.
      case recordFlag = "RecordFlag"
      /// `CouncilConfirmation`.
      case councilConfirmation = "CouncilConfirmation"
    }

    /// Decodes what an element name stands for.
    public init(_ key: CodingKeys, from decoder: any Decoder) throws {
      switch key {
      case .selfReport: self = .selfReport(try SelfReport(from: decoder))
      case .recordFlag: self = .recordFlag(try RecordFlag(from: decoder))
      case .councilConfirmation: self = .councilConfirmation(try CouncilConfirmation(from: decoder))
      }
    }
  }
}

extension CareExperience {
  /// What the young person says. It is not a legal status.
  public struct SelfReport: Codable, Hashable, Sendable {
    /// What they say.
    public var answer: CareExperience.Answer
    /// Day on which they said so.
    public var saidOn: CalendarDate?

    /// Makes one.
    public init(answer: CareExperience.Answer, saidOn: CalendarDate? = nil) {
      self.answer = answer
      self.saidOn = saidOn
    }

    private enum CodingKeys: String, CodingKey {
      case answer = "@answer"
      case saidOn = "@saidOn"
    }
  }

  /// What somebody says about time in care.
  public enum Answer: String, XMLTextConvertible, CaseIterable {
    /// Has been in care.
    case yes
    /// Has not been in care.
    case no
    /// Prefers not to say.
    case preferNotToSay = "prefer-not-to-say"
    /// Does not know.
    case notKnown = "not-known"
  }

  /// A flag of another system. It is not a legal status: the council can say whether there is one.
  public struct RecordFlag: Codable, Hashable, Sendable {
    /// The flag; list `hmpps-care-record-flag`.
    public var flag: CodedValue
    /// First day of the flag.
    public var from: CalendarDate?
    /// Day on which it ended; `nil` while it goes on.
    public var until: CalendarDate?

    /// Makes one.
    public init(flag: CodedValue, from: CalendarDate? = nil, until: CalendarDate? = nil) {
      self.flag = flag
      self.from = from
      self.until = until
    }

    private enum CodingKeys: String, CodingKey {
      case from = "@from"
      case until = "@until"
    }

    /// Reads the content from an element.
    public init(from decoder: any Decoder) throws {
      flag = try CodedValue(from: decoder)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      from = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
      until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
    }

    /// Writes the content onto an element.
    public func encode(to encoder: any Encoder) throws {
      try flag.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(from, forKey: .from)
      try container.encodeIfPresent(until, forKey: .until)
    }
  }

  /// What the responsible council has confirmed. Only here can a legal status stand.
  public struct CouncilConfirmation: Codable, Hashable, Sendable {
    /// The council that confirmed.
    public var council: OrganisationIdentifier
    /// Day of the confirmation.
    public var confirmedOn: CalendarDate
    /// Whether the young person has been in care.
    public var careExperienced: Bool
    /// Whether the young person is looked after now.
    public var lookedAfter: Bool?
    /// Status in leaving care law.
    public var leavingCareStatus: LeavingCareStatus.Code?

    /// Makes one.
    public init(
      council: OrganisationIdentifier, confirmedOn: CalendarDate, careExperienced: Bool,
      lookedAfter: Bool? = nil, leavingCareStatus: LeavingCareStatus.Code? = nil
    ) {
      self.council = council
      self.confirmedOn = confirmedOn
      self.careExperienced = careExperienced
      self.lookedAfter = lookedAfter
      self.leavingCareStatus = leavingCareStatus
    }

    private enum CodingKeys: String, CodingKey {
      case council = "@council"
      case confirmedOn = "@confirmedOn"
      case careExperienced = "@careExperienced"
      case lookedAfter = "@lookedAfter"
      case leavingCareStatus = "@leavingCareStatus"
    }
  }
}
