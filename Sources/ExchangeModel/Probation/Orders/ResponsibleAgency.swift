public import ExchangeConsent
public import XMLCoding

/// The service that has a duty or does the work for an order.
public struct ResponsibleAgency: Codable, Hashable, Sendable {
  /// The kind of service.
  public var service: Service
  /// The organisation, where it is known.
  public var organisation: OrganisationIdentifier?

  /// Makes the value.
  public init(service: Service, organisation: OrganisationIdentifier? = nil) {
    self.service = service
    self.organisation = organisation
  }

  private enum CodingKeys: String, CodingKey {
    case service = "@service"
    case organisation = "@organisation"
  }
}

extension ResponsibleAgency {
  /// Services that can be responsible for an order.
  public enum Service: String, XMLTextConvertible, CaseIterable {
    /// The Probation Service.
    case probation
    /// A youth justice service.
    case youthJustice = "youth-justice"
  }
}
