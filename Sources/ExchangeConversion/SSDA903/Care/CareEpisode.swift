package import XMLCoding

/// One row of the Episodes table: a time under one legal status in one placement.
package struct CareEpisode: Sendable, Hashable {
  /// The day on which it began (DECOM).
  package var start: CalendarDate
  /// The day on which it ended (DEC); `nil` while it continues.
  package var end: CalendarDate?
  /// Why it began (RNE).
  package var reasonStarted: String?
  /// Why it ended (REC); `X1` when the next episode begins on the same day.
  package var reasonEnded: String?
  /// Legal status (LS).
  package var legalStatus: String?
  /// What identifies the placement: kind, provider, setting and postcode, as the return gives them.
  package var placement: [String?]
  /// Its row in the export.
  package var source: RowPlace

  package init(
    start: CalendarDate, end: CalendarDate? = nil, reasonStarted: String? = nil, reasonEnded: String? = nil,
    legalStatus: String? = nil, placement: [String?] = [], source: RowPlace = RowPlace(input: 0, row: 0)
  ) {
    self.start = start
    self.end = end
    self.reasonStarted = reasonStarted
    self.reasonEnded = reasonEnded
    self.legalStatus = legalStatus
    self.placement = placement
    self.source = source
  }

  /// Whether the next episode is said to begin on the day on which this one ends.
  package var continues: Bool { reasonEnded == "X1" }

  /// Whether this is one of a series of short breaks (V3, V4), which is not being looked after for the
  /// purpose of leaving care: CLA (England) Regulations 2010 reg. 40 leaves them out.
  package var isShortBreak: Bool { legalStatus == "V3" || legalStatus == "V4" }
}

/// A row of one file of an export, both counted from 0.
package struct RowPlace: Sendable, Hashable {
  package let input: Int
  package let row: Int

  package init(input: Int, row: Int) {
    self.input = input
    self.row = row
  }
}
