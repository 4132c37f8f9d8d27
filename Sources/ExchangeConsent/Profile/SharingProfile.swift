import Crypto
import ExchangeSchemas
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
  /// Which version of it: `2026.3`.
  public let version: String
  /// `sha256:` and the digest of the file in hexadecimal.
  public let digest: String
  /// The first day on which the version is meant to be used.
  public let from: CalendarDate
  /// The last day on which it is; `nil` when none is set.
  public let to: CalendarDate?

  /// What is allowed and should be looked at again, one sentence each.
  package let advice: [String]

  let organisations: OrganisationRoles
  /// In the order of the file.
  let orderedGateways: [Gateway]
  let gateways: [LegalCode: Gateway]
  let unlistedGatewaysAllowed: Bool
  let hiddenCategories: [InformationCategory]
  let shownReasons: [WithholdingReason]
  let limits: Limits
  let guideTable: GuideTable?
  private let addedFlags: [ProfileFile.FlagsAdded]
  private let purposes: [Purpose: PurposeTerms]

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

  /// The largest file that is read, in bytes.
  public static let maximumBytes = 1 << 20

  /// Reads a profile.
  ///
  /// - Throws: ``ProfileError`` with everything that is wrong. No message has a value of the file.
  public init(json: [UInt8]) throws(ProfileError) {
    let file = try Self.file(json)
    id = file.id.text
    version = file.version
    from = file.from
    to = file.to
    digest = "sha256:" + SHA256.hash(data: json).hexadecimal
    organisations = OrganisationRoles(file.organisations, successors: file.successors)
    orderedGateways = file.gateways
    gateways = Dictionary(
      file.gateways.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    unlistedGatewaysAllowed = file.unlistedGateways == .allowed
    advice = file.advice
    let hiddenByFlag = file.categoryFlags.filter { $0.flags.contains(.hidden) }.map(\.category)
    hiddenCategories =
      InformationCategory.allCategories.filter { $0.flags.contains(.hidden) } + file.hiddenCategories
      + hiddenByFlag
    shownReasons = file.shownReasons
    limits = file.limits
    guideTable = file.guide
    addedFlags = file.categoryFlags
    purposes = Dictionary(file.purposes.map { ($0.purpose, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func file(_ json: [UInt8]) throws(ProfileError) -> ProfileFile {
    let faults = DataFileFaults()
    guard json.count <= maximumBytes else {
      throw ProfileError(at: XMLPosition(line: 1, column: 1), "the file is larger than 1 MiB")
    }
    let root: JSONNode
    do throws(JSONFault) {
      root = try JSONParser.parse(json)
    } catch {
      throw ProfileError(at: error.position, error.message)
    }
    let isStrict = !files.contains { $0 == json }
    let file = DataFileNode(node: root, path: "", faults: faults).profile(isStrict: isStrict)
    guard let file, faults.list.isEmpty else {
      throw ProfileError(faults: faults.list.sorted { $0.position < $1.position })
    }
    return file
  }

  /// The profile for England and Wales that comes with the library: the newest version of it.
  public static func englandWales() throws -> SharingProfile {
    try bundled.get()
  }

  /// The profile that comes with the library in a version that has this digest, so that a receiver can decide by the
  /// rules that the sender used; `nil` when none has.
  public static func bundled(digest: String) -> SharingProfile? {
    if let newest = try? bundled.get(), newest.digest == digest { return newest }
    return earlier.lazy.compactMap { try? $0.get() }.first { $0.digest == digest }
  }

  /// The small fixed profile that the cases of a consent conformance kit are written for; no law stands in it.
  package static func conformance() throws -> SharingProfile {
    try SharingProfile(json: bytes(of: exchange_profile_conformance()))
  }

  private static let bundled = Result {
    try SharingProfile(json: bytes(of: exchange_profile_england_wales()))
  }

  /// The versions before, the newest first.
  private static let earlier = [
    Result { try SharingProfile(json: bytes(of: exchange_profile_england_wales_2026_2())) },
    Result { try SharingProfile(json: bytes(of: exchange_profile_england_wales_2026_1())) },
  ]

  /// The bytes of the profile for England and Wales, for a partnership to begin its own from.
  public static var englandWalesFile: [UInt8] { bytes(of: exchange_profile_england_wales()) }

  /// The bytes of every profile that comes with the library.
  private static let files: [[UInt8]] = [
    englandWalesFile, bytes(of: exchange_profile_england_wales_2026_2()),
    bytes(of: exchange_profile_england_wales_2026_1()), bytes(of: exchange_profile_conformance()),
  ]

  /// Whether a profile of the library is named so: a file with other content must not pass for it.
  static func comesWithTheLibrary(_ id: String, _ version: String) -> Bool {
    ([bundled] + earlier).contains { result in
      guard let profile = try? result.get() else { return false }
      return profile.id == id && profile.version == version
    }
  }

  /// Whether the profile is meant to be used on a day.
  public func isInForce(on day: CalendarDate) -> Bool {
    from <= day && to.map { day <= $0 } ?? true
  }

  /// What the profile says of a purpose; `nil` when it says nothing.
  public func terms(of purpose: Purpose) -> PurposeTerms? { purposes[purpose] }

  /// The role of an organisation; `nil` when the profile does not know it.
  public func role(of organisation: OrganisationIdentifier) -> OrganisationRole? {
    organisations.entry(for: organisation).role
  }

  /// The country to which an organisation belongs; `nil` when the profile does not say.
  public func country(of organisation: OrganisationIdentifier) -> Jurisdiction? {
    organisations.entry(for: organisation).country
  }

  /// Whether that something of the category exists is itself protected.
  func hides(_ category: InformationCategory) -> Bool {
    hiddenCategories.contains { $0.covers(category) }
  }

  /// The category with what the profile attaches to it beyond the taxonomy. A profile can add and never remove.
  func flagged(_ category: InformationCategory) -> InformationCategory {
    let added = addedFlags.filter { $0.category.covers(category) }
    return InformationCategory(
      code: category.code, flags: added.reduce(into: category.flags) { $0.formUnion($1.flags) })
  }
}

/// A sharing profile that could not be read: everything that is wrong with it, in one go.
public struct ProfileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, in the order of the file; at least one.
  public let faults: [DataFileFault]

  init(faults: [DataFileFault]) {
    self.faults = faults
  }

  init(at position: XMLPosition, _ message: String) {
    faults = [DataFileFault(position: position, path: "", message: message)]
  }

  /// One line for each fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension Sequence where Element == UInt8 {
  /// Two small hexadecimal digits for each byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
