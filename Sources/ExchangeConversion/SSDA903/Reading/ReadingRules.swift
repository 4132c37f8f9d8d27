extension ConversionRule {
  // MARK: Identity
  static let childIdentifierMissing = ConversionRule(
    "SC-001", .error, "The row names no child; it is not converted", action: "Add the child's identifier.")
  static let childIdentifierForm = ConversionRule(
    "SC-002", .error, "The child identifier is not 1 to 20 letters and digits; the row is not converted",
    action: "Use the identifier that the case system reports to the Department for Education.")
  static let childIdentifierFormEarlier = ConversionRule(
    "SC-002", .warning, "The child identifier is not 1 to 20 letters and digits",
    action: "Use letters and digits only; from 2024/25 nothing else is accepted.")
  static let upnForm = ConversionRule(
    "SC-003", .error, "The unique pupil number does not have the form of one",
    action: "A capital letter, eleven digits, and a digit or capital letter; or UN1 to UN5.")
  static let upnCheckLetter = ConversionRule(
    "SC-003", .warning, "The check letter of the unique pupil number does not match its digits",
    action: "Compare the number with the school's record.")
  static let birthDateAfterReturn = ConversionRule(
    "SC-007", .error, "The birth date is after the last day of the return", action: "Correct the birth date.")
  static let ageOverTwentyFive = ConversionRule(
    "SC-008", .warning, "The person is 26 or older on the last day of the return",
    action: "Check the birth date; duties to care leavers end at 25.")
  static let sexOfOtherYear = ConversionRule(
    "SC-010", .warning, "The code for sex belongs to another year of the return; it was read all the same",
    action: "Use 1 and 2 to 2023/24, M, F and U from 2024/25; check the collection year.")
  static let sexUnknownCode = ConversionRule(
    "SC-010", .error, "The code for sex is in no year's list", action: "Use the codes of the collection year."
  )
  static let sexMissing = ConversionRule(
    "SC-010", .warning, "No usable code for sex is given; the document says U, unknown",
    action: "Record the sex, or U.")
  static let identityDiffers = ConversionRule(
    "SC-011", .warning, "The value differs from the one used for this child; it was not used",
    action: "Find out which is right, and whether the rows are about one child.")
  static let ethnicityMissing = ConversionRule(
    "SC-012", .error, "No ethnicity is given",
    action: "Use NOBT when it was not obtained and REFU when refused.")
  static let childNotInHeader = ConversionRule(
    "SC-062", .error, "The child is not in the Header table; what the other tables say was converted",
    action: "Add the child to the Header table.")
  static let childWithoutBirthDate = ConversionRule(
    "SC-062", .error,
    "No table gives a birth date of this child that can be used, so no document can be made",
    action: "Add the child, with the birth date, to the Header table.")

  // MARK: Forms
  static let dateUnreadable = ConversionRule(
    "SC-015", .error, "The date cannot be read", action: "Write it as dd/mm/yyyy.")
  static let dateInOtherForm = ConversionRule(
    "SC-016", .warning, "The date is not written as dd/mm/yyyy, and can mean only one day",
    action: "Export dates as dd/mm/yyyy.")
  static let extraColumn = ConversionRule(
    "SC-017", .information, "The return has no such column; its values were kept apart and not converted",
    action: "Leave the column out of the export, if it means nothing to the return.")
  static let codeUnknown = ConversionRule(
    "SC-018", .error, "The code is in no year's list", action: "Use a code of the list.")
  static let codeNotInForce = ConversionRule(
    "SC-018", .error, "The code was not in force on that day", action: "Use the code that replaced it.")
  static let codeDisputed = ConversionRule(
    "SC-018", .warning, "Sources disagree on whether the code was in force on that day",
    action: "Check the guidance of the collection year.")
  static let codeRespelled = ConversionRule(
    "SC-019", .warning, "The code differs from its list in case or spaces only, and was read as listed",
    action: "Export the code as listed.")
  static let placeholderDate = ConversionRule(
    "CV-020", .error, "The date is one that systems write for an unknown day",
    action: "Leave the cell empty when the day is not known.")
  static let dateAfterReturn = ConversionRule(
    "CV-021", .warning, "The date is after the last day of the return",
    action: "Check the date, and the collection year.")
  static let formUnknown = ConversionRule(
    "CV-022", .error, "The value does not have the form of this column", action: "Correct the value.")
  static let numberWithDecimals = ConversionRule(
    "CV-023", .warning, "The whole number is written with decimals", action: "Export whole numbers.")
  static let postcodeForm = ConversionRule(
    "CV-024", .warning, "The postcode does not have the form of one; it was kept apart and not converted",
    action: "Correct the postcode, or leave it empty.")
  static let postcodeSpacing = ConversionRule(
    "CV-024", .warning, "The postcode is not written in capitals with one space, and was read so",
    action: "Export postcodes in capitals with one space.")
  static let blanksAround = ConversionRule(
    "CV-025", .warning, "Blanks stand before or after the value; they were left out",
    action: "Export values without blanks around them.")

  // MARK: Facts
  static let registrationForm = ConversionRule(
    "SC-055", .error, "The provider's registration number does not have the form of one",
    action: "SC and six digits, seven digits, or XXXXXXX.")
  static let missingEndsBeforeStart = ConversionRule(
    "SC-057", .error, "The time missing ends before it begins; the row is not converted",
    action: "Correct one of the two dates.")
  static let deprivationEndsBeforeStart = ConversionRule(
    "SC-058", .error, "The order ends before it begins; the row is not converted",
    action: "Correct one of the two dates.")
  static let workerEndsBeforeStart = ConversionRule(
    "CV-026", .error, "The social worker's time ends before it begins; the row is not converted",
    action: "Correct one of the two dates.")
  static let asylumStatusAfterEighteen = ConversionRule(
    "SC-059", .error, "The asylum status ends after the 18th birthday",
    action: "Correct DUC or the birth date.")
  static let convictedUnderTen = ConversionRule(
    "SC-060", .warning, "The child is recorded as convicted and is under ten",
    action: "Check the value: nobody under ten can be convicted in England.")
  static let scoreOutOfRange = ConversionRule(
    "SC-061", .error, "The score is not a whole number from 0 to 40", action: "Correct the score.")
  static let scoreAndReason = ConversionRule(
    "SC-061", .error, "A score and a reason for having none are both given; the reason was not used",
    action: "Leave one of the two out.")
  static let inTouchWithoutDetail = ConversionRule(
    "LC-011", .error, "The young person is in touch, but activity or accommodation is not recorded",
    action: "Record both for a young person who is in touch.")
  static let detailWithoutContact = ConversionRule(
    "LC-012", .error, "The young person died or returned home, but activity or accommodation is recorded",
    action: "Record 0 for both.")
  static let accommodationSuitabilityDisputed = ConversionRule(
    "LC-015", .warning, "No fixed abode and custody are recorded as unsuitable (2) only",
    action: "Check the suitability.")
  static let accommodationZeroForm = ConversionRule(
    "LC-015", .warning, "The code for accommodation was read as 0, not recorded",
    action: "A letter and 1 or 2; or 0 alone.")
  static let factWithoutDate = ConversionRule(
    "CV-027", .error, "The row has no day on which it begins; it is not converted",
    action: "Record the date.")
  static let factWithoutCode = ConversionRule(
    "CV-028", .error, "The row lacks a value without which it says nothing; it is not converted",
    action: "Record the value.")
}
