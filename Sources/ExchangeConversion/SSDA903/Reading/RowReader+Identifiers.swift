import ExchangeModel
import XMLCoding

extension RowReader {
  /// A unique pupil number, or the code that says why there is none.
  enum PupilNumber: Hashable {
    case number(UniquePupilNumber)
    case unknown(CodeBook.Code)
  }

  /// Reads UPN: a capital letter, eleven digits, and a digit (a letter in a temporary number); or UN1 to UN5.
  func pupilNumber(_ column: String) -> PupilNumber? {
    guard let cell = cell(column) else { return nil }
    let capitals = cell.bytes.map(asciiCapital)
    if capitals.starts(with: Array("UN".utf8)), capitals.count <= 4 {
      return code(
        cell.bytes, column, on: context.referenceDate, respelled: cell.hadBlanks
      )
      .map(PupilNumber.unknown)
    }
    let text = String(decoding: capitals, as: UTF8.self)
    guard let number = UniquePupilNumber(text), number.text == text else {
      report(.upnForm, column, rejecting: true)
      return nil
    }
    if cell.hadBlanks || !capitals.elementsEqual(cell.bytes) { report(.codeRespelled, column) }
    if !number.isVerified { report(.upnCheckLetter, column) }
    return .number(number)
  }

  /// A provider's registration number: `SC` and six digits, seven digits, or `XXXXXXX` where there is none yet.
  func registration(_ column: String) -> String? {
    guard let cell = cell(column) else { return nil }
    let capitals = cell.bytes.map(asciiCapital)
    let isListed =
      (capitals.count == 8 && capitals.starts(with: Array("SC".utf8))
        && capitals[2...].allSatisfy(Self.isDigit))
      || (capitals.count == 7 && capitals.allSatisfy(Self.isDigit)) || capitals == Array("XXXXXXX".utf8)
    guard isListed else {
      report(.registrationForm, column, rejecting: true)
      return nil
    }
    if cell.hadBlanks || !capitals.elementsEqual(cell.bytes) { report(.codeRespelled, column) }
    return String(decoding: capitals, as: UTF8.self)
  }

  /// A postcode in capitals with one space. One that cannot be read so is kept apart.
  func postcode(_ column: String) -> String? {
    guard let cell = cell(column) else { return nil }
    let packed = cell.bytes.filter { $0 != 0x20 }.map(asciiCapital)
    guard let spaced = Self.postcode(packed) else {
      report(.postcodeForm, column)
      return nil
    }
    if cell.hadBlanks || !spaced.utf8.elementsEqual(cell.bytes) { report(.postcodeSpacing, column) }
    return spaced
  }

  /// The postcode in its written form: one or two letters, a digit, a digit or letter, a space, a digit and two
  /// letters.
  private static func postcode(_ packed: [UInt8]) -> String? {
    guard 5...7 ~= packed.count else { return nil }
    let outward = packed.dropLast(3)
    let inward = Array(packed.suffix(3))
    let letters = outward.prefix { isCapital($0) }.count
    let rest = outward.dropFirst(letters)
    guard 1...2 ~= letters, 1...2 ~= rest.count, let first = rest.first, isDigit(first),
      rest.dropFirst().allSatisfy({ isDigit($0) || isCapital($0) }), isDigit(inward[0]),
      isCapital(inward[1]), isCapital(inward[2])
    else { return nil }
    return String(decoding: outward, as: UTF8.self) + " " + String(decoding: inward, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }
}
