package import XMLCoding

extension ConversionRule {
  static let episodeEndBeforeStart = ConversionRule(
    "SC-040", .error, "The episode ends before it begins; the row is not converted",
    action: "Correct DECOM or DEC in the case system.")
  static let episodeOfOneDay = ConversionRule(
    "SC-040", .warning, "The episode ends on the day on which it begins",
    action: "Check that the child was looked after on that day, and that no status lasted for hours only.")
  static let episodeEndWithoutReason = ConversionRule(
    "SC-040", .error, "DEC and REC belong together: the episode ends without a reason",
    action: "Record the reason why the episode ceased.")
  static let episodeReasonWithoutEnd = ConversionRule(
    "SC-040", .error, "DEC and REC belong together: the reason has no date, so the row is not converted",
    action:
      "Record the day on which the episode ceased; without it the child would seem still to be looked after.")
  static let careDoesNotBeginWithS = ConversionRule(
    "SC-041", .error, "The first episode of a time in care begins with an RNE other than S",
    action: "Add the earlier episodes, or correct the reason for the new episode.")
  static let careBeginsTwice = ConversionRule(
    "SC-041", .error, "The episode begins with RNE S, but the one before has not ended the time in care",
    action: "Correct the REC of the earlier episode, or the RNE of this one.")
  static let nextEpisodeIsNotSameDay = ConversionRule(
    "SC-041", .error, "The episode before ended with X1 on another day than this one begins",
    action: "X1 says that the next episode begins the same day: correct one of the two dates.")
  static let nextEpisodeIsMissing = ConversionRule(
    "SC-041", .error, "The last episode ends with X1, and no episode follows",
    action: "Add the next episode; until then nobody can tell whether the child is still looked after.")
  static let reasonDoesNotMatchChange = ConversionRule(
    "SC-042", .warning, "RNE does not agree with what changed between the two episodes",
    action: "L is a change of legal status only, P and T of placement only, B and U of both.")
  static let episodesOverlap = ConversionRule(
    "SC-043", .error, "The episode begins before the one before has ended",
    action: "Correct the dates: a child has one legal status and one placement at a time.")
  static let openEpisodeIsFollowed = ConversionRule(
    "SC-043", .error, "An earlier episode of the child has no end",
    action: "End the earlier episode.")
  static let episodeAfterFinalReason = ConversionRule(
    "SC-044", .error, "An episode follows one that ended with death or with an age assessed as 18 or over",
    action: "Check the reason of the earlier episode, and whether both rows are about one child.")
  static let episodeAfterAdoption = ConversionRule(
    "SC-044", .warning, "An episode follows an adoption",
    action: "An adopted child gets a new identifier: check whether the earlier history may be linked.")
  static let episodeAfterEighteenthBirthday = ConversionRule(
    "SC-044", .error, "The episode begins on or after the 18th birthday",
    action: "Check the birth date and DECOM; only a V2 placement in a children's home may begin so late.")
  static let episodeBeforeBirth = ConversionRule(
    "SC-045", .error, "The episode begins before the child was born",
    action: "Check the birth date and DECOM.")
  static let episodeBeforeTheAct = ConversionRule(
    "SC-045", .error, "The episode begins before 14 October 1991, when the Children Act 1989 came into force",
    action: "Check DECOM.")
  static let careBeginsAtEighteen = ConversionRule(
    "SC-045", .error, "The child starts to be looked after on or after the 18th birthday",
    action: "Check the birth date and DECOM.")
}

/// What is wrong with the episodes of one child, seen together.
package enum EpisodeRules {
  /// One thing wrong, at one episode.
  package struct Breach: Hashable {
    package let rule: ConversionRule
    package let source: RowPlace
    /// The column to look at.
    package let column: String
  }

  /// Checks SC-041 to SC-045 over the episodes of one child.
  ///
  /// - Parameter birthDate: the child's; without it the rules about ages do not run.
  package static func breaches(in periods: [PeriodOfCare], birthDate: CalendarDate?) -> [Breach] {
    var breaches: [Breach] = []
    func report(_ rule: ConversionRule, _ episode: CareEpisode, _ column: String) {
      breaches.append(Breach(rule: rule, source: episode.source, column: column))
    }
    var previousOfAll: CareEpisode?
    var latestEnd: CalendarDate?
    for period in periods {
      for (index, episode) in period.episodes.enumerated() {
        if index == 0 {
          if let reason = episode.reasonStarted, reason != "S" {
            report(.careDoesNotBeginWithS, episode, "RNE")
          }
        } else {
          compare(period.episodes[index - 1], episode, report)
        }
        if let previous = previousOfAll { follow(previous, episode, report) }
        if let latestEnd, episode.start < latestEnd { report(.episodesOverlap, episode, "DECOM") }
        if let end = episode.end { latestEnd = max(latestEnd ?? end, end) }
        if let birthDate { checkAge(episode, birthDate, report) }
        if let first = CalendarDate(year: 1991, month: 10, day: 14), episode.start < first {
          report(.episodeBeforeTheAct, episode, "DECOM")
        }
        previousOfAll = episode
      }
    }
    if let last = periods.last, last.breaksOff {
      report(.nextEpisodeIsMissing, last.episodes[last.episodes.count - 1], "REC")
    }
    return breaches
  }

  private static func compare(
    _ previous: CareEpisode, _ episode: CareEpisode, _ report: (ConversionRule, CareEpisode, String) -> Void
  ) {
    guard let previousEnd = previous.end else {
      report(.openEpisodeIsFollowed, episode, "DECOM")
      return
    }
    if episode.start > previousEnd { report(.nextEpisodeIsNotSameDay, episode, "DECOM") }
    if episode.reasonStarted == "S" { report(.careBeginsTwice, episode, "RNE") }
    guard let reason = episode.reasonStarted, let old = previous.legalStatus, let new = episode.legalStatus
    else { return }
    let agrees =
      switch reason {
      case "L": old != new && previous.placement == episode.placement
      case "P", "T": old == new
      case "B", "U": old != new
      default: true
      }
    if !agrees { report(.reasonDoesNotMatchChange, episode, "RNE") }
  }

  private static func follow(
    _ previous: CareEpisode, _ episode: CareEpisode, _ report: (ConversionRule, CareEpisode, String) -> Void
  ) {
    switch previous.reasonEnded {
    case "E2", "E15": report(.episodeAfterFinalReason, episode, "DECOM")
    case "E11", "E12": report(.episodeAfterAdoption, episode, "DECOM")
    default: break
    }
  }

  private static func checkAge(
    _ episode: CareEpisode, _ birthDate: CalendarDate,
    _ report: (ConversionRule, CareEpisode, String) -> Void
  ) {
    if episode.start < birthDate { report(.episodeBeforeBirth, episode, "DECOM") }
    guard episode.start >= birthDate.adding(years: 18) else { return }
    if episode.reasonStarted == "S" {
      report(.careBeginsAtEighteen, episode, "DECOM")
    } else if !(episode.legalStatus == "V2" && episode.placement.first == "K2") {
      report(.episodeAfterEighteenthBirthday, episode, "DECOM")
    }
  }
}
