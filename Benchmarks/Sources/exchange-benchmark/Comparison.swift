import Foundation

/// Runs everything beside its peers, round by round, so that all see the same machine, and prints ratios:
/// a time in seconds means nothing on another machine.
struct Comparison {
  /// The file to read, a generated batch.
  var path: String
  /// The schema, for xmllint.
  var schema: String
  /// The command and one small document, for its time from start to exit; `nil` to leave that out.
  var startUp: (command: String, document: String)?
  var rounds = 3

  private static let program = CommandLine.arguments[0]

  func run() throws {
    var commands = [
      "xmllint --stream": ["xmllint", "--stream", "--noout", path],
      "xmllint --stream --schema": ["xmllint", "--stream", "--noout", "--schema", schema, path],
    ]
    for task in Task.allCases { commands[task.rawValue] = [Self.program, task.rawValue, path] }
    let results = try measure(commands, rounds: rounds)
    print(
      "Seconds of processor time, best of \(rounds); elapsed; megabytes; ratio to xmllint --stream --schema")
    for (name, result) in results.sorted(by: { $0.value.processor < $1.value.processor }) {
      let reference = results["xmllint --stream --schema"] ?? result
      print(
        row(name) + figure(result.processor) + figure(result.elapsed) + figure(result.megabytes)
          + figure(result.processor / reference.processor) + figure(result.elapsed / reference.elapsed))
    }
    let (ours, peer) = try DocumentDecoding.compare(path)
    print("\nDecoding 100 documents from memory: XMLCoder takes \(figure(peer / ours)) times as long")
    try compareStartUp()
  }

  /// One small document from start to exit, beside a program that only prints its version.
  private func compareStartUp() throws {
    guard let startUp else { return }
    let results = try measure(
      [
        "xmllint --version": ["xmllint", "--version"],
        "yax validate": [startUp.command, "validate", startUp.document],
      ], rounds: 60)
    guard let ours = results["yax validate"], let peer = results["xmllint --version"] else { return }
    print(
      "\nyax validate of one small document takes \(figure((ours.elapsed - peer.elapsed) * 1000)) ms more than"
        + " xmllint --version (\(figure(peer.elapsed * 1000)) ms)")
  }

  private func measure(_ commands: [String: [String]], rounds: Int) throws -> [String: Measurement] {
    var results: [String: Measurement] = [:]
    for _ in 0..<rounds {
      for (name, command) in commands.sorted(by: { $0.key < $1.key }) {
        guard let measurement = Measurement.of(command) else {
          throw ComparisonError.failed(command.joined(separator: " "))
        }
        results[name] = (results[name] ?? Measurement()).best(measurement)
      }
    }
    return results
  }

  private func row(_ name: String) -> String {
    name.padding(toLength: 28, withPad: " ", startingAt: 0)
  }

  private func figure(_ value: Double) -> String { String(format: "%8.2f", value) }
}

/// A command that could not be measured.
enum ComparisonError: Error, CustomStringConvertible {
  case failed(String)

  var description: String {
    switch self {
    case .failed(let command): "this failed, or is not installed: \(command)"
    }
  }
}
