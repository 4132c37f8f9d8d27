import ExchangeConsent
import ExchangeModel
import XMLCoding

extension ChildAssembly {
  /// The date of birth: of the first row that has one, the Header table before all others.
  ///
  /// Every later row that differs is reported and its value not used (SC-011).
  func birthDate() -> CalendarDate? {
    var used: CalendarDate?
    for row in allRows {
      guard let date = row.date("DOB", mayBeLater: true) else { continue }
      if date > context.referenceDate {
        row.report(.birthDateAfterReturn, "DOB", rejecting: true)
        continue
      }
      guard let first = used else {
        used = date
        row.place("DOB")
        if date.adding(years: 26) <= context.referenceDate { row.report(.ageOverTwentyFive, "DOB") }
        continue
      }
      settle(date == first, row, "DOB")
    }
    return used
  }

  /// The sex: of the first row that has a code that can be used.
  func sex() -> RecordedSex {
    var used: RecordedSex?
    for row in self[.header] + self[.uasc] {
      guard let sex = row.sex("SEX") else { continue }
      if let first = used {
        settle(sex.code == first.code, row, "SEX")
      } else {
        used = sex
        row.place("SEX")
      }
    }
    if let used { return used }
    if let row = self[.header].first { row.report(.sexMissing, "CHILD") }
    return RecordedSex(code: .unknown)
  }

  /// The reference numbers, and why there is no unique pupil number.
  func identifiers() -> (numbers: [SubjectIdentifier], pupilNumberUnknown: CodedValue?) {
    var numbers = [SubjectIdentifier(value: identifier, type: .laChildId, issuer: conversion.controller)]
    var unknown: CodedValue?
    var used: RowReader.PupilNumber?
    for row in self[.header] {
      guard let number = row.pupilNumber("UPN") else { continue }
      if let used {
        settle(number == used, row, "UPN")
        continue
      }
      used = number
      row.place("UPN")
      switch number {
      case .number(let number):
        numbers.append(
          SubjectIdentifier(value: number.text, type: .upn, verified: number.isVerified ? nil : false))
      case .unknown(let code): unknown = coded(code)
      }
    }
    return (numbers, unknown)
  }

  /// Ethnicity and motherhood.
  mutating func addHeaderItems() {
    var ethnicity: CodeBook.Code?
    var mother: (isMother: Bool, childBirthDate: CalendarDate?)?
    for row in self[.header] {
      if let code = row.code("ETHNIC", on: context.referenceDate) {
        if let ethnicity {
          settle(code.code == ethnicity.code, row, "ETHNIC")
        } else {
          ethnicity = code
          row.place("ETHNIC")
          socialCare.append(
            .ethnicity(item(Ethnicity(group: coded(code)), from: row, fact: "Ethnicity")))
        }
      } else if row.cell("ETHNIC") == nil {
        row.report(.ethnicityMissing, "ETHNIC")
      }
      guard let isMother = row.flag("MOTHER") else { continue }
      let childBirthDate = row.date("MC_DOB", mayBeLater: true)
      if let mother {
        settle(isMother == mother.isMother, row, "MOTHER")
        if let childBirthDate { settle(childBirthDate == mother.childBirthDate, row, "MC_DOB") }
        continue
      }
      mother = (isMother, childBirthDate)
      row.place("MOTHER", "MC_DOB")
      addMotherhood(isMother, childBirthDate, row)
    }
    addUnaccompanied()
  }

  private mutating func addMotherhood(_ isMother: Bool, _ childBirthDate: CalendarDate?, _ row: RowReader) {
    var about: [PartyIdentifier] = []
    if childBirthDate != nil {
      let child = PartyIdentifier(wellFormed: "child")
      parties.append(Party(id: child, role: .child))
      about = [conversion.subject, child]
    }
    let content = Motherhood(childBirthDate: childBirthDate, mother: isMother)
    socialCare.append(.motherhood(item(content, from: row, fact: "Motherhood", about: about)))
  }

  /// The UASC table; the column UASC of earlier years' Header stands in where the table has no row.
  private mutating func addUnaccompanied() {
    var isKnown = false
    for row in self[.uasc] {
      let ceased = row.date("DUC", mayBeLater: true)
      if let ceased, let born, ceased > born.adding(years: 18) {
        row.report(.asylumStatusAfterEighteen, "DUC", rejecting: true)
        continue
      }
      isKnown = true
      row.place("DUC")
      let content = UnaccompaniedAsylumSeeker(unaccompanied: true, ceasedOn: ceased)
      socialCare.append(
        .unaccompaniedAsylumSeeker(item(content, from: row, fact: "UnaccompaniedAsylumSeeker")))
    }
    for row in self[.header] {
      guard let flag = row.flag("UASC") else { continue }
      if isKnown {
        settle(flag, row, "UASC")
        continue
      }
      isKnown = true
      row.place("UASC")
      let content = UnaccompaniedAsylumSeeker(unaccompanied: flag)
      socialCare.append(
        .unaccompaniedAsylumSeeker(item(content, from: row, fact: "UnaccompaniedAsylumSeeker")))
    }
  }

  /// A value that only confirms another stands in the document with it; one that differs is not used.
  private func settle(_ isSame: Bool, _ row: RowReader, _ column: String) {
    if isSame {
      row.place(column)
    } else {
      row.report(.identityDiffers, column, rejecting: true)
    }
  }
}

extension RowReader {
  /// Reads SEX: 1 and 2 to 2023/24, M, F and U from 2024/25. A code of the other years is read and reported.
  func sex(_ column: String) -> RecordedSex? {
    guard let cell = cell(column) else { return nil }
    let found: CodeBook.Code
    switch context.codes.standing(of: cell.bytes, in: table.list(of: column), on: context.referenceDate) {
    case .inForce(let code): found = code
    case .notInForce(let code):
      report(.sexOfOtherYear, column)
      found = code
    case .unknown:
      report(.sexUnknownCode, column, rejecting: true)
      return nil
    }
    if cell.hadBlanks || !found.code.utf8.elementsEqual(cell.bytes) { report(.codeRespelled, column) }
    return switch found.code {
    case "1": RecordedSex(code: .male, sourceText: "1")
    case "2": RecordedSex(code: .female, sourceText: "2")
    case "M": RecordedSex(code: .male)
    case "F": RecordedSex(code: .female)
    default: RecordedSex(code: .unknown)
    }
  }
}
