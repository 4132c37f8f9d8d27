import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Documents by which others are judged: notices that have arrived, requests that were sent.
enum JudgingFiles {
  /// The largest file that is read, in bytes.
  private static let maximumBytes = 1 << 28

  /// Reads notices.
  ///
  /// - Parameter organisation: whom they have to be for; `nil` where it does not matter.
  static func notices(_ paths: [String], for organisation: OrganisationIdentifier?) throws -> [Exchange] {
    let documents = try read(paths, as: "notice")
    if let organisation, documents.contains(where: { $0.header.recipient.organisation != organisation }) {
      throw Failure(.usage, "a notice is for another organisation than \(organisation); leave it out")
    }
    return documents
  }

  /// Reads requests.
  static func requests(_ paths: [String]) throws -> [Exchange] { try read(paths, as: "request") }

  /// Reads documents. One that is not valid, or was changed, cannot be relied on, and leaving it out would let something
  /// be used that must not be, so nothing is judged then.
  private static func read(_ paths: [String], as kind: String) throws -> [Exchange] {
    guard !paths.isEmpty else { return [] }
    let reader = Exchange.reader(schema: try Exchange.schema)
    let validator = try Validator()
    var documents: [Exchange] = []
    for path in try InputPath.expand(paths, suffix: ".xml") {
      let input: XMLInput
      do throws(XMLFault) {
        input = .bytes(try path.input.readAll(limit: maximumBytes))
      } catch {
        throw Failure(.unreadable, "\(path.name): cannot be read")
      }
      var isValid = true
      let reading = reader.read(input) { record in
        isValid = isValid && record.faults.isEmpty && record.value != nil
        if let document = record.value { documents.append(document) }
      }
      let report = validator.validate(input, named: path.name)
      guard isValid, reading.faults.isEmpty, !report.findings.contains(where: { $0.severity == .error })
      else {
        throw Failure(.usage, "\(path.name): the \(kind) is not valid; see yax validate")
      }
    }
    return documents
  }
}
