extension ElementWriter {
  /// The path to a place, or to the innermost thing that is open: `/Exchange/Party[2]/@role`.
  func path(to place: WritingPlace?) -> String {
    var path = ""
    for index in frames.indices {
      let frame = frames[index]
      switch frame.kind {
      case .element: path += step(frame.name, owner: index == 0 ? nil : Int(frame.owner), start: frame.start)
      case .attribute: path += "/@" + names.shownText(of: frame.name)
      case .choiceCase where place == nil && index == frames.count - 1:
        path += step(frame.name, owner: Int(frame.owner), start: frame.start)
      case .text, .choice, .choiceCase, .repeated, .repeatedChoice: break
      }
    }
    guard let place else { return path.isEmpty ? "/" : path }
    switch place.kind {
    case .element where place.name >= 0:
      path += step(place.name, owner: Int(place.owner), start: buffer.count)
    case .attribute where place.name >= 0 && frames.last?.kind != .attribute:
      path += "/@" + names.shownText(of: place.name)
    case .nameRefused: path += "/*"
    default: break
    }
    return path.isEmpty ? "/" : path
  }

  /// The names of what is open, as coding keys.
  var codingPath: [any CodingKey] {
    frames.dropFirst().compactMap { frame in
      switch frame.kind {
      case .element, .attribute: ElementKey(stringValue: names.text(of: frame.name))
      case .text, .choice, .choiceCase, .repeated, .repeatedChoice: nil
      }
    }
  }

  private func step(_ name: Int32, owner: Int?, start: Int) -> String {
    let shown = "/" + names.shownText(of: name)
    guard let owner else { return shown }
    // As the reader of a stream does, which cannot know whether another record follows, a record is counted
    // even when it is the first.
    if owner == 0, let streamed { return shown + "[\((streamed[name] ?? 0) + 1)]" }
    let earlier = children(named: name, in: owner, before: start)
    return earlier > 0 ? shown + "[\(earlier + 1)]" : shown
  }

  /// Elements of a name that stand directly in an open element and begin before an offset.
  ///
  /// The buffer itself is read: `<` stands only where a tag begins, and `>` only where one ends, for both are
  /// escaped in text and `>` cannot matter in an attribute, where the quotation marks are followed.
  private func children(named name: Int32, in owner: Int, before end: Int) -> Int {
    guard frames[owner].state == .content else { return 0 }
    let wanted = Array(names.bytes[names.names[Int(name)].bytes])
    let written = buffer.written
    var index = frames[owner].attributeEnd + 1
    var depth = 0
    var found = 0
    while index < min(end, written.count) {
      guard written[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let tag = index + 1
      var isQuoted = false
      while index < written.count, isQuoted || written[index] != UInt8(ascii: ">") {
        if written[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        index += 1
      }
      guard index < written.count else { break }
      if written[tag] == UInt8(ascii: "/") {
        depth -= 1
        continue
      }
      let after = tag + wanted.count
      if depth == 0, after <= index, written[tag...].starts(with: wanted),
        [UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: " ")].contains(written[after])
      {
        found += 1
      }
      if written[index - 1] != UInt8(ascii: "/") { depth += 1 }
    }
    return found
  }
}

/// A coding key made from a name for a coding path.
private struct ElementKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
