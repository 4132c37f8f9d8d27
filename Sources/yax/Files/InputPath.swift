#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import XMLCoding

/// One input of a command: a file, or standard input.
struct InputPath: Hashable {
  /// As it was given; `-` for standard input.
  let path: String

  /// What reports call it.
  var name: String { isStandardInput ? "<standard input>" : path }

  /// The last part of the path.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  var isStandardInput: Bool { path == "-" }

  var input: XMLInput { isStandardInput ? .standardInput : .file(path) }

  /// Which file it is, whatever it is called; `nil` for standard input and for what is not there.
  var identity: FileIdentity? { isStandardInput ? nil : FileIdentity(path) }

  /// The inputs that arguments stand for: a folder stands for its files in the order of their names.
  ///
  /// - Parameter suffix: how the name of a file in a folder ends; others are left out.
  static func expand(_ arguments: [String], suffix: String = "") throws(Failure) -> [InputPath] {
    var inputs: [InputPath] = []
    for argument in arguments {
      guard FileIdentity(argument)?.isFolder == true, argument != "-" else {
        inputs.append(InputPath(path: argument))
        continue
      }
      let names = try files(in: argument).filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
      guard !names.isEmpty else { throw Failure(.unreadable, "\(argument): there is no file to read") }
      let folder = argument.hasSuffix("/") ? argument : argument + "/"
      inputs += names.map { InputPath(path: folder + $0) }
    }
    guard inputs.count(where: \.isStandardInput) <= 1 else {
      throw Failure(.usage, "standard input can be read only once")
    }
    return inputs
  }

  private static func files(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw Failure(.unreadable, "\(folder): cannot be read") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if FileIdentity(path)?.isFolder == false { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}

/// Which file a path leads to.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let node: UInt64
  let isFolder: Bool

  /// `nil` when there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(truncatingIfNeeded: status.st_ino)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }
}
