import ExchangeFormat

extension FormatDescription {
  /// The format of this library; a fault of the embedded schema is a fault of the program.
  static func described() throws(Failure) -> FormatDescription {
    do {
      return try embedded()
    } catch {
      throw Failure(.noVerdict, "\(error)")
    }
  }

  /// Runs something that a fault of the embedded schema could stop.
  static func failing(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let fault as FormatFault {
      throw Failure(.noVerdict, "\(fault)")
    }
  }
}
