import Crypto
import XMLCoding

/// The digest over all that a document says: `sha256:` and hexadecimal digits.
///
/// It is made of the canonical content (`canonicalContent` says how), without the elements `Release`, in which it
/// stands itself, and `Extension`, which is never written. It shows that a document was changed by somebody who did not
/// know of it. It is no signature: whoever changes a document on purpose can make it anew, and the ledger of the
/// sender has the digest of the file.
package enum ContentDigest {
  /// The digest of the record at which a decoder stands; `nil` when the decoder is not one of XML.
  package static func of(_ decoder: any Decoder) -> String? {
    canonicalContent(of: decoder, leavingOut: ["Release", "Extension"]).map { content in
      "sha256:" + SHA256.hash(data: content).hexadecimal
    }
  }

  /// The digest of a document that our own encoder has written.
  static func of(_ document: [UInt8], root: String, namespace: String) throws(GateError) -> String {
    var digest: String?
    _ = XMLRecordReader(Digested.self, named: root, namespace: namespace).read(.bytes(document)) { record in
      digest = record.value?.digest
    }
    guard let digest else { throw .notWritable }
    return digest
  }

  /// A record of which nothing but its digest is wanted.
  private struct Digested: Decodable, Sendable {
    let digest: String?

    init(from decoder: any Decoder) throws {
      digest = ContentDigest.of(decoder)
      RecordPlaces(of: decoder)?.ignoreUnread()
    }
  }
}
