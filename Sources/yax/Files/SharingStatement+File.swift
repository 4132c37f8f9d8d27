import ExchangeConsent
import ExchangeModel
import XMLCoding

extension SharingStatement {
  /// Reads a statement from a file, and says everything that is wrong with it.
  init(file path: String) throws(Failure) {
    let bytes: [UInt8]
    do throws(XMLFault) {
      bytes = try InputPath(path: path).input.readAll(limit: Self.maximumBytes)
    } catch {
      guard error.code == .unreadable else { throw Failure(.usage, "\(path): is larger than 1 MiB") }
      throw Failure(.unreadable, "\(path): cannot be read")
    }
    do throws(SharingStatementError) {
      self = try SharingStatement(yaml: bytes)
    } catch {
      for fault in error.faults { Console.report("\(path):\(fault)", prefix: false) }
      throw Failure(.usage, "\(path): is not a sharing statement that can be used")
    }
  }

  /// What a ledger calls the subject of a document: as the statement does, or else by the first identifier.
  ///
  /// - Throws: ``AddressingError/subjectRepeated``.
  func ledgerSubject(of subject: Subject) throws -> LedgerSubject {
    if let entry = try entry(for: subject) {
      return LedgerSubject(kind: entry.kind.rawValue, identifier: entry.identifier)
    }
    let first = subject.identifiers.first
    return LedgerSubject(kind: first?.type.rawValue ?? "none", identifier: first?.value ?? "")
  }
}
