import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// The reader of data files, beside that of Foundation.
@Suite struct JSONParserTests {
  @Test(arguments: [
    #"{"a": [1, -2, 0], "b": {"c": null, "d": true, "e": false}}"#, #""Zoë é 😀 \"\\\/\n\t""#, "[]", "{}",
    " \r\n\t[ 1 , 2 ]\n", "12", "-0", #""""#,
  ])
  func whatFoundationReadsIsReadTheSame(text: String) throws {
    let ours = plain(try JSONParser.parse(Array(text.utf8)))
    let theirs = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    #expect(ours.isEqual(theirs))
  }

  @Test(arguments: ["1.5", "1e9", "0.25E-3", "99999999999999999999"])
  func aNumberThatIsNoWholeOneIsKnownAsSuch(text: String) throws {
    guard case .otherNumber = try JSONParser.parse(Array(text.utf8)).content else {
      Issue.record("expected another number")
      return
    }
  }

  @Test(arguments: [
    ("", "1:1", "the file ends too early"), ("[1,]", "1:4", "expected a value"),
    ("{\"a\" 1}", "1:6", "expected a colon"), ("{\"a\": 1,\n \"a\": 2}", "2:2", "a member stands twice"),
    ("[1] 2", "1:5", "expected the end of the file"), ("[01]", "1:4", "expected a value"),
    ("\"a\u{1}\"", "1:3", "a control character"), (#""\x""#, "1:4", "an unknown escape"),
    (#""\ud800""#, "1:8", "half of a character"), (#"["a""#, "1:5", "the file ends too early"),
    ("[tru]", "1:2", "expected a value"), ("[1.]", "1:4", "expected a digit"),
    ("{'a': 1}", "1:2", "expected a"),
    ("[\n\n  @]", "3:3", "expected a value"), ("// no", "1:1", "expected a value"),
  ])
  func whatIsNotJSONIsRefusedAtItsPlace(text: String, place: String, message: String) throws {
    let fault = #expect(throws: JSONFault.self) { try JSONParser.parse(Array(text.utf8)) }
    let position = try #require(fault).position
    #expect("\(position.line):\(position.column)" == place)
    #expect(fault?.message.hasPrefix(message) == true)
  }

  @Test func bytesThatAreNotTextAndNestingWithoutEndAreRefused() {
    #expect(throws: JSONFault.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: JSONFault.self) { try JSONParser.parse(deep) }
  }

  @Test func noCutOfTheProfileIsReadAsAWhole() throws {
    let bytes = SharingProfile.englandWalesFile
    for count in stride(from: 0, to: bytes.count - 2, by: 97) {
      #expect(throws: JSONFault.self) { try JSONParser.parse(Array(bytes.prefix(count))) }
    }
  }

  /// The value as Foundation would have it.
  private func plain(_ node: JSONNode) -> NSObject {
    switch node.content {
    case .object(let members):
      NSDictionary(
        dictionary: Dictionary(uniqueKeysWithValues: members.map { ($0.name, plain($0.value)) }))
    case .array(let elements): NSArray(array: elements.map(plain))
    case .text(let text): NSString(string: text)
    case .integer(let number): NSNumber(value: number)
    case .otherNumber: NSNull()
    case .boolean(let value): NSNumber(value: value)
    case .null: NSNull()
    }
  }
}
