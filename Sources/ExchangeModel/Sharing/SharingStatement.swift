public import ExchangeConsent
public import XMLCoding

/// What a controller has been permitted and forbidden to share, by young person: a file that a data protection
/// lead writes.
///
/// ```swift
/// let statement = try SharingStatement(yaml: bytes)
/// let outgoing = document.addressed(to: probation, for: .transitionPlanning, on: statement, as: newIdentifier)
/// let result = try outgoing.released(at: now, under: profile)
/// ```
///
/// The form of the file is described in `Samples/sharing/README.md`. A statement permits nothing by itself: the
/// gate weighs every record in it.
public struct SharingStatement: Sendable, Hashable {
  /// The controller that discloses.
  public var controller: OrganisationIdentifier
  /// The young people, in the order of the file.
  public var subjects: [StatementSubject]

  /// Makes a statement.
  public init(controller: OrganisationIdentifier, subjects: [StatementSubject]) {
    self.controller = controller
    self.subjects = subjects
  }

  /// What the statement says about the subject of a document; `nil` when it says nothing.
  public func entry(for subject: Subject) -> StatementSubject? {
    subjects.first { entry in
      subject.identifiers.contains { $0.type == entry.kind && $0.value == entry.identifier }
    }
  }
}

/// What a statement says about one young person.
public struct StatementSubject: Sendable, Hashable {
  /// The identifier under which documents name them.
  public var identifier: String
  /// The kind of that identifier.
  public var kind: SubjectIdentifier.Kind
  /// Everybody else whom the records name.
  public var people: [Party]
  /// Whether the young person was asked; `nil` leaves what the document says.
  public var engagement: Engagement?
  /// What permits and what restricts. In them, the young person is called `subject`.
  public var authorities: Authorities

  /// Makes an entry.
  public init(
    identifier: String, kind: SubjectIdentifier.Kind = .laChildId, people: [Party] = [],
    engagement: Engagement? = nil, authorities: Authorities
  ) {
    self.identifier = identifier
    self.kind = kind
    self.people = people
    self.engagement = engagement
    self.authorities = authorities
  }

  /// What the young person is called in the records of a statement.
  public static let subject = PartyIdentifier(wellFormed: "subject")
}

/// Why a sharing statement could not be read: everything that is wrong with it, in one go.
public struct SharingStatementError: Error, Sendable, Hashable {
  /// What is wrong, in the order of the file; at least one.
  public var faults: [Fault]

  /// One thing that is wrong with a statement. It names keys and never a value.
  public struct Fault: Sendable, Hashable {
    /// Where: line, and column in characters, each counted from 1.
    public var position: XMLPosition
    /// The key, with the keys round it: `subjects[2].consents[1].valid-from`.
    public var key: String
    /// What is wrong, as one sentence without a full stop.
    public var message: String
  }
}

extension SharingStatementError.Fault: CustomStringConvertible {
  /// `line:column: key: message`.
  public var description: String {
    "\(position.line):\(position.column): \(key.isEmpty ? "" : "\(key): ")\(message)"
  }
}
