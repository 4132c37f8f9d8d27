import ExchangeConsent
import ExchangeModel
import XMLCoding

extension ChildAssembly {
  /// What the return says of a care leaver (OC3), the status that the episodes allow to work out, and what no
  /// return can say.
  mutating func addLeavingCare(periods: [PeriodOfCare]) {
    for row in self[.oc3] { addCareLeaver(row) }
    guard let born, let basis = self[.oc3].first ?? self[.header].first ?? allRows.first else { return }
    let isSixteen = born.adding(years: 16) <= context.referenceDate
    if isSixteen || !self[.oc3].isEmpty {
      addStatus(periods: periods, born: born, basis: basis)
      leavingCare.append(.notHeld(notHeld(.leavingCarePathwayPlan, basis)))
      leavingCare.append(.notHeld(notHeld(.leavingCarePa, basis)))
    }
    socialCare.append(.notHeld(notHeld(.views, basis)))
  }

  private mutating func notHeld(_ category: InformationCategory, _ row: RowReader) -> Item<NotHeld> {
    item(NotHeld(category: category, reason: .notHeld), from: row, fact: category.code, element: "NotHeld")
  }

  private mutating func addStatus(periods: [PeriodOfCare], born: CalendarDate, basis: RowReader) {
    guard
      let status = LeavingCareReckoning(
        periods: periods, birthDate: born, referenceDate: context.referenceDate, inTouch: inTouch),
      let source = self[.episodes].first
    else {
      leavingCare.append(.notHeld(notHeld(.leavingCareEntitlement, basis)))
      return
    }
    episodes.computedStatuses = 1
    let content = LeavingCareStatus(
      thirteenWeekCount: status.days.count, code: status.code, basis: .computed, from: status.from)
    leavingCare.append(.leavingCareStatus(item(content, from: source, fact: "LeavingCareStatus")))
  }

  private mutating func addCareLeaver(_ row: RowReader) {
    row.place("CHILD")
    let contact = row.code("IN_TOUCH", on: context.referenceDate)
    let activity = row.code("ACTIV", on: context.referenceDate)
    let accommodation = row.accommodation("ACCOM")
    if let contact {
      row.place("IN_TOUCH")
      inTouch = inTouch ?? contact.code
      let content = LeavingCareContact(contact: coded(contact))
      leavingCare.append(.leavingCareContact(item(content, from: row, fact: "LeavingCareContact")))
      check(contact.code, activity: activity?.code, accommodation: accommodation?.kind.code, row)
    }
    if let activity {
      row.place("ACTIV")
      let content = Activity(kind: coded(activity))
      leavingCare.append(.activity(item(content, from: row, fact: "Activity")))
    }
    if let accommodation {
      row.place("ACCOM")
      let content = Accommodation(
        kind: coded(accommodation.kind), suitability: accommodation.suitability)
      leavingCare.append(.accommodation(item(content, from: row, fact: "Accommodation")))
    }
  }

  private func check(_ contact: String, activity: String?, accommodation: String?, _ row: RowReader) {
    let details = [activity, accommodation]
    switch contact {
    case "YES":
      if details.contains(where: { $0 == nil || $0 == "0" }) { row.report(.inTouchWithoutDetail, "IN_TOUCH") }
    case "DIED", "RHOM":
      if details.contains(where: { $0 != nil && $0 != "0" }) { row.report(.detailWithoutContact, "IN_TOUCH") }
    default: break
    }
  }
}

extension RowReader {
  /// ACCOM: a letter for the kind and a digit for suitability (1 suitable, 2 unsuitable), or 0 for not recorded.
  func accommodation(_ column: String) -> (kind: CodeBook.Code, suitability: Accommodation.Suitability?)? {
    guard let cell = cell(column) else { return nil }
    let text = cell.bytes.filter { $0 != 0x20 }
    guard let first = text.first, text.count <= 2 else {
      report(.formUnknown, column, detail: "expected a letter and 1 or 2, or 0", rejecting: true)
      return nil
    }
    if first == 0x30 {
      guard let none = code([first], column, on: context.referenceDate) else { return nil }
      if text.count == 2 { report(.accommodationZeroForm, column) }
      return (none, nil)
    }
    let suitability: Accommodation.Suitability? =
      switch text.last {
      case 0x31: .suitable
      case 0x32: .unsuitable
      default: nil
      }
    guard text.count == 2, let suitability else {
      report(.formUnknown, column, detail: "expected a letter and 1 or 2, or 0", rejecting: true)
      return nil
    }
    guard
      let kind = code(
        [first], column, on: context.referenceDate, respelled: text.count != cell.bytes.count)
    else { return nil }
    if kind.code == "S" || kind.code == "X", suitability == .suitable {
      report(.accommodationSuitabilityDisputed, column)
    }
    return (kind, suitability)
  }
}
