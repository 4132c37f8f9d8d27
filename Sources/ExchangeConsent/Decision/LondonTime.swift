import Foundation
package import XMLCoding

/// Civil time in England and Wales.
///
/// A person attains an age at the beginning of the day of the birthday (Family Law Reform Act 1969 s.9), which
/// is 23:00 UTC of the day before while summer time is in force.
package struct LondonTime: Sendable {
  private let zone: TimeZone

  /// Finds the rules of the zone.
  ///
  /// - Throws: ``GateError/zoneUnresolved`` when the system does not know the zone; nothing can be decided then.
  package init() throws(GateError) {
    try self.init(zone: "Europe/London")
  }

  init(zone identifier: String) throws(GateError) {
    guard let zone = TimeZone(identifier: identifier) else { throw .zoneUnresolved }
    self.zone = zone
  }

  /// The first instant of a day.
  package func start(of date: CalendarDate) -> Instant {
    let midnight = date.daysSinceEpoch * 86_400
    let guess = midnight - offset(at: midnight)
    return Instant(secondsSinceEpoch: midnight - offset(at: guess))
  }

  /// The first instant at which somebody born on a day has so many years. Born on 29 February, they attain an
  /// age on 1 March of a year that is not a leap year.
  package func attains(_ years: Int, bornOn birth: CalendarDate) -> Instant {
    start(of: birth.adding(years: years))
  }

  /// The day that the calendar in London shows.
  package func date(of instant: Instant) -> CalendarDate {
    let local = instant.secondsSinceEpoch + offset(at: instant.secondsSinceEpoch)
    let (days, seconds) = local.quotientAndRemainder(dividingBy: 86_400)
    return CalendarDate(daysSinceEpoch: seconds < 0 ? days - 1 : days)
  }

  private func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }
}
