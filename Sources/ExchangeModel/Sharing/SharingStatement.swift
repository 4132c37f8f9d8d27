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

  /// Which entry is about the subject of a document, the first being 0; `nil` when none is.
  ///
  /// Only a number that is in use and was not found wrong names somebody. One that a single organisation gives out counts
  /// where the same organisation issued it.
  ///
  /// - Throws: ``AddressingError/subjectRepeated`` when more than one is: a refusal in the other must not be missed.
  public func place(of subject: Subject) throws(AddressingError) -> Int? {
    let places = subjects.indices.filter { place in
      subject.identifiers.contains { subjects[place].isNamed(by: $0, in: controller) }
    }
    guard places.count <= 1 else { throw .subjectRepeated }
    return places.first
  }

  /// What the statement says about the subject of a document; `nil` when it says nothing.
  ///
  /// - Throws: as ``place(of:)``.
  public func entry(for subject: Subject) throws(AddressingError) -> StatementSubject? {
    try place(of: subject).map { subjects[$0] }
  }
}

/// What a statement says about one young person.
public struct StatementSubject: Sendable, Hashable {
  /// The identifier under which documents name them.
  public var identifier: String
  /// The kind of that identifier.
  public var kind: SubjectIdentifier.Kind
  /// Who issued it, where the kind does not say; `nil` for the controller of the statement.
  public var issuer: OrganisationIdentifier?
  /// Everybody else whom the records name.
  public var people: [Party]
  /// Whether the young person was asked; `nil` leaves what the document says.
  public var engagement: Engagement?
  /// What permits and what restricts. In them, the young person is called `subject`.
  public var authorities: Authorities

  /// Makes an entry.
  public init(
    identifier: String, kind: SubjectIdentifier.Kind = .laChildId, issuer: OrganisationIdentifier? = nil,
    people: [Party] = [],
    engagement: Engagement? = nil, authorities: Authorities
  ) {
    self.identifier = identifier
    self.kind = kind
    self.issuer = issuer
    self.people = people
    self.engagement = engagement
    self.authorities = authorities
  }

  /// What the young person is called in the records of a statement.
  public static let subject = PartyIdentifier(wellFormed: "subject")

  /// Whether a number in a document of a controller is the one that names them.
  fileprivate func isNamed(by number: SubjectIdentifier, in controller: OrganisationIdentifier) -> Bool {
    guard number.type == kind, number.value == identifier, kind.namesPerson, number.verified != false,
      number.status ?? .current == .current
    else { return false }
    return !kind.isLocal || number.issuer ?? controller == issuer ?? controller
  }
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
