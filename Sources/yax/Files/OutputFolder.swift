/// A folder that a command fills with files.
struct OutputFolder {
  let path: String
  private let inputs: Set<FileIdentity>

  /// Makes the folder unless it is there.
  ///
  /// - Parameter inputs: files that must not be overwritten.
  init(_ path: String, sparing inputs: [InputPath] = []) throws(Failure) {
    self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    self.inputs = Set(inputs.compactMap(\.identity))
    try OutputFile.makeFolder(self.path)
  }

  /// Writes a file of the folder, or of a folder within it.
  func write(_ bytes: [UInt8], as name: String) throws(Failure) {
    let path = "\(path)/\(name)"
    if let slash = name.lastIndex(of: "/") { try OutputFile.makeFolder("\(self.path)/\(name[..<slash])") }
    let file = try OutputFile(path, sparing: inputs)
    try file.write(bytes.span)
    try file.finish()
  }
}
