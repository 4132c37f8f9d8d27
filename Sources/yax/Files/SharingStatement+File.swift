import ExchangeModel
import XMLCoding

extension SharingStatement {
  /// Reads a statement; every fault goes to standard error first.
  static func read(_ path: String) throws -> SharingStatement {
    let bytes: [UInt8]
    do throws(XMLFault) {
      bytes = try InputPath(path: path).input.readAll(limit: maximumBytes)
    } catch {
      guard error.code == .unreadable else { throw Failure(.usage, "\(path): is larger than 1 MiB") }
      throw Failure(.unreadable, "\(path): cannot be read")
    }
    do throws(SharingStatementError) {
      return try SharingStatement(yaml: bytes)
    } catch {
      for fault in error.faults { Console.report("\(path):\(fault)", prefix: false) }
      throw Failure(.usage, "\(path): is not a sharing statement that can be used")
    }
  }
}
