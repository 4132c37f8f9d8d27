public import ExchangeConsent
public import XMLCoding

/// A neurodevelopmental condition, learning disability or brain injury, what is hard because of it and what
/// helps.
public struct NeurodiversityNeed: ItemContent {
  /// `health.neuro`.
  public static let category = InformationCategory.healthNeuro

  /// The condition; list `hmpps-additional-need-condition`.
  public var condition: CodedValue?
  /// The condition in the words of the source; at most 200 characters.
  public var description: String?
  /// Something that is hard for the young person because of it; at most 20.
  public var challenges: [Challenge]
  /// Something that helps; at most 20, at most 4,000 characters each.
  public var strategies: [String]
  /// Help with it; at most 10.
  public var support: [HealthSupport]
  /// What it rests on that the need is known.
  public var basis: HealthBasis
  /// Whether the need is there now.
  public var status: HealthNeedStatus?
  /// When it was identified, as far as known.
  public var identifiedOn: PartialDate?

  /// Makes the content of an item.
  public init(
    basis: HealthBasis, condition: CodedValue? = nil, description: String? = nil,
    challenges: [Challenge] = [], strategies: [String] = [], support: [HealthSupport] = [],
    status: HealthNeedStatus? = nil, identifiedOn: PartialDate? = nil
  ) {
    self.condition = condition
    self.description = description
    self.challenges = challenges
    self.strategies = strategies
    self.support = support
    self.basis = basis
    self.status = status
    self.identifiedOn = identifiedOn
  }

  private enum CodingKeys: String, CodingKey {
    case condition = "Condition"
    case description = "Description"
    case challenges = "Challenge"
    case strategies = "Strategy"
    case support = "Support"
    case basis = "@basis"
    case status = "@status"
    case identifiedOn = "@identifiedOn"
  }
}

extension NeurodiversityNeed {
  /// Something that is hard for the young person.
  public struct Challenge: Codable, Hashable, Sendable {
    /// What is hard, and when; at most 4,000 characters.
    public var text: String
    /// The area it belongs to.
    public var area: Area?

    /// Makes one.
    public init(_ text: String, area: Area? = nil) {
      self.text = text
      self.area = area
    }

    private enum CodingKeys: String, CodingKey {
      case text = "#text"
      case area = "@area"
    }
  }
}

extension NeurodiversityNeed.Challenge {
  /// Areas in which a neurodivergent person may have challenges, as HMPPS names them.
  public enum Area: String, XMLTextConvertible, CaseIterable {
    /// Reading and writing.
    case literacySkills = "LITERACY_SKILLS"
    /// Numbers.
    case numeracySkills = "NUMERACY_SKILLS"
    /// Attention, organising and time.
    case attentionOrganisingTime = "ATTENTION_ORGANISING_TIME"
    /// Language and communication.
    case languageCommSkills = "LANGUAGE_COMM_SKILLS"
    /// Emotions and feelings.
    case emotionsFeelings = "EMOTIONS_FEELINGS"
    /// Physical skills.
    case physicalSkills = "PHYSICAL_SKILLS"
    /// The senses.
    case sensory = "SENSORY"
    /// Memory.
    case memory = "MEMORY"
    /// Speed of taking things in.
    case processingSpeed = "PROCESSING_SPEED"
  }
}
