public import ExchangeConsent
public import XMLCoding

/// Whether an interpreter or intermediary is needed, and what to look out for.
public struct InterpreterNeed: ItemContent {
  /// `communication.interpreter`.
  public static let category = InformationCategory.communicationInterpreter

  /// What to look out for: dialect, sex of the interpreter, whom the young person does not want; at most
  /// 4,000 characters.
  public var requirement: String?
  /// Whether one is needed.
  public var needed: Bool
  /// The language; a tag of RFC 5646.
  public var language: String?
  /// The kind of interpreting.
  public var kind: Kind?

  /// Makes the content of an item.
  public init(needed: Bool, requirement: String? = nil, language: String? = nil, kind: Kind? = nil) {
    self.requirement = requirement
    self.needed = needed
    self.language = language
    self.kind = kind
  }

  private enum CodingKeys: String, CodingKey {
    case requirement = "Requirement"
    case needed = "@needed"
    case language = "@language"
    case kind = "@kind"
  }
}

extension InterpreterNeed {
  /// Kinds of interpreting.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Spoken language.
    case spoken
    /// Sign language.
    case sign
    /// Lip-speaking.
    case lipSpeaking = "lip-speaking"
    /// Speech put into writing.
    case speechToText = "speech-to-text"
    /// An intermediary, who helps both sides to understand each other.
    case intermediary
  }
}
