extension ElementWriter {
  /// Writes the XML declaration.
  func writeDeclaration() {
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes the beginning of an element's start tag unless it is there already.
  @inline(__always)
  func openElement(at index: Int) throws(XMLFault) {
    if frames[index].state == .unwritten { try writeStartTag(at: index) }
  }

  private func writeStartTag(at index: Int) throws(XMLFault) {
    let name = frames[index].name
    if index > 0 { try prepareForChild(of: Int(frames[index].owner), named: name) }
    frames[index].state = .startTag
    frames[index].start = buffer.count
    frames[index].firstAttribute = Int32(truncatingIfNeeded: attributes.count)
    writeTagName(name)
    if index == 0 {
      declareOnRoot()
    } else {
      declareNamespace(of: name, at: index)
    }
  }

  private func declareOnRoot() {
    if let namespace = names.defaultNamespace {
      buffer.append(" xmlns=\"")
      appendURI(namespace)
    }
    for index in names.namespaces.indices where names.namespaces[index].declaredAt == nil {
      declareNamespace(index, at: 0)
    }
  }

  @inline(__always)
  private func declareNamespace(of name: Int32, at frame: Int) {
    guard let namespace = names.names[Int(name)].namespace else { return }
    declareNamespace(namespace, at: frame)
  }

  private func declareNamespace(_ index: Int, at frame: Int) {
    let namespace = names.namespaces[index]
    guard namespace.declaredAt == nil else { return }
    names.namespaces[index].declaredAt = frame
    buffer.append(" xmlns:")
    buffer.append(namespace.prefix)
    buffer.append("=\"")
    appendURI(namespace.uri)
  }

  private func appendURI(_ uri: String) {
    var uri = uri
    // Every namespace has been checked to be writable where names are made.
    _ = uri.withUTF8 { buffer.appendEscaped($0, in: .attribute) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Closes the start tag of the element in which a child is about to stand.
  @inline(__always)
  private func prepareForChild(of owner: Int, named name: Int32) throws(XMLFault) {
    guard !frames[owner].hasText else {
      throw fail(
        .structureNotWritable, at: WritingPlace(kind: .element, name: name, owner: Int32(owner)),
        expected: "text or child elements, not both")
    }
    closeStartTag(at: owner)
    frames[owner].hasChildren = true
    if isIndented { breakLine(depth: Int(frames[owner].depth) + 1) }
  }

  @inline(__always)
  private func closeStartTag(at index: Int) {
    guard frames[index].state == .startTag else { return }
    frames[index].attributeEnd = buffer.count
    frames[index].state = .content
    buffer.append(UInt8(ascii: ">"))
  }

  private func breakLine(depth: Int) {
    buffer.append(UInt8(ascii: "\n"))
    buffer.append(UInt8(ascii: " "), times: 2 * depth)
  }

  /// Writes the end of the innermost element.
  func writeEndTag() {
    let index = frames.count - 1
    let frame = frames[index]
    if frame.state == .startTag {
      buffer.append("/>")
    } else {
      if isIndented, frame.hasChildren { breakLine(depth: Int(frame.depth)) }
      buffer.append("</")
      appendName(frame.name)
      buffer.append(UInt8(ascii: ">"))
    }
    names.forgetDeclarations(from: index)
  }

  @inline(__always)
  private func writeTagName(_ name: Int32) {
    buffer.append(UInt8(ascii: "<"))
    appendName(name)
  }

  @inline(__always)
  private func appendName(_ name: Int32) {
    let bytes = names.names[Int(name)].bytes
    names.bytes.withUnsafeBufferPointer { all in
      buffer.append(UnsafeBufferPointer(rebasing: all[bytes]))
    }
  }
}

extension ElementWriter {
  /// Writes a string to its place.
  func write(_ text: String, to place: WritingPlace) throws(XMLFault) {
    var text = text
    var refused: TextShape?
    let length = buffer.count
    try writeText(to: place) { buffer in
      text.withUTF8 { bytes in
        let written = buffer.appendEscaped(bytes, in: place.kind == .attribute ? .attribute : .element)
        if !written { refused = TextShape(of: bytes) }
      }
    }
    if let refused {
      buffer.truncate(to: length)
      throw fail(
        .characterNotWritable, at: place,
        expected: "characters of XML 1.0: no control characters but tab and line ends", found: refused)
    }
  }

  /// Writes a truth value to its place.
  func write(_ value: Bool, to place: WritingPlace) throws(XMLFault) {
    try writeText(to: place) { $0.append(value ? "true" : "false" as StaticString) }
  }

  /// Writes a whole number to its place.
  func write(_ value: some FixedWidthInteger, to place: WritingPlace) throws(XMLFault) {
    try writeText(to: place) { $0.append(value) }
  }

  /// Writes one text to its place: an attribute, an element of its own, or the text of the element round it.
  @inline(__always)
  func writeText(
    to place: WritingPlace, _ write: (inout OutputBuffer) -> Void
  ) throws(XMLFault) {
    switch place.kind {
    case .element:
      try writeLeaf(place, write)
    case .attribute:
      try writeAttribute(place, write)
    case .text:
      let owner = Int(place.owner)
      guard !frames[owner].hasText, !frames[owner].hasChildren else {
        throw fail(
          .structureNotWritable, at: place, expected: "text or child elements, not both, and text once")
      }
      frames[owner].hasText = true
      guard frames[owner].state == .startTag else { return write(&buffer) }
      closeStartTag(at: owner)
      let start = buffer.count
      write(&buffer)
      if buffer.count == start {
        // Without text the start tag stays open, so that the element ends as an empty one.
        buffer.truncate(to: frames[owner].attributeEnd)
        frames[owner].state = .startTag
      }
    case .choice:
      throw fail(.structureNotWritable, at: place, expected: "an enumeration whose cases carry elements")
    case .associatedValue, .nameRefused:
      throw fail(.nameNotWritable, at: place)
    }
  }

  @inline(__always)
  private func writeLeaf(
    _ place: WritingPlace, _ write: (inout OutputBuffer) -> Void
  ) throws(XMLFault) {
    try prepareForChild(of: Int(place.owner), named: place.name)
    writeTagName(place.name)
    let namespace = names.names[Int(place.name)].namespace
    // A prefix that only this element needs is declared on it and forgotten again.
    let declaresHere = namespace.map { names.namespaces[$0].declaredAt == nil } ?? false
    if declaresHere { declareNamespace(of: place.name, at: frames.count) }
    buffer.append(UInt8(ascii: ">"))
    let start = buffer.count
    write(&buffer)
    if buffer.count == start {
      buffer.truncate(to: start - 1)
      buffer.append("/>")
    } else {
      buffer.append("</")
      appendName(place.name)
      buffer.append(UInt8(ascii: ">"))
    }
    if declaresHere { names.forgetDeclarations(from: frames.count) }
  }

  @inline(__always)
  private func writeAttribute(
    _ place: WritingPlace, _ write: (inout OutputBuffer) -> Void
  ) throws(XMLFault) {
    let owner = Int(place.owner)
    let first = min(Int(frames[owner].firstAttribute), attributes.count)
    guard !attributes[first...].contains(place.name) else {
      throw fail(.structureNotWritable, at: place, expected: "each attribute once")
    }
    attributes.append(place.name)
    let start = buffer.count
    declareNamespace(of: place.name, at: owner)
    buffer.append(UInt8(ascii: " "))
    appendName(place.name)
    buffer.append("=\"")
    write(&buffer)
    buffer.append(UInt8(ascii: "\""))
    if frames[owner].state == .content {
      buffer.moveTail(from: start, to: frames[owner].attributeEnd)
      frames[owner].attributeEnd += buffer.count - start
    }
  }
}
