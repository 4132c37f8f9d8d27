#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that appears under its name only when it is whole: until then it has another name in the same folder.
final class OutputFile {
  let path: String
  /// The name that the file has until it is whole.
  let temporaryPath: String
  private var descriptor: Int32

  /// Begins a file.
  ///
  /// - Parameter inputs: files that must not be overwritten.
  init(_ path: String, sparing inputs: Set<FileIdentity> = []) throws(Failure) {
    self.path = path
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    temporaryPath = "\(path[..<slash]).\(path[slash...]).\(getpid())"
    if let existing = FileIdentity(path) {
      if inputs.contains(existing) { throw Failure(.usage, "\(path): an input is never overwritten") }
      if existing.isFolder { throw Failure(.unreadable, "\(path): is a folder") }
    }
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Failure(.unreadable, "\(path): cannot be written") }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporaryPath)
  }

  func write(_ bytes: Span<UInt8>) throws(Failure) {
    guard writeAll(bytes, to: descriptor) else { throw Failure(.unreadable, "\(path): cannot be written") }
  }

  /// Gives the file its name.
  func finish() throws(Failure) {
    let isSafe = fsync(descriptor) == 0 || errno == EINVAL
    guard isSafe, rename(temporaryPath, path) == 0 else {
      throw Failure(.unreadable, "\(path): cannot be written")
    }
    close(descriptor)
    descriptor = -1
    syncFolder(of: path)
  }

  /// Makes a folder, and those above it, unless they are there.
  static func makeFolder(_ path: String) throws(Failure) {
    if let existing = FileIdentity(path) {
      if existing.isFolder { return }
      throw Failure(.unreadable, "\(path): is not a folder")
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try makeFolder(String(path[..<slash])) }
    if mkdir(path, 0o777) != 0, FileIdentity(path)?.isFolder != true {
      throw Failure(.unreadable, "\(path): the folder cannot be made")
    }
  }
}
