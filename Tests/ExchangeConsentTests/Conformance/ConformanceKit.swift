import Foundation

@testable import ExchangeConsent

/// Where the cases lie, and how they are read.
enum ConformanceKit {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases")

  /// The folder beside the project where the parties to the format keep what they share. It need not exist.
  static let shared = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/conformance")

  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: name).path)
  }

  static func cases(in file: URL) throws -> [ConformanceCase] {
    try cases(from: Data(contentsOf: file))
  }

  static func cases(from data: Data) throws -> [ConformanceCase] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([ConformanceCase].self, from: data)
  }

  static func profile() throws -> SharingProfile {
    try SharingProfile(json: [UInt8](Data(contentsOf: folder.appending(path: "profile.json"))))
  }

  /// What differs between a case and the decision about it; `nil` when nothing does.
  static func difference(of testCase: ConformanceCase, under profile: SharingProfile) throws -> String? {
    let decision = try testCase.decision(under: profile)
    let found = [
      decision.outcome.rawValue, decision.reasons.map(\.rawValue).joined(separator: ","),
      decision.obligations.map(\.rawValue).joined(separator: ","), decision.marker?.rawValue ?? "-",
    ]
    let expected = [
      testCase.effect, testCase.reasons.joined(separator: ","), testCase.obligations.joined(separator: ","),
      testCase.marker,
    ]
    return found == expected ? nil : "\(testCase.id): expected \(expected), found \(found)"
  }
}
