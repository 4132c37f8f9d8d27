import Crypto
import ExchangeSchemas
import FoundationEssentials
public import XMLCoding

/// The law's moving parts, dated: which organisations have which role, which power or duty lets whom tell what
/// to whom, and what limits hold.
///
/// A document carries identifier, version and digest of the profile that it was decided under, so that a
/// receiver can decide again under the same one. A partnership may bring its own file.
///
/// ```swift
/// let profile = try SharingProfile(json: bytes)
/// let profile = try SharingProfile.englandWales()
/// ```
public struct SharingProfile: Sendable, Hashable {
  /// Which profile: `england-wales`.
  public let id: String
  /// Which version of it: `2026.1`.
  public let version: String
  /// `sha256:` and the digest of the file in hexadecimal.
  public let digest: String
  /// The first day on which the version is meant to be used.
  public let from: CalendarDate

  let organisations: OrganisationRoles
  let gateways: [LegalCode: Gateway]
  let unlistedGatewaysAllowed: Bool
  let hiddenCategories: [InformationCategory]
  let shownReasons: [WithholdingReason]
  let limits: Limits

  /// What is counted, and what is decided one way or the other.
  struct Limits: Sendable, Hashable {
    /// Hours after the decision within which an urgent protective disclosure has to be approved.
    var approvalHours: Int
    /// Whether an urgent disclosure that nobody has approved yet stops being one when those hours are over.
    var urgencyLapses: Bool
    /// Days after the decision by which a protective disclosure has to end.
    var protectiveDays: Int?
    /// Whether somebody who consents for a third party needs a capacity that lets them.
    var thirdPartyGiverChecked: Bool
  }

  /// Reads a profile.
  ///
  /// - Throws: ``ProfileError`` when the file is not a profile.
  public init(json: [UInt8]) throws {
    let file: ProfileFile
    do {
      file = try JSONDecoder().decode(ProfileFile.self, from: Data(json))
    } catch let error as DecodingError {
      throw ProfileError(error)
    }
    id = file.id
    version = file.version
    from = file.from
    digest = "sha256:" + SHA256.hash(data: json).hexadecimal
    organisations = OrganisationRoles(file.organisations)
    gateways = Dictionary(
      file.gateways.map { ($0.code, Gateway($0)) }, uniquingKeysWith: { first, _ in first })
    unlistedGatewaysAllowed = file.unlistedGateways == .allowed
    hiddenCategories =
      InformationCategory.allCategories.filter { $0.flags.contains(.hidden) } + file.hiddenCategories
    shownReasons = file.shownReasons
    limits = Limits(
      approvalHours: file.limits.approvalHours, urgencyLapses: file.limits.urgencyLapses,
      protectiveDays: file.limits.protectiveDays, thirdPartyGiverChecked: file.limits.thirdPartyGiverChecked)
    guard gateways.count == file.gateways.count else { throw ProfileError(place: "gateways") }
  }

  /// The profile for England and Wales that comes with the library.
  public static func englandWales() throws -> SharingProfile {
    try bundled.get()
  }

  /// The small fixed profile that the cases of a consent conformance kit are written for; no law stands in it.
  package static func conformance() throws -> SharingProfile {
    try SharingProfile(json: bytes(of: exchange_profile_conformance()))
  }

  private static let bundled = Result {
    try SharingProfile(json: bytes(of: exchange_profile_england_wales()))
  }

  /// The role of an organisation; `nil` when the profile does not know it.
  public func role(of organisation: OrganisationIdentifier) -> OrganisationRole? {
    organisations.role(of: organisation)
  }

  /// Whether that something of the category exists is itself protected.
  func hides(_ category: InformationCategory) -> Bool {
    hiddenCategories.contains { $0.covers(category) }
  }
}

/// A sharing profile that could not be read.
public struct ProfileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where in the file: `gateways.3.code`.
  public let place: String

  init(place: String) {
    self.place = place
  }

  init(_ error: DecodingError) {
    let path: [any CodingKey]
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    @unknown default: path = []
    }
    place = path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }

  /// One sentence.
  public var description: String {
    place.isEmpty ? "the file is not a sharing profile" : "the sharing profile is not valid at \(place)"
  }
}

extension Sequence where Element == UInt8 {
  /// Two small hexadecimal digits for each byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
