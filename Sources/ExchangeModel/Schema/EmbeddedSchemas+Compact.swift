#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension EmbeddedSchemas {
  /// The files without their annotations, which are for people: reading them takes a third of the time of
  /// compiling the schema.
  static var withoutAnnotations: [String: [UInt8]] {
    files.mapValues { removing(from: "<xs:annotation>", through: "</xs:annotation>", in: $0) }
  }

  private static func removing(
    from start: StaticString, through end: StaticString, in bytes: [UInt8]
  ) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var index = 0
      while let opening = place(of: start, in: bytes, from: index) {
        kept.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<opening]))
        index = place(of: end, in: bytes, from: opening).map { $0 + end.utf8CodeUnitCount } ?? bytes.count
      }
      kept.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index...]))
      return kept
    }
  }

  /// Where a text begins, from an index on.
  private static func place(
    of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var index = start
    while index + text.utf8CodeUnitCount <= bytes.count {
      let rest = UnsafeRawPointer(base + index)
      guard let found = memchr(rest, Int32(text.utf8Start.pointee), bytes.count - index) else { return nil }
      index += rest.distance(to: UnsafeRawPointer(found))
      let isThere =
        index + text.utf8CodeUnitCount <= bytes.count
        && memcmp(base + index, text.utf8Start, text.utf8CodeUnitCount) == 0
      if isThere { return index }
      index += 1
    }
    return nil
  }
}
