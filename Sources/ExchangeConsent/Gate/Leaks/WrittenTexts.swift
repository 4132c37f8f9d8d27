/// Goes through every attribute and every text of a document that our own encoder has written, with the
/// identifier of the nearest element that has one.
///
/// - Parameters:
///   - document: bytes of the encoder: no comments, no processing instructions but the declaration, attributes in
///     double quotation marks.
///   - visit: takes a text and the identifier.
func forEachText(in document: [UInt8], _ visit: (String, String?) -> Void) {
  var places: [String?] = []
  var index = 0

  func text(until stops: Set<UInt8>) -> ArraySlice<UInt8> {
    let start = index
    while index < document.count, !stops.contains(document[index]) { index += 1 }
    return document[start..<index]
  }

  let less = UInt8(ascii: "<")
  let greater = UInt8(ascii: ">")
  let slash = UInt8(ascii: "/")
  let quote = UInt8(ascii: "\"")
  while index < document.count {
    guard document[index] == less else {
      let content = text(until: [less])
      visit(unescaped(content), places.last ?? nil)
      continue
    }
    index += 1
    guard index < document.count else { return }
    if document[index] == slash || document[index] == UInt8(ascii: "?") {
      if document[index] == slash, !places.isEmpty { places.removeLast() }
      _ = text(until: [greater])
      index += 1
      continue
    }
    var values: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []
    _ = text(until: [greater, slash, UInt8(ascii: " ")])
    while index < document.count, document[index] != greater, document[index] != slash {
      index += 1
      let name = text(until: [UInt8(ascii: "="), greater, slash])
      guard index < document.count, document[index] == UInt8(ascii: "=") else { continue }
      index += 2
      values.append((name, text(until: [quote])))
      index += 1
    }
    let identifier = values.first { $0.name.elementsEqual("id".utf8) }
    let place = identifier.map { String(decoding: $0.value, as: UTF8.self) } ?? places.last ?? nil
    for (_, value) in values { visit(unescaped(value), place) }
    if index < document.count, document[index] == slash {
      index += 2
    } else {
      places.append(place)
      index += 1
    }
  }
}

/// A text with the references that the encoder writes resolved.
private func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
  var plain: [UInt8] = []
  var rest = bytes
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
      plain.append(byte)
      continue
    }
    plain.append(contentsOf: characters[String(decoding: rest[..<end], as: UTF8.self)] ?? [UInt8(ascii: " ")])
    rest = rest[(end + 1)...]
  }
  return String(decoding: plain, as: UTF8.self)
}

private let characters: [String: [UInt8]] = [
  "amp": Array("&".utf8), "lt": Array("<".utf8), "gt": Array(">".utf8), "quot": Array("\"".utf8),
  "apos": Array("'".utf8),
]
