public import ExchangeConsent
import ExchangeFormat
import ExchangeModel
public import XMLCoding

/// Judges documents and batches of any length, in flat memory.
///
/// ```swift
/// let validator = try Validator()
/// let report = validator.validate(.file("arrived.xml"), named: "arrived.xml")
/// print(report.verdict(failOn: .error), report.findings.count)
/// ```
///
/// The layers in order: intake → well-formedness → schema → decoding → code lists → rules → consent. The first
/// three judge bytes as they stream; the others judge one document at a time.
public struct Validator: Sendable {
  private let reader: XMLRecordReader<CheckedDocument>
  private let profile: @Sendable (String?) -> SharingProfile?
  private let side: ReceivingSide?
  /// Findings listed for one input; the rest are counted.
  private let listedFindings: Int

  /// Makes a validator; it can be used for any number of inputs, on any number of threads.
  ///
  /// - Parameters:
  ///   - profile: the sharing profile to judge by; `nil` for the one that comes with the library, in the version that
  ///     a document was released under where that is known.
  ///   - side: who judges and when; `nil` to judge only whether a release was covered when it was made.
  ///   - limits: what is accepted.
  ///   - listedFindings: findings listed for one input; the rest are counted.
  /// - Throws: `XMLFault` with the code `schemaInvalid` when the library itself is broken.
  public init(
    profile: SharingProfile? = nil, receivedBy side: ReceivingSide? = nil, limits: XMLLimits = XMLLimits(),
    listedFindings: Int = 10_000
  ) throws(XMLFault) {
    reader = XMLRecordReader(
      CheckedDocument.self, named: Exchange.rootElement, inBatch: Exchange.batchElement,
      namespace: Exchange.namespace, schema: try Exchange.schema, limits: limits)
    self.listedFindings = listedFindings
    self.side = side
    if let profile {
      self.profile = { _ in profile }
    } else {
      self.profile = { $0.flatMap(SharingProfile.bundled(digest:)) ?? Self.embeddedProfile }
    }
  }

  /// Read when the first document asks for it: an internal record never does.
  private static let embeddedProfile = try? SharingProfile.englandWales()

  /// Judges one input: a document, or a batch of them, in XML or in its JSON form.
  ///
  /// - Parameters:
  ///   - input: where the bytes come from.
  ///   - file: how reports name it.
  public func validate(_ input: XMLInput, named file: String) -> InputReport {
    switch RecognisedInput(input) {
    case .xml(let input): judge(input, named: file)
    case .json(let reading):
      InputReport(reading, reading.xml.map { judge(.bytes($0), named: file) }, named: file)
    }
  }

  private func judge(_ input: XMLInput, named file: String) -> InputReport {
    var judgement = Judgement(of: file, listing: listedFindings)
    let reading = reader(for: file).read(input) { judgement.take($0) }
    return judgement.report(after: reading)
  }

  /// Judges one input, several of its documents at the same time.
  ///
  /// - Parameters:
  ///   - input: where the bytes come from.
  ///   - file: how reports name it.
  ///   - workers: how many documents of a batch are judged at the same time; the report is the same with any
  ///     number.
  ///   - onDocument: called after each document, in order.
  /// - Throws: `CancellationError` alone.
  public func validate(
    _ input: XMLInput, named file: String, workers: Int, onDocument: () -> Void = {}
  ) async throws -> InputReport {
    switch RecognisedInput(input) {
    case .xml(let input):
      return try await judge(input, named: file, workers: workers, onDocument: onDocument)
    case .json(let reading):
      var report: InputReport?
      if let xml = reading.xml {
        report = try await judge(.bytes(xml), named: file, workers: workers, onDocument: onDocument)
      }
      return InputReport(reading, report, named: file)
    }
  }

  private func judge(
    _ input: XMLInput, named file: String, workers: Int, onDocument: () -> Void
  ) async throws -> InputReport {
    var judgement = Judgement(of: file, listing: listedFindings)
    let reading = try await reader(for: file).read(input, workers: workers) { record in
      judgement.take(record)
      onDocument()
    }
    return judgement.report(after: reading)
  }

  private func reader(for file: String) -> XMLRecordReader<CheckedDocument> {
    var reader = reader
    if let key = DocumentChecks.key {
      reader.userInfo[key] = DocumentChecks(file: file, profile: profile, side: side)
    }
    return reader
  }
}
