import ExchangeConformance
import Foundation

/// Where kits of cases lie.
enum Kits {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The cases of the project.
  static let own = package.appending(path: "Conformance/consent/cases.json")

  /// Cases of the project that were made at random, and chosen because a planted fault decides them otherwise.
  static let random = package.appending(path: "Conformance/consent/random.json")

  /// The folder beside the project where the parties to the format keep what they share. It need not exist.
  static let shared = package.deletingLastPathComponent().appending(path: "shared/conformance")

  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: name).path)
  }

  static func report(on file: URL) throws -> ConformanceReport {
    try ConformanceKit(json: Data(contentsOf: file)).run()
  }

  /// Random cases from the shared oracle.
  static func generated(_ count: Int, seed: Int) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-B", shared.appending(path: "oracle/generate.py").path, "\(count)", "\(seed)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let cases = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return cases
  }
}
