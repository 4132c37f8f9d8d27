import ExchangeConsent
import ExchangeModel
import XMLCoding

extension ChildAssembly {
  /// Reviews, times missing, deprivation of liberty orders and social workers.
  mutating func addEvents() {
    for row in self[.reviews] { addReview(row) }
    for row in self[.missing] { addMissing(row) }
    for row in self[.dolo] {
      guard let span = span(row, "DOLO_START", "DOLO_END", .deprivationEndsBeforeStart) else { continue }
      let content = DeprivationOfLiberty(from: span.from, until: span.until)
      socialCare.append(.deprivationOfLiberty(item(content, from: row, fact: "DeprivationOfLiberty")))
    }
    for row in self[.swEpisodes] { addSocialWorker(row) }
  }

  private mutating func addReview(_ row: RowReader) {
    let held = row.date("REVIEW")
    let participation = row.code(
      "REVIEW_CODE", on: held ?? context.referenceDate)
    guard let held else {
      row.reject(.factWithoutDate, at: "REVIEW")
      return
    }
    guard let participation else {
      row.reject(.factWithoutCode, at: "REVIEW_CODE")
      return
    }
    row.place("CHILD", "REVIEW", "REVIEW_CODE")
    let content = LookedAfterReview(
      participation: coded(participation), heldOn: held)
    socialCare.append(.lookedAfterReview(item(content, from: row, fact: "LookedAfterReview")))
  }

  private mutating func addMissing(_ row: RowReader) {
    let kind = row.code("MISSING", on: context.referenceDate)
    guard let span = span(row, "MIS_START", "MIS_END", .missingEndsBeforeStart) else { return }
    guard let kind else {
      row.reject(.factWithoutCode, at: "MISSING")
      return
    }
    row.place("MISSING")
    let content = MissingEpisode(
      kind: kind.code == "M" ? .missing : .away, from: span.from, until: span.until)
    socialCare.append(.missingEpisode(item(content, from: row, fact: "MissingEpisode")))
  }

  private mutating func addSocialWorker(_ row: RowReader) {
    let worker = row.worker("SW_ID")
    guard let span = span(row, "SW_DECOM", "SW_DEC", .workerEndsBeforeStart) else { return }
    let reason = row.code("SW_REASON", on: context.referenceDate)
    guard let worker else {
      row.reject(.factWithoutCode, at: "SW_ID")
      return
    }
    row.place("SW_ID", "SW_REASON")
    let content = SocialWorkerInvolvement(
      changeReason: reason.map { coded($0) }, worker: worker,
      from: span.from, until: span.until)
    socialCare.append(.socialWorkerInvolvement(item(content, from: row, fact: "SocialWorkerInvolvement")))
  }

  /// The first and last day of a stretch of time. A row whose end is given and cannot be used is rejected,
  /// because what it tells would seem to go on.
  private func span(
    _ row: RowReader, _ first: String, _ last: String, _ backwards: ConversionRule
  ) -> (from: CalendarDate, until: CalendarDate?)? {
    let from = row.date(first)
    let until = row.date(last)
    guard let from else {
      row.reject(.factWithoutDate, at: first)
      return nil
    }
    if until == nil, row.cell(last) != nil {
      row.reject(.endUnreadable, at: last)
      return nil
    }
    if let until, until < from {
      row.reject(backwards, at: last)
      return nil
    }
    row.place("CHILD", first, last)
    return (from, until)
  }
}

extension ConversionRule {
  static let endUnreadable = ConversionRule(
    "CV-029", .error, "The last day cannot be read, so the row is not converted",
    action: "Correct the date; without it what the row tells would seem to go on.")
}

extension RowReader {
  /// A social worker's registration number or local identifier; those of the return begin `SW` or `XX`.
  func worker(_ column: String) -> String? {
    guard let cell = cell(column) else { return nil }
    if cell.hadBlanks { report(.blanksAround, column) }
    let isPlain = cell.bytes.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= asciiCapital($0) }
    guard isPlain, 1...12 ~= cell.bytes.count else {
      report(.formUnknown, column, detail: "expected up to 12 letters and digits", rejecting: true)
      return nil
    }
    if !cell.text.hasPrefix("SW"), !cell.text.hasPrefix("XX") {
      report(.workerForm, column)
    }
    return cell.text
  }
}

extension ConversionRule {
  static let workerForm = ConversionRule(
    "CV-030", .warning, "The social worker's identifier does not begin SW or XX",
    action: "Use the registration number, or XX and a local number.")
}
