#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output for findings and results, standard error for everything else.
enum Console {
  /// Whether standard error is a terminal, so that somebody watches.
  static var isWatched: Bool { isatty(2) == 1 }

  /// Whether findings on standard output are coloured: on a terminal, unless `NO_COLOR` says otherwise.
  static var isColoured: Bool {
    guard isatty(1) == 1 else { return false }
    let no = getenv("NO_COLOR")
    return no == nil || no?.pointee == 0
  }

  /// Writes to standard output.
  static func print(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes to standard output.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    guard writeAll(bytes.span, to: 1) else { throw Failure(.unreadable, "standard output cannot be written") }
  }

  /// Writes a line to standard error; that it cannot be written changes nothing.
  static func report(_ message: String, prefix: Bool = true) {
    _ = writeAll(Array(((prefix ? "yax: " : "") + message + "\n").utf8).span, to: 2)
  }

  /// Writes to standard error without a line end.
  static func show(_ text: String) {
    _ = writeAll(Array(text.utf8).span, to: 2)
  }
}

/// Writes everything to a descriptor; `false` when that fails.
func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var offset = 0
    while offset < buffer.count {
      let count = write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      if count > 0 {
        offset += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
