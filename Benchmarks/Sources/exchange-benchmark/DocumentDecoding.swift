import ExchangeModel
import Foundation
import XMLCoding

/// Decoding documents one by one from memory: ours beside XMLCoder.
enum DocumentDecoding {
  /// The first documents of a batch, each with the namespace that the batch declares.
  static func documents(in path: String, count: Int) throws -> [[UInt8]] {
    guard let file = FileHandle(forReadingAtPath: path) else { throw CocoaError(.fileReadNoSuchFile) }
    let text = String(decoding: try file.read(upToCount: count * 40_000) ?? Data(), as: UTF8.self)
    return text.components(separatedBy: "<Exchange ").dropFirst().prefix(count).compactMap { part in
      guard let end = part.range(of: "</Exchange>") else { return nil }
      return Array("<Exchange xmlns=\"\(Exchange.namespace)\" \(part[..<end.upperBound])".utf8)
    }
  }

  /// Seconds that each takes for the documents, the best of some rounds.
  static func compare(_ path: String) throws -> (ours: Double, peer: Double) {
    let documents = try documents(in: path, count: 100)
    var ours = Double.infinity
    var peer = Double.infinity
    for _ in 0..<5 {
      ours = min(ours, try seconds { try decode(documents) })
      peer = min(peer, try seconds { try XMLCoderPeer.decode(documents) })
    }
    return (ours, peer)
  }

  private static func decode(_ documents: [[UInt8]]) throws -> Int {
    let decoder = XMLDecoder(namespace: Exchange.namespace)
    for document in documents {
      guard try decoder.decode(Exchange.self, from: document).unknown.isEmpty else {
        throw CocoaError(.coderReadCorrupt)
      }
    }
    return documents.count
  }

  private static func seconds(_ work: () throws -> Int) rethrows -> Double {
    let start = ContinuousClock.now
    _ = try work()
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
