import ExchangeConsent
import ExchangeConversion
import ExchangeModel
import XMLCoding

/// Files of one export → documents → gate, which keeps them → output, with an account of every value.
struct ConversionPipeline {
  let inputs: [String]
  let controller: OrganisationIdentifier
  let year: Int?
  let instant: Instant
  let output: String
  let report: String?

  /// The largest file of an export that is read, in bytes.
  private static let maximumBytes = 1 << 30

  func run() throws {
    let paths = try InputPath.expand(inputs)
    let files = try paths.map(read)
    let profile = try SharingProfile.englandWales()
    let out = try DocumentOutput(output, sparing: paths)
    let reportFile = try report.map { try OutputFile($0, sparing: Set(paths.compactMap(\.identity))) }
    let progress = Progress("documents")
    let conversion = SSDA903Conversion(
      options: .init(controller: controller, convertedAt: instant, year: year))
    let account = try conversion.convert(files) { converted in
      progress.step()
      let kept = try converted.exchange.keptInternally(at: instant, under: profile)
      if let releasable = kept.releasable { _ = try out.write(releasable, named: converted.exchange.id) }
    }
    progress.end()
    try out.finish()
    if let reportFile {
      let json = try account.json()
      try reportFile.write(json.span)
      try reportFile.finish()
    }
    try Console.print(account.description)
    throw account.hasErrors ? ExitStatus.findings : .acceptable
  }

  private func read(_ path: InputPath) throws(Failure) -> NamedInput {
    do throws(XMLFault) {
      return NamedInput(name: path.fileName, bytes: try path.input.readAll(limit: Self.maximumBytes))
    } catch {
      throw Failure(.unreadable, "\(path.name): \(error.code.summary)")
    }
  }
}
