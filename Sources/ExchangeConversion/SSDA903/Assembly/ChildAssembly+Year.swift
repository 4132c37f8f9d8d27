import ExchangeConsent
import ExchangeModel
import XMLCoding

extension ChildAssembly {
  /// Health and offending in the year (OC2).
  mutating func addYear() {
    for row in self[.oc2] {
      row.place("CHILD")
      addQuestionnaire(row)
      addHealthChecks(row)
      if let identified = row.flag("SUBSTANCE_MISUSE") {
        let content = SubstanceMisuse(
          yearEnding: context.referenceDate, identified: identified,
          interventionReceived: row.flag("INTERVENTION_RECEIVED"),
          interventionOffered: row.flag("INTERVENTION_OFFERED"))
        row.place("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
        socialCare.append(.substanceMisuse(item(content, from: row, fact: "SubstanceMisuse")))
      }
      if let convicted = row.flag("CONVICTED") {
        row.place("CONVICTED")
        if convicted, let born, born.adding(years: 10) > context.referenceDate {
          row.report(.convictedUnderTen, "CONVICTED")
        }
        let content = Conviction(yearEnding: context.referenceDate, convicted: convicted)
        socialCare.append(.conviction(item(content, from: row, fact: "Conviction")))
      }
    }
  }

  private mutating func addQuestionnaire(_ row: RowReader) {
    var score = row.wholeNumber("SDQ_SCORE", rule: .scoreOutOfRange)
    if let number = score, number > 40 {
      row.report(.scoreOutOfRange, "SDQ_SCORE", rejecting: true)
      score = nil
    }
    let reason = row.code("SDQ_REASON", on: context.referenceDate)
    let content: StrengthsAndDifficulties
    if let score {
      if reason != nil { row.report(.scoreAndReason, "SDQ_REASON", rejecting: true) }
      row.place("SDQ_SCORE")
      content = StrengthsAndDifficulties(score: score, yearEnding: context.referenceDate)
    } else if let reason {
      row.place("SDQ_REASON")
      content = StrengthsAndDifficulties(
        notCompleted: coded(reason), yearEnding: context.referenceDate)
    } else {
      return
    }
    socialCare.append(.strengthsAndDifficulties(item(content, from: row, fact: "StrengthsAndDifficulties")))
  }

  private mutating func addHealthChecks(_ row: RowReader) {
    let content = HealthChecks(
      yearEnding: context.referenceDate, developmentChecks: row.flag("HEALTH_CHECK"),
      immunisations: row.flag("IMMUNISATIONS"), dentalCheck: row.flag("TEETH_CHECK"),
      healthAssessment: row.flag("HEALTH_ASSESSMENT"))
    let known = [
      content.developmentChecks, content.immunisations, content.dentalCheck, content.healthAssessment,
    ]
    guard known.contains(where: { $0 != nil }) else { return }
    row.place("HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT")
    socialCare.append(.healthChecks(item(content, from: row, fact: "HealthChecks")))
  }
}
