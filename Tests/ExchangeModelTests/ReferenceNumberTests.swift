import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// Reference numbers, read from the forms that occur.
@Suite struct ReferenceNumberTests {
  static let date = CalendarDate(year: 2026, month: 3, day: 16)

  /// Reads a number of a kind, as the vectors name kinds.
  private static func read(_ kind: String, _ text: String) throws -> (any ReferenceNumber)? {
    switch kind {
    case "PNC": return PoliceNationalNumber(text, on: try #require(date))
    case "CRO": return CriminalRecordsNumber(text)
    case "ASN": return ArrestSummonsNumber(text)
    case "CCRN": return CourtCaseReference(text)
    case "NHS": return NHSNumber(text)
    case "ULN": return UniqueLearnerNumber(text)
    case "UPN": return UniquePupilNumber(text)
    default:
      Issue.record("no kind \(kind)")
      return nil
    }
  }

  static let vectors = [
    ("PNC", "1981/0000034U", "1981/0000034U", true), ("PNC", "81/34U", "1981/0000034U", true),
    ("PNC", "02/73319Z", "2002/0073319Z", true), ("PNC", "20020073319Z", "2002/0073319Z", true),
    ("PNC", "0273319Z", "2002/0073319Z", true), ("PNC", "79163001B", "1979/0163001B", true),
    ("PNC", "033Y", "2003/0000003Y", true), ("PNC", "00/223R", "2000/0000223R", true),
    ("PNC", " 2002/0073319z ", "2002/0073319Z", true), ("PNC", "2004/13116M", "2004/0013116M", false),
    ("PNC", "2012/0052494O", "2012/0052494O", false), ("PNC", "2000/1234567A", "2000/1234567A", false),
    ("CRO", "65656/91H", "065656/91H", true), ("CRO", "SF05/482703J", "SF05/482703J", true),
    ("CRO", "SF83/50058Z", "SF83/50058Z", true), ("CRO", "85227/65G", "085227/65G", false),
    ("CRO", "2/26639", "", false), ("CRO", "26639/02", "026639/02", false),
    ("ASN", "2202XC0200000000021R", "2202XC0200000000021R", true),
    ("ASN", "22/02XC/02/21R", "2202XC0200000000021R", true),
    ("ASN", "97/0000/00/123456K", "9700000000000123456K", true),
    ("ASN", "1101ZD01410791W", "1101ZD0100000410791W", true),
    ("ASN", "22FD112200001234560X", "22FD112200001234560X", true),
    ("ASN", "1101ZD0100000410791X", "1101ZD0100000410791X", false),
    ("ASN", "0800PP0111111111111A", "0800PP0111111111111A", false),
    ("CCRN", "97/1626/8395Q", "97/1626/008395Q", true), ("CCRN", "05/9876/123456R", "05/9876/123456R", false),
    ("NHS", "943 476 5919", "9434765919", true), ("NHS", "943-476-5919", "9434765919", true),
    ("NHS", "9728627702", "9728627702", false), ("NHS", "4857773456", "4857773456", false),
    ("ULN", "1000000027", "1000000027", true), ("ULN", "9999999999", "9999999999", true),
    ("ULN", "1000000028", "1000000028", false), ("ULN", "0000000000", "0000000000", false),
    ("UPN", "a950000178301", "A950000178301", true), ("UPN", "R247962919251", "R247962919251", false),
  ]

  @Test(arguments: vectors)
  func aNumberIsReadIntoItsCanonicalForm(
    _ kind: String, _ text: String, _ canonical: String, _ isVerified: Bool
  ) throws {
    let number = try Self.read(kind, text)
    #expect(number?.text ?? "" == canonical)
    #expect(number?.isVerified ?? false == isVerified)
    if let number { #expect(try Self.read(kind, number.text)?.text == number.text) }
  }

  /// The vectors beside the project, where they are.
  @Test func everySharedVectorIsJudgedAsItSays() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/conformance/identifier-vectors.csv").standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("identifier-vectors.csv is not beside the project: skipped")
      return
    }
    let lines = text.split(separator: "\n").dropFirst()
    #expect(lines.count >= 50)
    for line in lines {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let number = try #require(try Self.read(fields[0], fields[1]), "\(line)")
      #expect(number.text == fields[2])
      #expect(number.isVerified == (fields[3] == "valid"), "\(line)")
    }
  }

