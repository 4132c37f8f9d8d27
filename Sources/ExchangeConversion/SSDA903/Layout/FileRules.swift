extension ConversionRule {
  static let notText = ConversionRule(
    "CV-001", .error, "The file is not text in UTF-8, UTF-16 or Windows-1252; it was not converted",
    action: "Export the table as CSV in UTF-8.")
  static let olderEncoding = ConversionRule(
    "CV-002", .warning, "The file is not UTF-8 and was read as Windows-1252",
    action: "Check accented letters in the documents, or export the table in UTF-8.")
  static let tableUnknown = ConversionRule(
    "CV-003", .error, "The columns are those of no table of the return; the file was not converted",
    action: "Check that the file belongs to the return and that its first line holds the column names.")
  static let columnsMissing = ConversionRule(
    "CV-004", .error, "Columns are missing; the file was not converted",
    action: "Export the whole table.")
  static let columnTwice = ConversionRule(
    "CV-005", .error,
    "The file has this column twice; the first was used, the values of the second were kept apart",
    action: "Leave one of the two out.")
  static let columnRespelled = ConversionRule(
    "CV-006", .warning, "The column name differs from the published one in case or spaces",
    action: "Use the published column names.")
  static let columnAbsent = ConversionRule(
    "CV-007", .information, "The file does not have these columns",
    action: "Nothing, if the year's return has none.")
  static let fileEmpty = ConversionRule(
    "CV-008", .warning, "The file holds no row", action: "Check that the export is complete.")
  static let quoteNeverClosed = ConversionRule(
    "CV-009", .error,
    "A quotation mark is never closed; everything after it is one value, and the row was not converted",
    action: "Close or remove the quotation mark.")
  static let textAfterQuote = ConversionRule(
    "CV-010", .warning, "Text follows the closing quotation mark; it was joined to the value",
    action: "Double quotation marks inside values.")
  static let rowTooLong = ConversionRule(
    "CV-011", .error, "The row has more values than the file has columns; it was not converted",
    action: "Put values with commas in quotation marks.")
  static let rowTooShort = ConversionRule(
    "CV-012", .warning, "The row has fewer values than the file has columns; the rest were taken as empty",
    action: "Check that the row is complete.")
  static let absentMarkers = ConversionRule(
    "CV-013", .information,
    "Cells hold words that stand for nothing (NULL, #N/A, nan, None, -); they were taken as empty",
    action: "Leave such cells empty.")
  static let beyondLimit = ConversionRule(
    "CV-014", .error, "The file passes a limit of the reader; it was not converted",
    action: "Check the file for a missing quotation mark; raise the limit only for a file that you trust.")
  static let otherSeparator = ConversionRule(
    "CV-015", .information, "The columns are not separated by commas", action: "Nothing.")
  static let tableTwice = ConversionRule(
    "CV-016", .warning, "Another file is the same table; both were read",
    action: "Check that the two do not hold the same rows in different versions.")
  static let rowRepeated = ConversionRule(
    "CV-017", .warning, "The row repeats another word for word; it stands in the document once",
    action: "Leave the repetition out.")
  static let yearInferred = ConversionRule(
    "CV-019", .information, "The collection year was inferred from the dates in the export",
    action: "State the year, so that codes and days are judged by the right one.")
}
