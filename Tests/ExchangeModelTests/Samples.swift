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
    var faults: [Expected]

    struct Expected: Decodable, Sendable, Hashable {
      var code: String
      var path: String
    }

    var testDescription: String { file }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples/documents").standardizedFileURL

  static func manifest() throws -> [Entry] {
    try JSONDecoder().decode(
      [Entry].self, from: Data(contentsOf: folder.appending(path: "manifest.json")))
  }

  static func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: file)))
  }

  /// The one document of a sample.
  static func document(_ file: String) throws -> Exchange {
    try XMLDecoder(namespace: Exchange.namespace).decode(Exchange.self, from: bytes(file)).value
  }
}
