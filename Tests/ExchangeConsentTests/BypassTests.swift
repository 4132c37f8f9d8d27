import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// Every way round the gate that we could think of, each of which has to fail.
@Suite struct BypassTests {
  private func letter(_ id: String = "i1", text: String = secret) throws -> Letter {
    try Letter.sample(
      [Note.item(id, .views, on: ["c1"], text: text)],
      authorities: Authorities(consents: [.complete("c1", [.views])]), parties: [adviser])
  }

  private var note: Item<Note> {
    Item(id: fact("i1"), content: Note(kind: .views, text: secret))
  }

  // MARK: Other encoders

  @Test func noEncoderWritesAnItem() throws {
    #expect(throws: GateError.noPermit) { try JSONEncoder().encode(note) }
    expectRefusal { try PropertyListEncoder().encode(note) }
    #expect(throws: GateError.noPermit) { try XMLEncoder(namespace: nil).encode(note, as: "Note") }
  }

  @Test func noEncoderWritesADocument() throws {
    let letter = try letter()
    #expect(throws: GateError.noPermit) { try JSONEncoder().encode(letter) }
    expectRefusal { try PropertyListEncoder().encode(letter) }
    #expect(throws: GateError.noPermit) { try XMLEncoder(namespace: nil).encode(letter, as: "Letter") }
  }

  @Test func anEncoderMadeByHandGetsNothingAtAll() throws {
    let thief = Thief()
    #expect(throws: GateError.noPermit) { try note.encode(to: thief) }
    #expect(throws: GateError.noPermit) { try letter().encode(to: thief) }
    #expect(thief.loot.isEmpty)
    // The thief does work: what is not guarded, it gets.
    try Note(kind: .views, text: secret).encode(to: thief)
    #expect(thief.loot == ["views", secret])
  }

  /// Some encoders wrap the error that they get, together with the value that they could not encode.
  private func expectRefusal(_ encode: () throws -> Data) {
    let error = #expect(throws: (any Error).self) { try encode() }
    let shown = error.map { "\($0)" + String(reflecting: $0) } ?? ""
    #expect(shown.contains(GateError.noPermit.description))
    #expect(!shown.contains(secret) && !shown.contains("Invented-Example"))
  }

  // MARK: Forged permits

  @Test func aGuessedKeyWithSomethingElseUnderItIsAForgery() throws {
    let key = try #require(CodingUserInfoKey(rawValue: "young-adult-exchange.permit"))
    let forgeries: [any Sendable] = ["permit", 1, LookAlike(), PermitCarrier()]
    for forgery in forgeries {
      var encoder = XMLEncoder(namespace: nil)
      encoder.userInfo[key] = forgery
      #expect(throws: GateError.forgedPermit) { try encoder.encode(note, as: "Note") }
      let json = JSONEncoder()
      json.userInfo[key] = forgery
      #expect(throws: GateError.forgedPermit) { try json.encode(note) }
    }
  }

  @Test func anObjectThatOnlyPretendsToBeAPermitIsAForgery() throws {
    let key = try #require(CodingUserInfoKey(rawValue: "young-adult-exchange.permit"))
    let forged = unsafeBitCast(LookAlike(), to: Permit.self)
    var encoder = XMLEncoder(namespace: nil)
    encoder.userInfo[key] = forged
    #expect(throws: GateError.forgedPermit) { try encoder.encode(note, as: "Note") }
  }

  @Test func whatAClientTakesFromAnEncoderAtWorkIsWorthNothingAfterwards() throws {
    let key = try #require(CodingUserInfoKey(rawValue: "young-adult-exchange.permit"))
    let spy = Spy()
    let items = [Note.item("i1", .views, on: ["c1"], text: "seen")]
    let letter = try Letter.sample(items, authorities: Authorities(consents: [.complete("c1", [.views])]))
    _ = try Spy.$current.withValue(spy) { try letter.released().text() }
    let thief = Thief()
    thief.userInfo[key] = try #require(spy.stolen)
    #expect(throws: GateError.forgedPermit) { try note.encode(to: thief) }
    #expect(throws: GateError.forgedPermit) { try letter.encode(to: thief) }
    #expect(thief.loot.isEmpty)
  }

