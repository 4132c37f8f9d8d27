public import ExchangeConsent
public import XMLCoding

/// A need of speech, language or communication.
public struct CommunicationNeed: ItemContent {
  /// `communication.slcn`.
  public static let category = InformationCategory.communicationSlcn

  /// An area of the need; at most 7.
  public var areas: [Area]
  /// The need; at most 4,000 characters.
  public var description: String?
  /// What it means at a meeting, in an interview or in court; at most 4,000 characters.
  public var effect: String?
  /// What it rests on that the need is known.
  public var basis: HealthBasis
  /// Day of the screening or assessment.
  public var assessedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    basis: HealthBasis, areas: [Area] = [], description: String? = nil, effect: String? = nil,
    assessedOn: CalendarDate? = nil
  ) {
    self.areas = areas
    self.description = description
    self.effect = effect
    self.basis = basis
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case areas = "Area"
    case description = "Description"
    case effect = "Effect"
    case basis = "@basis"
    case assessedOn = "@assessedOn"
  }
}

extension CommunicationNeed {
  /// Areas of speech, language and communication.
  public enum Area: String, XMLTextConvertible, CaseIterable {
    /// Understanding what others say.
    case understanding
    /// Putting thoughts into words.
    case expression
    /// Speaking clearly.
    case speech
    /// Speaking fluently.
    case fluency
    /// Voice.
    case voice
    /// Using language with other people.
    case socialCommunication = "social-communication"
    /// Reading and writing.
    case readingAndWriting = "reading-and-writing"
  }
}
