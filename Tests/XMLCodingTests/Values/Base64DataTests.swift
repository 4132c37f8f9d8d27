import Foundation
import Testing
import XMLCoding

@Suite struct Base64DataTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func theVectorsOfRFC4648HoldBothWays(plain: String, encoded: String) throws {
    #expect(Base64Data(Array(plain.utf8)).xmlText == encoded)
    #expect(try #require(read(encoded, as: Base64Data.self)).bytes == Array(plain.utf8))
  }

  @Test func whiteSpaceMayStandAnywhere() throws {
    #expect(try #require(read("Zm9v\n YmE =", as: Base64Data.self)).bytes == Array("fooba".utf8))
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "Zm8", "Zm8==", "=", "Zm9v=", "Zg==Zg==", "Zm-_", "Zh==", "Zm9=", "Zm9\u{0}",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(read(text, as: Base64Data.self) == nil)
  }

  @Test func allBytesAgreeWithFoundation() throws {
    var generator = SeededGenerator(seed: 5)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let text = Base64Data(bytes).xmlText
      #expect(text == Data(bytes).base64EncodedString())
      #expect(try #require(read(text, as: Base64Data.self)).bytes == bytes)
    }
  }
}
