import Testing
import XMLCoding

#if canImport(Glibc)
  import Glibc
#endif

/// Reads a document that means harm and gives the fault in which it ends, which must be located. No attack may
/// take more than a few seconds or much memory.
func refusal(
  of bytes: [UInt8], schema: XMLSchema? = nil, limits: XMLLimits = XMLLimits(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> XMLFault {
  let before = residentBytes()
  var reading: XMLReading?
  let time = ContinuousClock().measure {
    reading = XMLRecordReader(Anything.self, named: "T", schema: schema, limits: limits)
      .read(.bytes(bytes)) { _ in }
  }
  #expect(time < .seconds(10), sourceLocation: sourceLocation)
  #expect(residentBytes() - before < 256 << 20, sourceLocation: sourceLocation)
  #expect(reading?.isComplete == false, sourceLocation: sourceLocation)
  let fault = try #require(reading?.faults.last, sourceLocation: sourceLocation)
  #expect(fault.position != nil, sourceLocation: sourceLocation)
  return fault
}

/// As above, for a document given as text.
func refusal(
  of text: String, schema: XMLSchema? = nil, limits: XMLLimits = XMLLimits(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> XMLFault {
  try refusal(of: Array(text.utf8), schema: schema, limits: limits, sourceLocation: sourceLocation)
}

/// Memory of the process that is in use; 0 where the system does not tell, and under the address sanitiser, which
/// holds on to what has been freed.
func residentBytes() -> Int {
  #if canImport(Glibc)
    guard dlsym(nil, "__asan_init") == nil else { return 0 }
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count - 1, file)
    let fields = buffer.prefix(count).split(separator: 0x20)
    guard fields.count > 1 else { return 0 }
    return (Int(String(decoding: fields[1].map(UInt8.init(bitPattern:)), as: UTF8.self)) ?? 0) * 4096
  #else
    return 0
  #endif
}

/// Many bytes of one kind.
func many(_ text: String, _ count: Int) -> [UInt8] {
  let unit = Array(text.utf8)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(unit.count * count)
  for _ in 0..<count { bytes += unit }
  return bytes
}
