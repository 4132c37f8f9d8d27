public import XMLCoding

/// One thing that happened to a consent.
public struct ConsentEvent: Codable, Hashable, Sendable {
  /// What happened.
  public var type: ConsentEventType
  /// When it happened.
  public var at: Instant
  /// When it was written down: not before it happened.
  public var recordedAt: Instant?
  /// Who wrote it down.
  public var recordedBy: PartyIdentifier?
  /// How the decision was expressed.
  public var method: ConsentMethod?
  /// How far the event reaches; absent means the whole consent.
  public var scope: Scope?

  /// Makes an event.
  public init(
    type: ConsentEventType, at: Instant, recordedAt: Instant? = nil, recordedBy: PartyIdentifier? = nil,
    method: ConsentMethod? = nil, scope: Scope? = nil
  ) {
    self.type = type
    self.at = at
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.method = method
    self.scope = scope
  }

  private enum CodingKeys: String, CodingKey {
    case type = "@type"
    case at = "@at"
    case recordedAt = "@recordedAt"
    case recordedBy = "@recordedBy"
    case method = "@method"
    case scope = "Scope"
  }
}

/// What can happen to a consent.
public enum ConsentEventType: String, XMLTextConvertible, CaseIterable {
  /// The person was asked.
  case requested
  /// The person will decide later.
  case deferred
  /// The person agreed.
  case given
  /// The person agreed again.
  case reaffirmed
  /// The person asked that processing be restricted.
  case restricted
  /// A later record took its place.
  case superseded
  /// The person refused.
  case refused
  /// It was found not to have been valid.
  case invalidated
  /// The person withdrew.
  case withdrawn

  /// Which of two events at the same instant prevails: the more restrictive.
  var precedence: Int {
    switch self {
    case .requested: 0
    case .deferred: 1
    case .given: 2
    case .reaffirmed: 3
    case .restricted: 5
    case .superseded: 6
    case .refused: 7
    case .invalidated: 8
    case .withdrawn: 9
    }
  }
}

/// How a decision was expressed.
public enum ConsentMethod: String, XMLTextConvertible, CaseIterable {
  /// In writing.
  case written
  /// By electronic means.
  case electronic
  /// By word of mouth, with a record of it.
  case oralRecorded = "oral-recorded"
  /// With help in communicating.
  case assistedCommunication = "assisted-communication"
  /// Through an interpreter.
  case interpreterAssisted = "interpreter-assisted"
  /// Inferred from conduct. Recorded, and never sufficient.
  case implied
  /// No answer. Recorded, and never sufficient.
  case silence
  /// A box that was ticked beforehand. Recorded, and never sufficient.
  case preTicked = "pre-ticked"

  /// Whether it is a clear affirmative act: UK GDPR Article 4(11).
  var isAffirmative: Bool {
    switch self {
    case .written, .electronic, .oralRecorded, .assistedCommunication, .interpreterAssisted: true
    case .implied, .silence, .preTicked: false
    }
  }
}
