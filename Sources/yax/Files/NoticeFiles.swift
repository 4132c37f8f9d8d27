import ExchangeModel
import XMLCoding

/// Notices that have arrived about documents that were received before.
enum NoticeFiles {
  /// Reads the notices. One that is not valid cannot be relied on, and leaving it out would let something be used
  /// that must not be, so there is no report then.
  static func read(_ paths: [String]) throws -> [Exchange] {
    guard !paths.isEmpty else { return [] }
    let reader = Exchange.reader(schema: try Exchange.schema)
    var read: [Exchange] = []
    for path in try InputPath.expand(paths, suffix: ".xml") {
      var isValid = true
      let reading = try reader.read(path.input) { record in
        isValid = isValid && record.faults.isEmpty && record.value != nil
        if let notice = record.value { read.append(notice) }
      }
      guard !reading.faults.contains(where: { $0.code == .unreadable }) else {
        throw Failure(.unreadable, "\(path.name): cannot be read")
      }
      guard isValid, reading.faults.isEmpty else {
        throw Failure(.usage, "\(path.name): the notice is not valid; see yax validate")
      }
    }
    return read
  }
}
