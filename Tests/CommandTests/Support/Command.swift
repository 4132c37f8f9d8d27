import Foundation

/// Runs the built command as a process of its own.
struct Command {
  /// How it ended.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Runs `yax` to its end.
  ///
  /// - Parameters:
  ///   - arguments: what stands after `yax`.
  ///   - input: what it reads from standard input.
  init(_ arguments: String..., input: Data = Data()) throws {
    try self.init(arguments, input: input)
  }

  init(_ arguments: [String], input: Data = Data(), executable: URL = Command.executable) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = Package.root
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    // Both ends are served at the same time, so that neither side waits for the other.
    let reading = DispatchQueue(label: "reading", attributes: .concurrent)
    let group = DispatchGroup()
    let collected = Collected()
    for (pipe, name) in [(stdout, "output"), (stderr, "errors")] {
      let handle = pipe.fileHandleForReading
      reading.async(group: group) { collected.set(name, handle.readDataToEndOfFile()) }
    }
    try? stdin.fileHandleForWriting.write(contentsOf: input)
    try? stdin.fileHandleForWriting.close()
    group.wait()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: collected["output"], as: UTF8.self)
    errors = String(decoding: collected["errors"], as: UTF8.self)
  }

  /// The command stands beside the tests.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("yax")
}

/// What two readers collect.
private final class Collected: @unchecked Sendable {
  // Every access is under the lock, so that the two readers and the test never meet.
  private let lock = NSLock()
  private var data: [String: Data] = [:]

  func set(_ name: String, _ value: Data) { lock.withLock { data[name] = value } }
  subscript(name: String) -> Data { lock.withLock { data[name] ?? Data() } }
}

/// The project that the tests are of.
enum Package {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }
}

/// A folder for one test, removed afterwards.
final class Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("yax-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
    return self(name)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(name))), as: UTF8.self)
  }

  /// The files of a folder within, in the order of their names.
  func files(in name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
  }
}
