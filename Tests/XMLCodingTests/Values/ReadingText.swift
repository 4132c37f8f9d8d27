import XMLCoding

/// Reads a value from exactly these characters, white space included.
func read<Value: XMLTextConvertible>(_ text: String, as type: Value.Type = Value.self) -> Value? {
  let bytes = Array(text.utf8)
  return Value(xmlText: bytes.span)
}
