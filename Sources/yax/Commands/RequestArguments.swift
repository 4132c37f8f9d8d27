public import ArgumentParser
public import ExchangeConsent
public import ExchangeModel
public import XMLCoding

extension OrganisationRole: ExpressibleByArgument {}

extension InformationCategory: ExpressibleByArgument {
  /// Reads a category such as `health.mental`.
  public init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day such as `2026-03-16`.
  public init?(argument: String) { self.init(argument) }
}

extension PartialDate: ExpressibleByArgument {
  /// Reads a day, a month or a year.
  public init?(argument: String) { self.init(argument) }
}

extension RequestStage: ExpressibleByArgument {}

extension Jurisdiction: ExpressibleByArgument {}

extension Engagement.Outcome: ExpressibleByArgument {}

extension Engagement.ReasonNotAsked: ExpressibleByArgument {}

extension RecordedSex.Code: ExpressibleByArgument {}
