import ExchangeModel
import XMLCoding

/// Documents by which others are judged: notices that have arrived, requests that were sent.
enum JudgingFiles {
  /// Reads them. One that is not valid cannot be relied on, and leaving it out would let something be used that must
  /// not be, so nothing is judged then.
  static func read(_ paths: [String], as kind: String) throws -> [Exchange] {
    guard !paths.isEmpty else { return [] }
    let reader = Exchange.reader(schema: try Exchange.schema)
    var documents: [Exchange] = []
    for path in try InputPath.expand(paths, suffix: ".xml") {
      var isValid = true
      let reading = reader.read(path.input) { record in
        isValid = isValid && record.faults.isEmpty && record.value != nil
        if let document = record.value { documents.append(document) }
      }
      guard !reading.faults.contains(where: { $0.code == .unreadable }) else {
        throw Failure(.unreadable, "\(path.name): cannot be read")
      }
      guard isValid, reading.faults.isEmpty else {
        throw Failure(.usage, "\(path.name): the \(kind) is not valid; see yax validate")
      }
    }
    return documents
  }
}
