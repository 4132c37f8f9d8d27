public import XMLCoding

/// One fact group, with what is needed to decide whether it may be disclosed.
///
/// The content cannot be written, printed or inspected by accident. Reading it is explicit; encoding it needs
/// the permit that only ``Gate`` makes. Without one, every encoder gets an error.
///
/// ```swift
/// let status = item.reveal(because: .display)
/// print(item)                        // Item i1
/// try JSONEncoder().encode(item)     // throws GateError.noPermit
/// ```
public struct Item<Content: ItemContent>: Identifiable, Sendable {
  /// Unique within the document.
  public let id: ItemIdentifier
  /// Everybody whom the fact is about; empty means the subject alone.
  public var about: [PartyIdentifier]
  /// Those of the people who are named in an official role only.
  public var official: [PartyIdentifier]
  /// The authorities on which the item is released, in order of preference.
  public var authority: [AuthorityIdentifier]
  /// The day on which the fact was recorded.
  public var recordedOn: CalendarDate?
  /// Who recorded it.
  public var source: OrganisationIdentifier?
  /// How much of the fact is told; absent means all of it.
  public var detail: DetailLevel?
  /// How it came from another controller; `nil` for what the controller recorded itself.
  public var received: Received?

  private let box: ItemBox<Content>

  /// Makes an item.
  public init(
    id: ItemIdentifier, about: [PartyIdentifier] = [], official: [PartyIdentifier] = [],
    authority: [AuthorityIdentifier] = [], recordedOn: CalendarDate? = nil,
    source: OrganisationIdentifier? = nil, detail: DetailLevel? = nil, received: Received? = nil,
    content: Content
  ) {
    self.id = id
    self.about = about
    self.official = official
    self.authority = authority
    self.recordedOn = recordedOn
    self.source = source
    self.detail = detail
    self.received = received
    box = ItemBox(content)
  }

  /// What kind of information the content is.
  public var category: InformationCategory { box.content.category }

  /// The content.
  ///
  /// - Parameter reason: why it is read; nothing is done with it but that the place of reading can be found.
  public func reveal(because reason: RevealReason) -> Content { box.content }

  /// All that the decision needs to know, and none of the content.
  package var itemDescription: ItemDescription {
    ItemDescription(
      id: id, category: category, about: about, official: official, authority: authority,
      recordedOn: recordedOn, source: source, detail: detail ?? .full, isEssential: Content.isEssential,
      isSpent: box.content.isSpent, received: received?.rule, box: box)
  }
}

/// Where the content lies: one object for each item ever made, so that a permit can name the very item.
private final class ItemBox<Content: ItemContent>: ScannableContent, CustomReflectable,
  CustomStringConvertible
{
  let content: Content

  init(_ content: Content) {
    self.content = content
  }

  func write(to collector: TextCollector) throws {
    try content.encode(to: collector)
  }

  var customMirror: Mirror { Mirror(self, children: [], displayStyle: .class) }
  var description: String { "content withheld" }
}

/// In the order of the coding keys.
private let itemAttributes = XMLAttributeNames(
  "id", "about", "official", "authority", "recordedOn", "source", "detail", "receivedIn", "onward", "onwardTo"
)

extension Item: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case about = "@about"
    case official = "@official"
    case authority = "@authority"
    case recordedOn = "@recordedOn"
    case source = "@source"
    case detail = "@detail"
    case receivedIn = "@receivedIn"
    case onward = "@onward"
    case onwardTo = "@onwardTo"
  }

  /// Reads an item; reading needs no permit.
  public init(from decoder: any Decoder) throws {
    if let attributes = XMLAttributes(decoder, itemAttributes) {
      id = try attributes.required(0, ItemIdentifier.self)
      about = try attributes.list(1, of: PartyIdentifier.self)
      official = try attributes.list(2, of: PartyIdentifier.self)
      authority = try attributes.list(3, of: AuthorityIdentifier.self)
      recordedOn = try attributes.value(4, CalendarDate.self)
      source = try attributes.value(5, OrganisationIdentifier.self)
      detail = try attributes.value(6, DetailLevel.self)
      received = Received(
        attributes: try attributes.value(7, DocumentIdentifier.self),
        try attributes.value(8, OnwardRule.self), try attributes.list(9, of: OrganisationIdentifier.self))
      box = ItemBox(try Content(from: decoder))
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(ItemIdentifier.self, forKey: .id)
    about = try container.decodeIfPresent(XMLList<PartyIdentifier>.self, forKey: .about)?.elements ?? []
    official = try container.decodeIfPresent(XMLList<PartyIdentifier>.self, forKey: .official)?.elements ?? []
    authority =
      try container.decodeIfPresent(XMLList<AuthorityIdentifier>.self, forKey: .authority)?.elements ?? []
    recordedOn = try container.decodeIfPresent(CalendarDate.self, forKey: .recordedOn)
    source = try container.decodeIfPresent(OrganisationIdentifier.self, forKey: .source)
    detail = try container.decodeIfPresent(DetailLevel.self, forKey: .detail)
    received = Received(
      attributes: try container.decodeIfPresent(DocumentIdentifier.self, forKey: .receivedIn),
      try container.decodeIfPresent(OnwardRule.self, forKey: .onward),
      try container.decodeIfPresent(XMLList<OrganisationIdentifier>.self, forKey: .onwardTo)?.elements ?? [])
    box = ItemBox(try Content(from: decoder))
  }

  /// Writes the item if the gate has permitted it.
  ///
  /// - Throws: ``GateError`` when the encoder carries no live permit for this very item.
  public func encode(to encoder: any Encoder) throws {
    try Gate.requirePermit(in: encoder, for: box, of: id)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    if !about.isEmpty { try container.encode(XMLList(about), forKey: .about) }
    if !official.isEmpty { try container.encode(XMLList(official), forKey: .official) }
    if !authority.isEmpty { try container.encode(XMLList(authority), forKey: .authority) }
    try container.encodeIfPresent(recordedOn, forKey: .recordedOn)
    try container.encodeIfPresent(source, forKey: .source)
    try container.encodeIfPresent(detail, forKey: .detail)
    if let received {
      try container.encodeIfPresent(received.document, forKey: .receivedIn)
      try container.encodeIfPresent(received.onward, forKey: .onward)
      if !received.named.isEmpty { try container.encode(XMLList(received.named), forKey: .onwardTo) }
    }
    try box.content.encode(to: encoder)
  }
}

extension Item: Hashable {
  /// Whether both have the same attributes and the same content.
  public static func == (left: Item, right: Item) -> Bool {
    left.id == right.id && left.about == right.about && left.official == right.official
      && left.authority == right.authority && left.recordedOn == right.recordedOn
      && left.source == right.source && left.detail == right.detail && left.received == right.received
      && left.box.content == right.box.content
  }

  /// Feeds the identifier alone: a hash of content could be guessed from outside.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension Item: CustomStringConvertible, CustomDebugStringConvertible {
  /// The word `Item` and the identifier.
  public var description: String { "Item \(id.text)" }
  /// The word `Item` and the identifier.
  public var debugDescription: String { description }
}

extension Item: CustomReflectable, CustomPlaygroundDisplayConvertible {
  /// The identifier and nothing else.
  public var customMirror: Mirror { Mirror(self, children: ["id": id.text], displayStyle: .struct) }
  /// The identifier and nothing else.
  public var playgroundDescription: Any { description }
}