  // MARK: Real permits, wrongly used

  @Test func aReleasedDocumentIsWrittenOnce() throws {
    let releasable = try #require(try letter().released().releasable)
    let copy = releasable
    _ = try releasable.xml()
    #expect(throws: GateError.permitUsed) { try releasable.xml() }
    #expect(throws: GateError.permitUsed) { try copy.xml() }
  }

  @Test func aPermitIsSpentEvenWhenWritingFails() throws {
    let releasable = try #require(try Smuggler(letter: letter(), load: .nothing).released())
    #expect(throws: GateError.itemsMissing) { try releasable.xml() }
    #expect(throws: GateError.permitUsed) { try releasable.xml() }
  }

  @Test(arguments: Smuggler.Load.allCases)
  func underAPermitNothingElseIsWritten(load: Smuggler.Load) throws {
    let releasable = try #require(try Smuggler(letter: letter(), load: load).released())
    #expect(throws: load.expected) { try releasable.xml() }
  }

  @Test func theDocumentThatTravelsUnderItsOwnPermitIsWritten() throws {
    let releasable = try #require(try Smuggler(letter: letter(), load: nil).released())
    #expect(String(decoding: try releasable.xml(), as: UTF8.self).contains(secret))
  }

  // MARK: Looking

  @Test func lookingAtAnItemShowsItsIdentifierAlone() throws {
    let letter = try letter()
    let releasable = try #require(try letter.released().releasable)
    let choice = try #require(letter.items.first)
    let values: [Any] = [
      note, choice, letter.items, note.itemDescription, releasable, note.playgroundDescription,
      Optional(note) as Any,
    ]
    for value in values {
      var dumped = ""
      dump(value, to: &dumped)
      let shown = "\(value)" + String(reflecting: value) + String(describing: value) + dumped
      #expect(!shown.contains(secret))
      #expect(!everything(in: value).contains { $0.contains(secret) })
    }
    #expect("\(note)" == "Item i1")
    #expect(note.debugDescription == "Item i1")
    // The walk does work: what is not guarded, it finds.
    #expect(everything(in: [note.reveal(because: .display)]).contains { $0.contains(secret) })
  }

  @Test func aHashTellsNothingOfTheContent() {
    let other = Item(id: fact("i1"), content: Note(kind: .views, text: "something else"))
    #expect(note.hashValue == other.hashValue)
    #expect(note != other)
  }

  @Test func errorsWhileWritingHaveNoContent() throws {
    let error = #expect(throws: GateError.notWritable) { try letter(text: secret + "\u{0}").released() }
    let shown = error.map { "\($0)" + String(reflecting: $0) } ?? ""
    #expect(!shown.isEmpty && !shown.contains(secret))
    let refusal = #expect(throws: (any Error).self) { try JSONEncoder().encode(note) }
    #expect(refusal.map { String(reflecting: $0).contains(secret) } == false)
  }

  @Test func reasonsThatSomebodyWroteDownAreNotShownEither() throws {
    let basis = try ProtectiveBasis.complete("s1", [.health])
    var dumped = ""
    dump(basis, to: &dumped)
    #expect(!("\(basis)" + dumped).contains("Overdose"))
    #expect(!everything(in: basis).contains { $0.contains("Overdose") })
  }

  /// Every text that a walk through mirrors comes upon.
  private func everything(in value: Any, depth: Int = 0) -> [String] {
    guard depth < 20 else { return [] }
    let own = "\(value)" + String(reflecting: value)
    let mirror = Mirror(reflecting: value)
    let parent = mirror.superclassMirror?.children.map(\.value) ?? []
    return [own] + (mirror.children.map(\.value) + parent).flatMap { everything(in: $0, depth: depth + 1) }
  }
}
