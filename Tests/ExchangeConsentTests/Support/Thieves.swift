import Synchronization
import XMLCoding

@testable import ExchangeConsent

/// An encoder made by hand that keeps every text it is given.
final class Thief: Encoder, SingleValueEncodingContainer, UnkeyedEncodingContainer {
  var loot: [String] = []
  var codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] = [:]
  var count = 0

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Keyed<Key>(thief: self))
  }
  func unkeyedContainer() -> any UnkeyedEncodingContainer { self }
  func singleValueContainer() -> any SingleValueEncodingContainer { self }
  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }
  func superEncoder() -> any Encoder { self }
  func encodeNil() {}

  func encode<Value: Encodable>(_ value: Value) throws {
    switch value {
    case let text as String: loot.append(text)
    default: try value.encode(to: self)
    }
  }
  func encode(_ value: Bool) {}

  private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    var thief: Thief
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) {}
    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      try thief.encode(value)
    }
    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { thief.container(keyedBy: type) }
    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { thief }
    mutating func superEncoder() -> any Encoder { thief }
    mutating func superEncoder(forKey key: Key) -> any Encoder { thief }
  }
}

/// An object with the name of what the gate is looking for.
final class LookAlike: Sendable {}

/// Another type of the same name as the gate's own.
final class PermitCarrier: Sendable {}

/// Content that looks into the encoder while it is written.
final class Spy: Sendable {
  @TaskLocal static var current: Spy?

  /// What the encoder carried. One test, in one task, writes and reads it.
  nonisolated(unsafe) private(set) var stolen: Any?

  func look(into encoder: any Encoder) {
    guard let key = CodingUserInfoKey(rawValue: "young-adult-exchange.permit") else { return }
    stolen = encoder.userInfo[key]
  }
}

/// How often a document was written.
private final class Writings: Sendable {
  let count = Atomic(0)
}

/// A document that writes what the gate has seen when the gate looks, and something else afterwards.
struct Smuggler: GuardedDocument {
  enum Load: CaseIterable {
    case otherContent, anotherItem, anotherDocument, anotherDigest, theSameItemTwice, nothing

    var expected: GateError {
      switch self {
      case .otherContent: .itemNotPermitted(fact("i1"))
      case .anotherItem: .itemNotPermitted(fact("i2"))
      case .anotherDocument, .anotherDigest: .otherDocument
      case .theSameItemTwice: .itemRepeated(fact("i1"))
      case .nothing: .itemsMissing
      }
    }
  }

  static let namespace = Letter.namespace
  static let rootElement = Letter.rootElement

  var letter: Letter
  var load: Load?
  /// Counts the writings: the first is for the gate to look at.
  private let writings = Writings()

  init(letter: Letter, load: Load?) {
    self.letter = letter
    self.load = load
  }

  init(from decoder: any Decoder) throws {
    letter = try Letter(from: decoder)
  }

  /// Writes not the letter, but what it smuggles.
  func encode(to encoder: any Encoder) throws {
    var written = letter
    let isWatched = writings.count.wrappingAdd(1, ordering: .relaxed).oldValue == 0
    switch isWatched ? nil : load {
    case nil: break
    case .otherContent: written.items = [Note.item("i1", .views, on: ["c1"], text: "swapped")]
    case .anotherItem: written.items.append(Note.item("i2", .views, on: ["c1"]))
    case .anotherDocument: written.documentIdentifier = "another"
    case .anotherDigest: written.recordedDecisionDigest = "sha256:0"
    case .theSameItemTwice: written.items += written.items
    case .nothing: written.items = []
    }
    try written.encode(to: encoder)
  }

  func released() throws -> Releasable<Smuggler>? {
    try Gate.release(
      self, at: instant("2026-03-16T10:05:12Z"), under: .englandWales(), mode: .redact, uses: [:]
    ).releasable
  }
}

extension Smuggler {
  var description: String { "Smuggler \(documentIdentifier)" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: ["id": documentIdentifier], displayStyle: .struct) }
  var documentIdentifier: String { letter.documentIdentifier }
  var disclosure: Disclosure { letter.disclosure }
  var subjectDescription: SubjectDescription { letter.subjectDescription }
  var partyDescriptions: [PartyDescription] { letter.partyDescriptions }
  var authorities: Authorities {
    get { letter.authorities }
    set { letter.authorities = newValue }
  }
  var recordedDecisionDigest: String? { letter.recordedDecisionDigest }
  var itemDescriptions: [ItemDescription] { letter.itemDescriptions }
  var subjectAnswer: SubjectAnswer? { nil }
  var citedAuthorities: [AuthorityIdentifier] { [] }
  var openParts: [any Encodable] { letter.openParts }
  mutating func treatItems(
    hiding isHidden: (InformationCategory) -> Bool, _ treatment: (ItemDescription) -> ItemTreatment
  ) { letter.treatItems(hiding: isHidden, treatment) }
  mutating func relabelItems(_ change: (inout ItemLabels) -> Void) { letter.relabelItems(change) }
  mutating func keepOpenParts(neededFor disclosure: Disclosure) -> [String] {
    letter.keepOpenParts(neededFor: disclosure)
  }
  mutating func keepParties(_ kept: Set<PartyIdentifier>) { letter.keepParties(kept) }
  mutating func seal(_ contentDigest: String) { letter.seal(contentDigest) }
  mutating func stamp(_ stamp: ReleaseStamp) { letter.stamp(stamp) }
}
