import ExchangeConsent
import ExchangeModel
import FoundationEssentials
import XMLCoding

/// Internal records and a sharing statement → what ends, and when.
struct ExpiryPipeline {
  let records: [String]
  let sharing: String
  let profile: String?
  let start: Instant
  let days: Int
  let format: ReportFormat

  /// One line of the list.
  private struct Line: Encodable {
    var at: String
    var subject: Int
    var authority: String
    var reason: AuthorityEnd.Reason
    var recipients: [String]
  }

  func run() throws {
    let statement = try SharingStatement(file: sharing)
    let profile = try SharingProfile.chosen(profile, at: start)
    var births: [Int: PartialDate] = [:]
    var status = ExitStatus.acceptable
    try forEachRecord(of: InputPath.expand(records, suffix: ".xml"), status: &status) { record in
      if let place = try statement.place(of: record.subject) {
        births[place] = record.subject.birthDate?.date
      }
      return .acceptable
    }
    var found: [(end: AuthorityEnd, line: Line)] = []
    for (place, subject) in statement.subjects.enumerated() {
      if births[place] == nil {
        Console.report(
          "subjects[\(place + 1)]: no record gives the date of birth, so birthdays are not counted")
      }
      let ends = try subject.authorities.ends(
        from: start, until: start.adding(seconds: days * 86_400), subject: StatementSubject.subject,
        birthDate: births[place], under: profile)
      found += ends.map { ($0, line($0, of: subject, at: place)) }
    }
    found.sort {
      ($0.end.at, $0.line.subject, $0.line.authority) < ($1.end.at, $1.line.subject, $1.line.authority)
    }
    try print(found.map(\.line))
    throw status
  }

  private func line(_ end: AuthorityEnd, of subject: StatementSubject, at place: Int) -> Line {
    let authorities = subject.authorities
    let scope =
      authorities.consents.first { $0.id == end.authority }?.scope
      ?? authorities.bases.first { $0.id == end.authority }?.terms.scope
      ?? authorities.protectiveBases.first { $0.id == end.authority }?.terms.scope
    return Line(
      at: end.at.xmlText, subject: place + 1, authority: end.authority.text, reason: end.reason,
      recipients: scope?.recipients.map(\.text) ?? [])
  }

  private func print(_ lines: [Line]) throws {
    switch format {
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try Console.write(Array(try encoder.encode(lines)) + [UInt8(ascii: "\n")])
    case .text:
      for line in lines {
        try Console.print(
          "\(line.at)  subjects[\(line.subject)] \(line.authority): \(line.reason.explanation); "
            + "recipients \(line.recipients.joined(separator: ", "))\n")
      }
      if lines.isEmpty { try Console.print("nothing ends within \(days) days\n") }
    }
  }
}

extension AuthorityEnd.Reason {
  /// A few words for somebody who has to do something about it.
  fileprivate var explanation: String {
    switch self {
    case .endDate: "ends"
    case .subjectIs16: "lapses at 16, because somebody else agreed; from then on the young person decides"
    case .subjectIs18: "lapses at 18, because somebody else agreed; from then on the young person decides"
    case .askAgainAt18: "was given before 18; find out if it still holds"
    case .review: "was to be reviewed by the day before"
    case .gatewayEnds: "loses the power or duty that it rests on, which is no longer in force"
    case .gatewayAge: "loses the power or duty that it rests on, because the young person is too old for it"
    }
  }
}
