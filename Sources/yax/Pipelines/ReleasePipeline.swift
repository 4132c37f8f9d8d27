import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Whom a document goes to and what for.
struct Address {
  let recipient: Controller
  let purpose: Purpose
  /// The identifier that the one document gets; `nil` for a random one.
  let identifier: DocumentIdentifier?
  /// Who will read it; `nil` for those for whom the record is meant.
  let audience: Audience?
}

/// How much the account of a release says.
enum AccountForm {
  /// A line for what was decided alike.
  case brief
  /// In plain words, with what would change it.
  case explained
  /// The same as one line of JSON a document.
  case json
}

/// Documents and a sharing statement → addressed documents → gate → output, with an account of each.
struct ReleasePipeline {
  let documents: [String]
  let address: Address
  let sharing: String
  let profile: String?
  let instant: Instant
  let mode: ReleaseMode
  let output: String
  let account: AccountForm
  /// Where releases are recorded; `nil` for nowhere.
  let ledger: String?

  func run() throws {
    let statement = try SharingStatement(file: sharing)
    let profile = try SharingProfile.chosen(profile, at: instant)
    let inputs = try InputPath.expand(documents, suffix: ".xml")
    // The ledger first, so that the file is there and is not overwritten.
    let file = try ledger.map { try LedgerFile($0) }
    let read = [sharing, self.profile, ledger].compactMap { $0.map { InputPath(path: $0) } }
    let out = RecordedOutput(
      try DocumentOutput(output, sparing: inputs + read, decidedUnder: profile), in: file, at: instant)
    let reader = Exchange.reader(schema: try Exchange.schema)
    let progress = Progress("documents")
    var status = ExitStatus.acceptable
    var count = 0
    for input in inputs {
      let reading = try reader.read(input.input) { record in
        progress.step()
        count += 1
        let identifier = try identifier(ofDocument: count)
        status.add(
          try treat(record, of: input, as: identifier, on: statement, under: profile, to: out))
      }
      status.add(try conclude(reading, of: input))
    }
    progress.end()
    do {
      try out.finish()
    } catch {
      // What was said of each document before was said of a batch that was to come.
      try say("\(output): not written, so none of these documents has gone out")
      throw error
    }
    throw status
  }

  // MARK: Stages

  /// The identifier of the document that comes next: the one that was asked for, or a random one.
  private func identifier(ofDocument number: Int) throws -> DocumentIdentifier {
    guard let identifier = address.identifier else {
      var generator = SystemRandomNumberGenerator()
      return .random(using: &generator)
    }
    guard number == 1 else { throw Failure(.usage, "--id is for one document, and there are several") }
    return identifier
  }

  private func treat(
    _ record: XMLRecord<Exchange>, of input: InputPath, as identifier: DocumentIdentifier,
    on statement: SharingStatement, under profile: SharingProfile, to out: RecordedOutput
  ) throws -> ExitStatus {
    guard let document = record.value, record.faults.isEmpty else {
      try print(record.faults, of: input)
      try say("\(input.name): \(record.path): not released, because it is not valid")
      return .findings
    }
    let addressed: Exchange
    do throws(AddressingError) {
      addressed = try document.addressed(
        to: address.recipient, for: address.purpose, on: statement, as: identifier, readBy: address.audience)
    } catch {
      try say("\(document.id): refused: \(error)")
      return .refused
    }
    if try statement.place(of: document.subject) == nil {
      Console.report(
        "\(document.id): \(sharing) has no entry about the young person, by a number that is in use and of the same issuer"
      )
    }
    let subject = try statement.ledgerSubject(of: document.subject)
    let result = try addressed.released(
      at: instant, under: profile, mode: mode, uses: out.uses(of: subject))
    let path: String?
    do {
      path = try out.write(result, named: addressed.id, about: subject)
    } catch let failure as Failure where failure.status == .refused {
      try say("\(document.id): refused: \(failure.message)")
      return .refused
    }
    try print(
      ReleaseAccount(of: document.id, result.report, writtenTo: path, isRecorded: ledger != nil))
    return path == nil ? .refused : .acceptable
  }

  private func conclude(_ reading: XMLReading, of input: InputPath) throws -> ExitStatus {
    try print(reading.faults, of: input)
    if reading.faults.contains(where: { $0.code == .unreadable }) {
      Console.report("\(input.name): cannot be read")
      return .unreadable
    }
    return reading.faults.isEmpty ? .acceptable : .findings
  }

  private func print(_ faults: [XMLFault], of input: InputPath) throws {
    for fault in faults { try say("\(Finding(fault, in: input.name))") }
  }

  private func print(_ account: ReleaseAccount) throws {
    switch self.account {
    case .brief: try Console.print(account.text)
    case .explained: try Console.print(account.explainedText)
    case .json: try Console.print(jsonLine: account)
    }
  }

  /// Says what is no account of a document: on standard output, unless that is for lines of JSON.
  private func say(_ message: String) throws {
    guard account == .json else { return try Console.print(message + "\n") }
    Console.report(message, prefix: false)
  }
}
