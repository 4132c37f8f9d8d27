import ExchangeModel
import Foundation
import XMLCoding

/// One thing that is measured, run in a process of its own.
enum Task: String, CaseIterable {
  case parse
  case validate
  case decode
  case full
  case fullTwo = "full-two"

  /// Runs the task on a file and gives how many documents it saw.
  func run(on path: String) async throws -> Int {
    switch self {
    case .parse: try count(Skipped.self, path, schema: nil)
    case .validate: try count(Skipped.self, path, schema: Exchange.schema)
    case .decode: try count(Exchange.self, path, schema: nil)
    case .full: try count(Exchange.self, path, schema: Exchange.schema)
    case .fullTwo: try await countWithTwoWorkers(path)
    }
  }

  /// Takes the record and decodes nothing of it.
  private struct Skipped: Decodable {
    init(from decoder: any Decoder) throws {
      _ = try decoder.singleValueContainer()
      throw SkippedError.skipped
    }
  }

  private enum SkippedError: Error { case skipped }

  private func count<Value: Decodable>(_ type: Value.Type, _ path: String, schema: XMLSchema?) throws -> Int {
    let reader = XMLRecordReader(
      type, named: "Exchange", inBatch: "ExchangeBatch", namespace: "urn:young-adult-exchange:1",
      schema: schema)
    var faults = 0
    let reading = reader.read(.file(path)) { record in
      if type == Exchange.self { faults += record.faults.count }
    }
    try check(reading, faults)
    return reading.recordCount
  }

  private func countWithTwoWorkers(_ path: String) async throws -> Int {
    var faults = 0
    let reader = Exchange.reader(schema: try Exchange.schema)
    let reading = try await reader.read(.file(path), workers: 2) { faults += $0.faults.count }
    try check(reading, faults)
    return reading.recordCount
  }

  /// A figure for a run that went wrong would be no figure.
  private func check(_ reading: XMLReading, _ faults: Int) throws {
    guard reading.isComplete, reading.faults.isEmpty, faults == 0 else {
      throw CocoaError(.coderReadCorrupt)
    }
  }
}
