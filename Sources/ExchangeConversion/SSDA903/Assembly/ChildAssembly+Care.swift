import ExchangeConsent
import ExchangeModel
import XMLCoding

/// One row of the Episodes table with all its values, and as the rules on episodes see it.
struct EpisodeRow {
  let row: RowReader
  let care: CareEpisode
  let reasonStarted: CodeBook.Code?
  let legalStatus: CodeBook.Code?
  let need: CodeBook.Code?
  let placement: CodeBook.Code?
  let provider: CodeBook.Code?
  let registration: String?
  let reasonEnded: CodeBook.Code?
  let reasonChanged: CodeBook.Code?
  let homePostcode: String?
  let placementPostcode: String?

  /// - Returns: `nil` when the row does not say when the episode began or, if it has ended, when it ended; the
  ///   row is rejected then, because an episode without its end would seem to go on.
  init?(_ row: RowReader) {
    let start = row.date("DECOM")
    let end = row.date("DEC")
    guard let start else {
      row.reject(.factWithoutDate, at: "DECOM")
      return nil
    }
    if end == nil, row.cell("DEC") != nil {
      row.reject(.episodeEndUnknown, at: "DEC")
      return nil
    }
    let ended = row.code("REC", on: end ?? start)
    if end == nil, let ended {
      // X1 does not say that the child left care, so the episode is what DEC says: open.
      guard ended.code == "X1" else {
        row.reject(.episodeReasonWithoutEnd, at: "REC")
        return nil
      }
      row.report(.openEpisodeContinues, "REC", rejecting: true)
    }
    if let end, end < start {
      row.reject(.episodeEndBeforeStart, at: "DEC")
      return nil
    }
    self.row = row
    reasonStarted = row.code("RNE", on: start)
    legalStatus = row.code("LS", on: start)
    need = row.code("CIN", on: start)
    placement = row.code("PLACE", on: start)
    provider = row.code("PLACE_PROVIDER", on: start)
    registration = row.registration("URN")
    reasonEnded = end == nil ? nil : ended
    reasonChanged = row.code("REASON_PLACE_CHANGE", on: end ?? start)
    homePostcode = row.postcode("HOME_POST")
    placementPostcode = row.postcode("PL_POST")
    care = CareEpisode(
      start: start, end: end, reasonStarted: reasonStarted?.code, reasonEnded: reasonEnded?.code,
      legalStatus: legalStatus?.code,
      placement: [placement?.code, provider?.code, registration, placementPostcode],
      source: RowPlace(input: row.table.input, row: row.row))
    for column in ["LS", "PLACE"] where row.cell(column) == nil { row.report(.episodeIncomplete, column) }
    if let end, end == start { row.report(.episodeOfOneDay, "DEC") }
    if end != nil, row.cell("REC") == nil { row.report(.episodeEndWithoutReason, "DEC") }
  }
}

extension ConversionRule {
  static let episodeEndUnknown = ConversionRule(
    "SC-040", .error, "The end of the episode cannot be read, so the row is not converted",
    action: "Correct DEC; without it the child would seem still to be looked after.")
  static let episodeIncomplete = ConversionRule(
    "CV-031", .error, "The episode lacks its legal status or its placement; the rest was converted",
    action: "Record both for every episode.")
  static let openEpisodeContinues = ConversionRule(
    "SC-040", .error, "The episode has no end and REC says X1; it was converted as open, without REC",
    action: "Leave REC empty while the episode goes on, or add DEC and the next episode.")
}

extension ChildAssembly {
  /// Reads the episodes, checks them together and adds their items.
  ///
  /// - Returns: the periods of care that they form.
  mutating func addEpisodes() -> [PeriodOfCare] {
    let episodeRows = self[.episodes].compactMap { EpisodeRow($0) }
    let byPlace = Dictionary(episodeRows.map { ($0.care.source, $0) }) { first, _ in first }
    let periods = PeriodOfCare.periods(of: episodeRows.map(\.care))
    for breach in EpisodeRules.breaches(in: periods, birthDate: born) {
      byPlace[breach.source]?.row.report(breach.rule, breach.column)
    }
    episodes.inDocuments = episodeRows.count
    episodes.repeated = repetitions(in: .episodes)
    episodes.carePeriods = periods.count
    episodes.openCarePeriods = periods.count { $0.isOpen }
    episodes.children = episodeRows.isEmpty ? 0 : 1
    for period in periods {
      add(period, rows: period.episodes.compactMap { byPlace[$0.source] })
    }
    return periods
  }