  @Test(arguments: [
    ("PNC", "2788/75034"), ("PNC", "200/34U"), ("PNC", "1881/0000034U"), ("PNC", "2002/00733190Z"),
    ("PNC", "/34U"), ("PNC", "2002/Z"), ("PNC", ""), ("PNC", "２００２/0073319Z"), ("PNC", "2002//73319Z"),
    ("CRO", "SF05/J"), ("CRO", "065656/9H"), ("CRO", "0065656/91H"), ("CRO", "065656"),
    ("ASN", "2202XC02R"), ("ASN", "2202XC020000000002RR"), ("ASN", "AB02XC0200000000021R"),
    ("CCRN", "97/162/008395Q"), ("CCRN", "97/1626/Q"), ("NHS", "943476591"), ("NHS", "94347659190"),
    ("NHS", "943476591٩"), ("ULN", "100000002"), ("UPN", "A95000017830"), ("UPN", "1950000178301"),
    ("UPN", "A95000017830I"),
  ])
  func whatHasNoFormOfItsKindIsNoNumber(_ kind: String, _ text: String) throws {
    #expect(try Self.read(kind, text) == nil)
  }

  @Test func aYearOfTwoDigitsIsReadByTheDateGiven() throws {
    let before = try #require(CalendarDate(year: 2001, month: 12, day: 31))
    let after = try #require(CalendarDate(year: 2002, month: 1, day: 1))
    #expect(PoliceNationalNumber("02/73319Z", on: before)?.year == 1902)
    #expect(PoliceNationalNumber("02/73319Z", on: after)?.year == 2002)
    #expect(PoliceNationalNumber("02/73319Z") == nil)
    #expect(PoliceNationalNumber("2002/73319Z")?.year == 2002)
  }

  /// Worked by hand: 0·2+0·3+0·4+0·5+0·6+2·7+0·8+0·9+0·10+0·11+1·12+0·13 = 26, 26 mod 23 = 3, the letter D. A at
  /// the end of a temporary number counts as 0.
  @Test func theLetterOfAPupilNumberFollowsFromTheDigits() {
    #expect(UniquePupilNumber.verdict(on: "D000002000010") == .valid)
    #expect(UniquePupilNumber.verdict(on: "D00000200001A") == .valid)
    #expect(UniquePupilNumber.verdict(on: "E000002000010") == .wellFormedButUnverified)
  }

