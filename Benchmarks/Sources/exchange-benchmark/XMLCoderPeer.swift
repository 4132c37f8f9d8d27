import Foundation
import XMLCoder

/// The peer that is measured: XMLCoder, on the same documents in memory.
enum XMLCoderPeer {
  /// Decodes each document; how many there were.
  static func decode(_ documents: [[UInt8]]) throws -> Int {
    let decoder = XMLDecoder()
    for document in documents {
      let exchange = try decoder.decode(PeerExchange.self, from: Data(document))
      guard exchange.InformationResponse.LeavingCareRecord.View.count == 3 else {
        throw CocoaError(.coderReadCorrupt)
      }
    }
    return documents.count
  }
}