  private mutating func add(_ period: PeriodOfCare, rows: [EpisodeRow]) {
    guard let first = rows.first, let mark = grouping(first.row, "period") else { return }
    let last = rows[rows.count - 1]
    let reason = last.reasonEnded.flatMap { $0.code == "X1" || $0.disclosesAdoption ? nil : $0 }
    if reason != nil { last.row.place("REC") }
    let content = CarePeriod(
      endReason: reason.map { coded($0) },
      thirteenWeekCount: born.map {
        DaysLookedAfter(episodes: period.episodes, birthDate: $0, referenceDate: context.referenceDate).count
      },
      period: mark, from: period.start, until: period.end)
    socialCare.append(.carePeriod(item(content, from: first.row, fact: "CarePeriod")))
    var need: String?
    var home: String?
    for episode in rows {
      add(episode, period: mark, previousNeed: &need, previousHome: &home)
    }
  }

  private mutating func add(
    _ episode: EpisodeRow, period: Grouping, previousNeed: inout String?, previousHome: inout String?
  ) {
    let row = episode.row
    let mark = grouping(row, "episode")
    row.place("CHILD", "DECOM", "DEC")
    addLegalStatus(episode, mark, period)
    addPlacement(episode, mark, period)
    if let need = episode.need {
      row.place("CIN")
      // The need is assessed once; a row that repeats it adds nothing.
      if need.code != previousNeed {
        let content = CategoryOfNeed(
          need: coded(need), episode: mark, period: period,
          from: episode.care.start)
        socialCare.append(.categoryOfNeed(item(content, from: row, fact: "CategoryOfNeed")))
      }
      previousNeed = need.code
    }
    if let postcode = episode.homePostcode {
      row.place("HOME_POST")
      if postcode != previousHome {
        let content = HomeAddress(postcode: postcode, episode: mark, period: period)
        socialCare.append(.homeAddress(item(content, from: row, fact: "HomeAddress")))
      }
      previousHome = postcode
    }
    if let postcode = episode.placementPostcode {
      row.place("PL_POST")
      let content = PlacementAddress(
        postcode: postcode, episode: mark, period: period, from: episode.care.start, until: episode.care.end)
      socialCare.append(.placementAddress(item(content, from: row, fact: "PlacementAddress")))
    }
  }

  private mutating func addLegalStatus(_ episode: EpisodeRow, _ mark: Grouping?, _ period: Grouping) {
    let row = episode.row
    let ended = episode.reasonEnded.map { coded($0) }
    let endedByAdoption = episode.reasonEnded?.disclosesAdoption == true
    if endedByAdoption {
      row.place("REC")
      let content = Adoption(endReason: ended, episode: mark, period: period)
      socialCare.append(.adoption(item(content, from: row, fact: "Adoption")))
    }
    guard let status = episode.legalStatus else { return }
    row.place("LS", "RNE", "REC")
    let content = LegalStatus(
      status: coded(status),
      startReason: episode.reasonStarted.map { coded($0) },
      endReason: endedByAdoption ? nil : ended, episode: mark, period: period, from: episode.care.start,
      until: episode.care.end)
    if status.disclosesAdoption {
      let hidden = AdoptionLegalStatus(content)
      socialCare.append(.adoptionLegalStatus(item(hidden, from: row, fact: "AdoptionLegalStatus")))
    } else {
      socialCare.append(.legalStatus(item(content, from: row, fact: "LegalStatus")))
    }
  }

  private mutating func addPlacement(_ episode: EpisodeRow, _ mark: Grouping?, _ period: Grouping) {
    guard let kind = episode.placement else { return }
    let row = episode.row
    row.place("PLACE", "PLACE_PROVIDER", "URN", "REASON_PLACE_CHANGE")
    let content = Placement(
      kind: coded(kind),
      provider: episode.provider.map { coded($0) },
      providerRegistration: episode.registration,
      changeReason: episode.reasonChanged.map { coded($0) }, episode: mark,
      period: period, from: episode.care.start, until: episode.care.end)
    if kind.disclosesAdoption {
      let hidden = AdoptionPlacement(content)
      socialCare.append(.adoptionPlacement(item(hidden, from: row, fact: "AdoptionPlacement")))
    } else {
      socialCare.append(.placement(item(content, from: row, fact: "Placement")))
    }
  }
}

extension DaysLookedAfter {
  /// The count as the exchange format writes it.
  var count: ThirteenWeekCount {
    ThirteenWeekCount(
      days: sinceFourteen, from: counted.first?.lowerBound, through: counted.last?.upperBound,
      excludedDays: excludedDays, dayOnOrAfter16: sinceSixteen > 0)
  }
}
