import XMLCoding

/// A sharing profile as it stands in its JSON file.
struct ProfileFile: Codable {
  var id: String
  var version: String
  var from: CalendarDate
  var organisations: [Organisation]
  var gateways: [GatewayEntry]
  /// What holds for a gateway that the file does not list.
  var unlistedGateways: Unlisted
  /// Categories whose existence is protected, beyond those of the taxonomy.
  var hiddenCategories: [InformationCategory]
  /// The reasons that a marker may show; any other becomes `not-covered`.
  var shownReasons: [WithholdingReason]
  var limits: Limits

  struct Organisation: Codable {
    var id: OrganisationIdentifier?
    var kind: String?
    var role: OrganisationRole
  }

  struct GatewayEntry: Codable {
    var code: LegalCode
    var title: String
    var source: String
    var strengths: [BasisStrength]
    var directions: [Direction]
    var barredCategories: [InformationCategory]
    var inForceFrom: Instant?
    var inForceTo: Instant?
  }

  struct Direction: Codable {
    var from: [OrganisationRole]?
    var to: [OrganisationRole]?
  }

  enum Unlisted: String, XMLTextConvertible {
    case allowed
    case refused
  }

  struct Limits: Codable {
    var approvalHours: Int
    var urgencyLapses: Bool
    var protectiveDays: Int?
    var thirdPartyGiverChecked: Bool
  }
}
