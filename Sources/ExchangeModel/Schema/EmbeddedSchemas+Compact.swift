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
    let count = text.utf8CodeUnitCount
    let first = text.utf8Start.pointee
    var index = start
    while index + count <= bytes.count {
      if bytes[index] == first {
        var length = 1
        while length < count, bytes[index + length] == text.utf8Start[length] { length += 1 }
        if length == count { return index }
      }
      index += 1
    }
    return nil
  }
}