  @Test func everyOtherLetterIsWrong() throws {
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXY" {
      #expect(PoliceNationalNumber.verdict(on: "2002/0073319\(letter)") == .wellFormedButUnverified)
    }
    #expect(PoliceNationalNumber.verdict(on: "2002/0073319Z") == .valid)
    #expect(PoliceNationalNumber.verdict(on: "2002-0073319Z") == .malformed)
  }

  @Test func everySingleWrongDigitOfAnNHSNumberIsFound() {
    let number = Array("9434765919")
    for place in number.indices {
      for digit in "0123456789" where digit != number[place] {
        var wrong = number
        wrong[place] = digit
        #expect(NHSNumber.verdict(on: String(wrong)) == .wellFormedButUnverified)
      }
    }
  }

  @Test func numbersWithoutACheckCharacterAreJudgedByTheirForm() {
    #expect(ProbationCaseReference("x320741")?.text == "X320741")
    #expect(ProbationCaseReference("PS500133") == nil)
    #expect(PrisonNumber("G9542VP ")?.text == "G9542VP")
    #expect(PrisonNumber("G95422VP") == nil)
    #expect(["V74111", "G12345", "4111"].allSatisfy { PrisonBookingNumber.verdict(on: $0) == .valid })
    #expect(["V741", "VV7411", ""].allSatisfy { PrisonBookingNumber.verdict(on: $0) == .malformed })
    #expect(ProsecutionReference("01zd0305408")?.text == "01ZD0305408")
    #expect(ProsecutionReference("01ZD03") == nil)
    #expect(DefendantIdentifier("6F1C2A52-7D0E-4B7E-9A51-0C7A3F1F9D10")?.text.first == "6")
    #expect(DefendantIdentifier("6F1C2A52") == nil)
    #expect(LocalAuthorityChildIdentifier(" c0042117 ")?.text == "c0042117")
    #expect(LocalAuthorityChildIdentifier("C 42") == nil)
    #expect(LocalAuthorityChildIdentifier(String(repeating: "1", count: 21)) == nil)
    #expect(["N/A", "n/a", "", "  ", "12 34", "-"].allSatisfy { CaseSystemReference($0) == nil })
    #expect(CaseSystemReference("YJ-2024/17")?.text == "YJ-2024/17")
  }

  @Test(arguments: [
    ("AB123456C", ReferenceVerdict.valid), ("ab 12 34 56 c", .valid), ("AB123456", .wellFormedButUnverified),
    ("QQ123456B", .malformed), ("AO123456B", .malformed), ("OA123456B", .valid), ("BG123456B", .malformed),
    ("ZZ123456B", .malformed), ("AB123456E", .malformed), ("AB12345C", .malformed),
  ])
  func aNationalInsuranceNumberHasAPrefixThatIsGiven(_ text: String, _ verdict: ReferenceVerdict) {
    #expect(NationalInsuranceNumber.verdict(on: text) == verdict)
  }

  @Test func aNumberSaysWhatItStandsFor() {
    #expect(UniqueLearnerNumber("9999999999")?.isTemporary == true)
    #expect(UniquePupilNumber("A95000017830A")?.isTemporary == true)
    #expect(UniquePupilNumber("A950000178301")?.isTemporary == false)
    #expect(UniquePupilNumber("A950000178301")?.authority == "950")
    #expect(ArrestSummonsNumber("0800NP0111111111111A")?.isStandIn == true)
    #expect(ArrestSummonsNumber("0900NP0111111111111A")?.isStandIn == false)
    #expect(ArrestSummonsNumber("0911NRPR111111111111A")?.isStandIn == nil)
    #expect(ArrestSummonsNumber("0911NRPR11111111111A")?.isStandIn == true)
    #expect(ArrestSummonsNumber("2202XC0200000000021R")?.isStandIn == false)
    #expect(CriminalRecordsNumber("26639/02")?.form == .legacy)
    #expect(NHSNumber("9990548609")?.isForTests == true)
  }

  @Test func codesOfCourtsOffencesAndOfficesHaveTheirForms() {
    #expect(["TH68010", "of61102", "CJ88116A", "COML001", "XX00123"].allSatisfy { OffenceCode($0) != nil })
    #expect(["TH6801", "TH68010D", "105/01"].allSatisfy { OffenceCode($0) == nil })
    #expect(HomeOfficeOffenceCode("10501")?.text == "105/01")
    #expect(HomeOfficeOffenceCode("105/01")?.text == "105/01")
    #expect(HomeOfficeOffenceCode("1501") == nil)
    #expect(OrganisationUnitCode("b01ef01")?.isMagistratesCourt == true)
    #expect(OrganisationUnitCode("C01EF01")?.isCrownCourt == true)
    #expect(OrganisationUnitCode("K01EF01") == nil)
    #expect(PettySessionsAreaCode("2576")?.text == "2576")
    #expect(ProbationCourtCode("STAFCC")?.text == "STAFCC")
    #expect(ProbationAreaCode("N07")?.isCurrent == true)
    #expect(ProbationAreaCode("MCG")?.isCurrent == false)
    #expect(ProbationUnitCode("N57EKNT")?.area == "N57")
    #expect(ProbationUnitCode("N57") == nil)
    #expect(ProbationOfficerCode("N07A00U")?.isUnallocated == true)
    #expect(LocalAuthorityAreaCode("E07000001")?.isChildrensServices == false)
    #expect(LocalAuthorityAreaCode("W06000001")?.isChildrensServices == true)
    #expect(LocalAuthorityAreaCode("S12000033") == nil)
  }

  @Test func aNumberIsNotPrinted() throws {
    let number = try #require(NHSNumber("9434765919"))
    var dumped = ""
    dump(number, to: &dumped)
    #expect(!"\(number) \(String(reflecting: number)) \(dumped)".contains("943"))
  }
}
