/// One thing wrong with an input, at one place, in words of our own.
///
/// A fault never carries text from the document: not a value, and not a name that neither the schema nor the
/// decoded type knows. What the reader of a report needs instead is what was expected, and the shape of what
/// stood there ("20 characters, 3 words").
public struct XMLFault: Error, Sendable, Hashable {
  /// What is wrong; stable, and the key to an explanation.
  public var code: Code
  /// Where the element (or the markup) at fault begins; `nil` when the input has no such place.
  public var position: XMLPosition?
  /// The path from the root of the document or batch: `/Exchange/LeavingCareRecord/Accommodation[2]/@code`.
  /// Names that are not in the vocabulary stand as `*`.
  public var path: String
  /// What should have stood there, from the schema or the type: `YYYY-MM-DD`, `one of Given, Family`.
  public var expected: String?
  /// The shape of what stood there, without any of its characters.
  public var found: TextShape?

  /// Makes a fault.
  public init(
    _ code: Code, at position: XMLPosition? = nil, path: String = "/", expected: String? = nil,
    found: TextShape? = nil
  ) {
    self.code = code
    self.position = position
    self.path = path
    self.expected = expected
    self.found = found
  }

  /// One sentence: what is wrong, what was found (its shape only) and what was expected.
  public var message: String {
    var sentence = code.summary
    if let found { sentence += "; found \(found)" }
    if let expected { sentence += "; expected \(expected)" }
    return sentence
  }
}

extension XMLFault: CustomStringConvertible {
  /// `line:column: code path: message`.
  public var description: String {
    let place = position.map { "\($0.line):\($0.column): " } ?? ""
    return "\(place)\(code.rawValue) \(path): \(message)"
  }
}

/// What text looks like from outside: enough to recognise a mistake, too little to recognise a person.
public struct TextShape: Sendable, Hashable, CustomStringConvertible {
  /// Unicode scalars.
  public var characters: Int
  /// Runs of scalars between white space.
  public var words: Int

  /// Measures UTF-8 text.
  public init(of bytes: UnsafeBufferPointer<UInt8>) {
    var characters = 0
    var words = 0
    var inWord = false
    for byte in bytes {
      if byte & 0xC0 != 0x80 { characters += 1 }
      let white = isXMLWhiteSpace(byte)
      if !white, !inWord { words += 1 }
      inWord = !white
    }
    self.characters = characters
    self.words = words
  }

  /// `empty`, `1 character` or `20 characters, 3 words`.
  public var description: String {
    if characters == 0 { return "nothing" }
    let length = characters == 1 ? "1 character" : "\(characters) characters"
    return words > 1 ? "\(length), \(words) words" : length
  }
}
