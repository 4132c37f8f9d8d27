import ExchangeConversion
import ExchangeModel
import Testing

/// Every table with a row that is right and one that is not.
@Suite struct TableTests {
  static let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nYAXTEST0001,F,14/05/2009,WBRI,UN1,,\n"

  struct Case: CustomTestStringConvertible {
    let table: String
    let names: String
    let good: String
    let broken: String
    /// Findings of the broken row, as `rule column`.
    let findings: [String]
    var testDescription: String { "\(table): \(broken)" }
  }

  static let cases = [
    Case(
      table: "Episodes",
      names: "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
      good: "YAXTEST0001,03/10/2022,S,C2,N1,U4,PR1,01/09/2024,E4A,,ZZ99 3AA,ZZ99 3AB,SC999901",
      broken: "YAXTEST0001,03/10/2022,Q,C9,N0,U9,PR9,01/09/2024,E99,WHY,99,3AB ZZ,SC1",
      findings: [
        "SC-018 RNE", "SC-018 LS", "SC-018 CIN", "SC-018 PLACE", "SC-018 PLACE_PROVIDER", "SC-018 REC",
        "SC-018 REASON_PLACE_CHANGE", "CV-024 HOME_POST", "CV-024 PL_POST", "SC-055 URN",
      ]),
    Case(
      table: "Episodes",
      names: "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC",
      good: "YAXTEST0001,03/10/2024,S,C2,N1,K3,,", broken: "YAXTEST0001,03/10/2024,S,C2,N1,H5,,",
      findings: ["SC-018 PLACE"]),
    Case(
      table: "Reviews", names: "CHILD,DOB,REVIEW,REVIEW_CODE", good: "YAXTEST0001,14/05/2009,10/06/2025,PN1",
      broken: "YAXTEST0001,14/05/2008,10/06/25,PN9",
      findings: ["SC-011 DOB", "SC-015 REVIEW", "SC-018 REVIEW_CODE", "CV-027 REVIEW"]),
    Case(
      table: "UASC", names: "CHILD,SEX,DOB,DUC", good: "YAXTEST0001,F,14/05/2009,14/05/2027",
      broken: "YAXTEST0001,M,14/05/2009,15/05/2027", findings: ["SC-011 SEX", "SC-059 DUC"]),
    Case(
      table: "OC2",
      names:
        "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
        + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
      good: "YAXTEST0001,14/05/2009,40,,0,1,1,1,1,1,1,0",
      broken: "YAXTEST0001,14/05/2009,41,SDQ9,2,Y,1.0,1,1,0,x,-1",
      findings: [
        "SC-061 SDQ_SCORE", "SC-018 SDQ_REASON", "CV-022 CONVICTED", "CV-022 HEALTH_CHECK",
        "CV-023 IMMUNISATIONS", "CV-022 INTERVENTION_RECEIVED", "CV-022 INTERVENTION_OFFERED",
      ]),
    Case(
      table: "OC3", names: "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", good: "YAXTEST0001,14/05/2009,YES,F2,U1",
      broken: "YAXTEST0001,14/05/2009,PERHAPS,F9,Q1",
      findings: ["SC-018 IN_TOUCH", "SC-018 ACTIV", "SC-018 ACCOM"]),
    Case(
      table: "AD1",
      names: "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
      good: "YAXTEST0001,14/05/2009,12/10/2022,20/01/2023,1,2,MF,L11",
      broken: "YAXTEST0001,14/05/2009,12/13/2022,00/01/2023,5,two,MF,L11",
      findings: ["SC-015 DATE_INT", "SC-015 DATE_MATCH", "CV-022 FOSTER_CARE", "CV-022 NB_ADOPTR"]),
    Case(
      table: "PlacedAdoption",
      names: "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
      good: "YAXTEST0001,14/05/2009,20/01/2023,20/05/2023,RD1",
      broken: "YAXTEST0001,14/05/2009,45000,2023-05-20,RD9",
      findings: ["SC-015 DATE_PLACED", "SC-016 DATE_PLACED_CEASED", "SC-018 REASON_PLACED_CEASED"]),
    Case(
      table: "PrevPerm", names: "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
      good: "YAXTEST0001,14/05/2009,P2,301,zz/zz/2017", broken: "YAXTEST0001,14/05/2009,P9,MARS,zz/13/2017",
      findings: ["SC-018 PREV_PERM", "SC-018 LA_PERM", "SC-015 DATE_PERM", "CV-028 PREV_PERM"]),
    Case(
      table: "Missing", names: "CHILD,DOB,MISSING,MIS_START,MIS_END",
      good: "YAXTEST0001,14/05/2009,M,03/06/2025,03/06/2025",
      broken: "YAXTEST0001,14/05/2009,M,03/06/2025,02/06/2025", findings: ["SC-057 MIS_END"]),
    Case(
      table: "SWEpisodes", names: "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
      good: "YAXTEST0001,14/05/2009,SW999901,03/10/2022,,FCONTA",
      broken: "YAXTEST0001,14/05/2009,AB999901,03/10/2022,01/02/2023,SWLAZY",
      findings: ["CV-030 SW_ID", "SC-018 SW_REASON"]),
    Case(
      table: "DoLo", names: "CHILD,DOB,DOLO_START,DOLO_END",
      good: "YAXTEST0001,14/05/2009,06/06/2025,06/09/2025",
      broken: "YAXTEST0001,14/05/2009,06/06/2025,05/06/2025", findings: ["SC-058 DOLO_END"]),
  ]

