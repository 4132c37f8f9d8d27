import ExchangeConsent
import ExchangeModel
import XMLCoding

extension ChildAssembly {
  /// Adoption (AD1), placement for adoption, and permanence before this time in care. How many adopters there
  /// were, and of which sex, has no place in the format: it is about them and not about the young person.
  mutating func addAdoption() {
    for row in self[.ad1] {
      row.place("CHILD", "DATE_INT", "DATE_MATCH")
      let content = Adoption(decidedOn: row.date("DATE_INT"), matchedOn: row.date("DATE_MATCH"))
      _ = row.flag("FOSTER_CARE")
      _ = row.wholeNumber("NB_ADOPTR", rule: .formUnknown)
      if content.decidedOn != nil || content.matchedOn != nil {
        socialCare.append(.adoption(item(content, from: row, fact: "Adoption")))
      }
    }
    for row in self[.placedAdoption] {
      let content = Adoption(
        placedOn: row.date("DATE_PLACED"), ceasedOn: row.date("DATE_PLACED_CEASED"),
        ceasedReason: row.code(
          "REASON_PLACED_CEASED", on: context.referenceDate
        ).map { coded($0) })
      row.place("CHILD", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED")
      if content.placedOn != nil || content.ceasedOn != nil || content.ceasedReason != nil {
        socialCare.append(.adoption(item(content, from: row, fact: "Adoption")))
      }
    }
    for row in self[.prevPerm] { addPreviousPermanence(row) }
  }

  private mutating func addPreviousPermanence(_ row: RowReader) {
    let kind = row.code("PREV_PERM", on: context.referenceDate)
    let authority = permanenceAuthority(row)
    let ordered = row.partialDate("DATE_PERM")
    guard let kind else {
      if row.cell("PREV_PERM") != nil || authority != nil || ordered != nil {
        row.reject(.factWithoutCode, at: "PREV_PERM")
      }
      return
    }
    row.place("CHILD", "PREV_PERM", "LA_PERM", "DATE_PERM")
    let content = PreviousPermanence(
      kind: coded(kind), authority: authority, orderedOn: ordered)
    socialCare.append(.previousPermanence(item(content, from: row, fact: "PreviousPermanence")))
  }

  /// LA_PERM: the three digits of a local authority, or a code for anywhere else.
  private func permanenceAuthority(_ row: RowReader) -> PermanenceAuthority? {
    guard let cell = row.cell("LA_PERM") else { return nil }
    if cell.bytes.count == 3, let controller = OrganisationIdentifier("LA-\(cell.text)") {
      return PermanenceAuthority(controller: controller)
    }
    return row.code(
      "LA_PERM", on: context.referenceDate
    ).map { PermanenceAuthority(elsewhere: $0.code, sourceText: $0.written) }
  }
}
