/// The content of a record as bytes that are the same however it was laid out: with whatever white space between
/// elements, order of attributes, quotation marks, prefixes and references.
///
/// Each element in document order is the byte 1 and its local name; then each attribute in the order of the bytes of
/// its local name: the byte 2, the name, the byte 3, the value; then the byte 4 and its text, if that is more than
/// white space; then its children, and the byte 5. None of these bytes can stand in XML 1.0, so that no two contents
/// give the same bytes.
///
/// - Parameter names: the local names of children of the record that are left out.
/// - Returns: the bytes; `nil` when the decoder is not one of XML.
package func canonicalContent(of decoder: any Decoder, leavingOut names: Set<String>) -> [UInt8]? {
  guard let decoder = XMLNodeDecoder(decoder) else { return nil }
  let core = decoder.core
  let tape = core.tape
  var content: [UInt8] = []
  content.reserveCapacity(tape.size)
  var open: [UInt32] = []
  var index: UInt32 = 0
  while index < UInt32(tape.nodeCount) {
    let node = tape.nodes[Int(index)]
    while let last = open.last, last != node.parent {
      content.append(5)
      open.removeLast()
    }
    let name = core.names.local(node.name)
    if open.count == 1, names.contains(name) {
      let end = node.end
      repeat { index += 1 } while index < UInt32(tape.nodeCount) && tape.nodes[Int(index)].end <= end
      continue
    }
    content.append(1)
    content.append(contentsOf: name.utf8)
    append(attributesOf: node, of: core, to: &content)
    let text = tape.text(of: index)
    if let start = text.baseAddress, !isXMLWhiteSpace(start, text.count) {
      content.append(4)
      content.append(contentsOf: text)
    }
    open.append(index)
    index += 1
  }
  content.append(contentsOf: repeatElement(5, count: open.count))
  return content
}

private func append(attributesOf node: XMLTape.Node, of core: DecodingCore, to content: inout [UInt8]) {
  let start = Int(node.attributeStart)
  let attributes = (start..<(start + Int(node.attributeCount))).map { index in
    (name: core.names.local(core.tape.attributes[index].name), index: index)
  }
  for attribute in attributes.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
    content.append(2)
    content.append(contentsOf: attribute.name.utf8)
    content.append(3)
    content.append(contentsOf: core.tape.value(of: core.tape.attributes[attribute.index]))
  }
}
