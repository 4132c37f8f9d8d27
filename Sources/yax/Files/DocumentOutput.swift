import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import XMLCoding

/// Where documents go: a folder with one file a document, one file with them all, or one file for a single document.
///
/// What is written is read again and validated before it gets its name.
final class DocumentOutput {
  private enum Target {
    case folder(String)
    case document(String)
    case batch(OutputFile, ReleaseBatch, BatchDigest)
  }

  /// A document that was written.
  struct Written {
    /// The path of its file.
    var path: String
    /// The digest of its file; `nil` while that goes on.
    var digest: String?
  }

  /// The digest of a batch so far.
  private final class BatchDigest {
    var running = RunningDigest()
  }

  private let target: Target
  private let inputs: Set<FileIdentity>
  private let validator: Validator
  /// Documents written.
  private(set) var count = 0

  /// Begins an output.
  ///
  /// - Parameters:
  ///   - path: a folder; or a file, when it ends with `.xml`.
  ///   - inputs: files that must not be overwritten.
  ///   - profile: the sharing profile that documents were decided under, and so are judged by; `nil` for the one of
  ///     the library.
  init(_ path: String, sparing inputs: [InputPath], decidedUnder profile: SharingProfile? = nil) throws {
    self.inputs = Set(inputs.compactMap(\.identity))
    validator = try Validator(profile: profile)
    if path.hasSuffix(".xml"), FileIdentity(path)?.isFolder != true {
      if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
        try OutputFile.makeFolder(String(path[..<slash]))
      }
      let file = try OutputFile(path, sparing: self.inputs)
      let digest = BatchDigest()
      let batch = try Exchange.batch(formatting: .indented) { piece in
        digest.running.take(piece)
        try file.write(piece)
      }
      target = .batch(file, batch, digest)
    } else {
      let folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
      try OutputFile.makeFolder(folder)
      target = .folder(folder)
    }
  }

  /// Begins an output of a single document in a file of a given name.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - inputs: files that must not be overwritten.
  ///   - profile: the sharing profile that the document was decided under, and so is judged by.
  init(document path: String, sparing inputs: [InputPath], decidedUnder profile: SharingProfile) throws {
    self.inputs = Set(inputs.compactMap(\.identity))
    validator = try Validator(profile: profile)
    target = .document(path)
  }

  /// Writes one document that the gate has decided.
  func write(_ releasable: Releasable<Exchange>, named identifier: DocumentIdentifier) throws -> Written {
    defer { count += 1 }
    switch target {
    case .batch(let file, let batch, _):
      try batch.write(releasable)
      return Written(path: file.path)
    case .folder(let folder):
      return try write(releasable, to: "\(folder)/\(identifier.text).xml")
    case .document(let path):
      return try write(releasable, to: path)
    }
  }

  private func write(_ releasable: Releasable<Exchange>, to path: String) throws -> Written {
    let bytes = try releasable.xml(formatting: .indented)
    let file = try OutputFile(path, sparing: inputs)
    try Self.check(.bytes(bytes), named: file.path, by: validator)
    try file.write(bytes.span)
    try file.finish()
    return Written(path: file.path, digest: ReleaseLedger.digest(of: bytes))
  }

  /// Ends the output; without a document there is no file.
  ///
  /// - Returns: the digest of a batch; `nil` where every document has a file of its own.
  @discardableResult
  func finish() throws -> String? {
    guard case .batch(let file, let batch, let digest) = target, count > 0 else { return nil }
    try batch.finish()
    try Self.check(.file(file.temporaryPath), named: file.path, by: validator)
    try file.finish()
    return digest.running.text
  }

  /// What we write has to stand up to what we validate, but for codes, which are the source's.
  static func check(_ input: XMLInput, named path: String, by validator: Validator) throws {
    let report = validator.validate(input, named: path)
    let faults = report.findings.filter { $0.severity == .error && $0.layer != .codeLists }
    guard faults.isEmpty, report.obstacle == nil else {
      for fault in faults { Console.report(fault.description, prefix: false) }
      if report.obstacle == nil, faults.allSatisfy(\.isForSenderToMend) {
        throw Failure(
          .refused, "\(path): not written, because of what the records say of consent and lawful basis")
      }
      throw Failure(.noVerdict, "\(path): not written, because it would not be valid")
    }
  }
}
