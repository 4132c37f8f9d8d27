import ExchangeConsent
public import Foundation

/// Cases of consent and lawful basis with the decision that each must have, and what our decision makes of them.
///
/// The form of a case is described in `Conformance/consent/README.md`.
///
/// ```swift
/// let report = try ConformanceKit(json: cases).run()
/// print(report.passed, "of", report.cases)
/// ```
public struct ConformanceKit: Sendable {
  private let cases: [ConformanceCase]

  /// Reads the cases of a file.
  ///
  /// - Throws: ``ConformanceKitError`` when the file is not a list of cases.
  public init(json: Data) throws(ConformanceKitError) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      cases = try decoder.decode([ConformanceCase].self, from: json)
    } catch {
      throw ConformanceKitError(error)
    }
  }

  /// Decides every case.
  public func run() throws -> ConformanceReport {
    let profile = try SharingProfile.conformance()
    return ConformanceReport(results: cases.map { ConformanceReport.Result($0, under: profile) })
  }
}

/// Why a file is not a list of cases.
public struct ConformanceKitError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where in the file, such as `12.context.dob`; empty for the whole of it.
  public let place: String

  init(_ error: any Error) {
    let path =
      switch error as? DecodingError {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      default: [any CodingKey]()
      }
    place = path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }

  /// One sentence.
  public var description: String {
    place.isEmpty ? "is not a list of conformance cases" : "is not a list of conformance cases: see \(place)"
  }
}
