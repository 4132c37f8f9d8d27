import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Documents and a sharing statement → addressed documents → gate → output, with an account of each.
struct ReleasePipeline {
  let documents: [String]
  let recipient: OrganisationIdentifier
  let purpose: Purpose
  let sharing: String
  let instant: Instant
  let mode: ReleaseMode
  let output: String

  func run() async throws {
    let statement = try readStatement()
    let profile = try SharingProfile.englandWales()
    let inputs = try InputPath.expand(documents, suffix: ".xml")
    let out = try DocumentOutput(output, sparing: inputs + [InputPath(path: sharing)])
    let reader = Exchange.reader(schema: try Exchange.schema())
    let progress = Progress("documents")
    var generator = SystemRandomNumberGenerator()
    var status = ExitStatus.acceptable

    for input in inputs {
      let records = reader.records(in: input.input)
      for record in records {
        progress.step()
        guard let document = record.value, record.faults.isEmpty else {
          try report(record.faults, in: input)
          status.add(.findings)
          continue
        }
        do throws(AddressingError) {
          let addressed = try document.addressed(
            to: recipient, for: purpose, on: statement, as: .random(using: &generator))
          status.add(try await release(addressed, from: document, under: profile, to: out))
        } catch {
          try Console.print("\(document.id.text): refused: \(error)\n")
          status.add(.refused)
        }
      }
      status.add(try conclude(records.outcome, of: input))
    }
    progress.end()
    try await out.finish()
    throw status
  }
}
