import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// The sample documents of the project.
enum Samples {
  /// One line of the manifest.
  struct Entry: Decodable, Sendable, CustomTestStringConvertible {
    var file: String
    var purpose: String
    var verdict: String
    var processors: String
    var findings: [Expected]

    struct Expected: Decodable, Sendable, Hashable {
      var rule: String
      var path: String
    }

    /// What reading, schema and decoding find; the rest is for the layers after them.
    var faults: Set<Expected> { Set(findings.filter { $0.rule.hasPrefix("XML-") }) }

    var testDescription: String { file }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: file))) }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples").standardizedFileURL

  static func manifest() throws -> [Entry] {
    try JSONDecoder().decode(
      [Entry].self, from: Data(contentsOf: folder.appending(path: "manifest.json")))
  }

  /// The valid samples that hold one document.
  static func documents() throws -> [Entry] {
    try manifest().filter { $0.verdict == "valid" && $0.file != "documents/batch.xml" }
  }

  /// A file in `Samples/documents`.
  static func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: "documents/\(file)")))
  }

  /// The one document of a file in `Samples/documents`.
  static func document(_ file: String) throws -> Exchange {
    try XMLDecoder(namespace: Exchange.namespace).decode(Exchange.self, from: bytes(file))
      .value
  }
}