  @Test(arguments: cases)
  func aGoodRowIsConvertedWithoutAFinding(table: Case) throws {
    let (report, documents) = try Returns.convert([
      "header.csv": Self.header, "table.csv": "\(table.names)\n\(table.good)\n",
    ])
    #expect(report.inputs.map(\.table) == ["Header", table.table])
    #expect(report.places.filter { !$0.hasPrefix("CV-007") } == [])
    #expect(report.values.rejected == 0)
    #expect(report.values.kept == (table.table == "AD1" ? 4 : 0))
    #expect(documents.count == 1)
  }

  @Test(arguments: cases)
  func everyFaultOfABrokenRowIsFoundAtItsColumn(table: Case) throws {
    let (report, documents) = try Returns.convert([
      "header.csv": Self.header, "table.csv": "\(table.names)\n\(table.broken)\n",
    ])
    let found = report.findings.filter { $0.position?.line == 2 }.map { "\($0.rule.id) \($0.field ?? "-")" }
    #expect(Set(found) == Set(table.findings))
    #expect(report.findings.allSatisfy { $0.file != "header.csv" })
    #expect(documents.count == 1)
  }

  @Test(arguments: [
    ("YAXTEST0001,X,14/05/2009,WBRI,UN1,,", ["SC-010 SEX", "SC-010 CHILD"]),
    ("YAXTEST0001,1,14/05/2009,WBRI,UN1,,", ["SC-010 SEX"]),
    ("YAXTEST0001,F,14/05/2009,,UN1,,", ["SC-012 ETHNIC"]),
    ("YAXTEST0001,F,14/05/2009,wbri,UN1,,", ["SC-019 ETHNIC"]),
    ("YAXTEST0001,F,14/05/2009,WBRI,F000000200011,,", ["SC-003 UPN"]),
    ("YAXTEST0001,F,14/05/2009,WBRI,F00000020001,,", ["SC-003 UPN"]),
    ("YAXTEST0001,F,14/05/2009,WBRI,UN9,,", ["SC-018 UPN"]),
    ("YAXTEST0001,F,14/05/1999,WBRI,UN1,,", ["SC-008 DOB"]),
    ("YAXTEST0001,F,31/03/2000,WBRI,UN1,,", ["SC-008 DOB"]),
    ("YAXTEST0001,F,01/04/2000,WBRI,UN1,,", []),
    ("YAXTEST0001,F,01/04/2026,WBRI,UN1,,", ["SC-007 DOB", "SC-062 CHILD"]),
    (" YAXTEST0001,F,14/05/2009,WBRI,UN1,,", ["CV-025 CHILD"]),
    ("YAX TEST,F,14/05/2009,WBRI,UN1,,", ["SC-002 CHILD"]),
    (",F,14/05/2009,WBRI,UN1,,", ["SC-001 CHILD"]),
    ("YAXTEST0001,F,14/05/2009,WBRI,F000000200010,1,19/12/2025", []),
  ])
  func rowsOfTheHeaderAreJudged(row: String, findings: [String]) throws {
    let (report, _) = try Returns.convert(["header.csv": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n\(row)\n"])
    #expect(report.findings.map { "\($0.rule.id) \($0.field ?? "-")" }.sorted() == findings.sorted())
  }

  @Test func theCodeForSexIsThatOfTheYear() throws {
    let digits = "CHILD,SEX,DOB,ETHNIC\nYAXTEST0001,2,14/05/2009,WBRI\n"
    let (earlier, documents) = try Returns.convert(["header.csv": digits], year: 2024)
    #expect(!earlier.places.contains { $0.hasPrefix("SC-010") })
    #expect(documents.first?.exchange.subject.sex == RecordedSex(code: .female, sourceText: "2"))
    let (later, _) = try Returns.convert(["header.csv": digits], year: 2025)
    #expect(later.places.contains { $0.hasPrefix("SC-010") })
    #expect(later.values.rejected == 0)
  }

  @Test(arguments: [
    ("YES,F2,U1", []), ("YES,0,U1", ["LC-011"]), ("YES,F2,", ["LC-011"]), ("DIED,0,0", []),
    ("DIED,F2,0", ["LC-012"]), ("RHOM,,B1", ["LC-012"]), ("NO,0,S2", []), ("NO,0,S1", ["LC-015"]),
    ("YES,G5,X1", ["LC-015"]), ("NO,0,01", ["LC-015"]), ("NO,0,u 1", ["SC-019"]), ("NO,0,U3", ["CV-022"]),
    ("NO,0,U", ["CV-022"]),
  ])
  func careLeaverRowsAreJudged(values: String, findings: [String]) throws {
    let (report, _) = try Returns.convert([
      "header.csv": Self.header,
      "oc3.csv": "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nYAXTEST0001,14/05/2009,\(values)\n",
    ])
    #expect(report.findings.map(\.rule.id) == findings)
  }
}
