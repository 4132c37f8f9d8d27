import Synchronization
public import XMLCoding

/// The only way by which items leave the library.
///
/// The gate decides every item itself, from the document and the context; nobody can hand it a decision. What
/// it permits comes back as a ``Releasable``, whose one output is bytes.
///
/// There is no switch that opens it, in code, environment or build. Code in the same process that has read
/// content with `reveal(because:)` can still write that elsewhere: the gate keeps this library from being the
/// instrument of a disclosure that nothing covers.
public enum Gate {
  /// Decides a document that goes to another controller, and permits what may be disclosed.
  ///
  /// - Parameters:
  ///   - instant: the instant of disclosure. No clock is read.
  ///   - profile: the law's moving parts.
  ///   - mode: what happens when an item may not be disclosed.
  ///   - uses: how often each single-use consent has served before.
  /// - Throws: ``GateError/zoneUnresolved``; ``GateError/notWritable`` when what would be written cannot be
  ///   looked through for leaks. A document that may not go is no error: the report says why.
  package static func release<Document: GuardedDocument>(
    _ document: Document, at instant: Instant, under profile: SharingProfile, mode: ReleaseMode,
    uses: [AuthorityIdentifier: Int]
  ) throws(GateError) -> ReleaseResult<Document> {
    let plan = try ReleasePlan(document, at: instant, under: profile, mode: mode, uses: uses)
    guard let treated = plan.document, let digest = plan.report.decisionDigest else {
      return ReleaseResult(report: plan.report, releasable: nil)
    }
    let written = try bytes(of: treated, digest)
    let leaks = try leaks(in: written, of: treated, by: plan)
    guard leaks.isEmpty else {
      return ReleaseResult(report: plan.report.refused(because: .leakFound, leaks), releasable: nil)
    }
    var sealed = treated
    sealed.seal(try ContentDigest.of(written, root: Document.rootElement, namespace: Document.namespace))
    return ReleaseResult(report: plan.report, releasable: releasable(sealed, digest))
  }

  /// Writes the document for nobody to read but the scan and the seal.
  private static func bytes<Document: GuardedDocument>(
    of document: Document, _ digest: String
  ) throws(GateError) -> [UInt8] {
    do {
      return try releasable(document, digest).xml()
    } catch let error as GateError {
      throw error
    } catch {
      throw .notWritable
    }
  }

  /// Finds the texts of withheld items in what would be written.
  private static func leaks<Document: GuardedDocument>(
    in written: [UInt8], of treated: Document, by plan: ReleasePlan<Document>
  ) throws(GateError) -> [Leak] {
    do {
      let scan = try LeakScan(
        for: plan.withheld, beside: plan.released, open: treated.openParts, isAboutOthers: plan.isAboutOthers)
      return scan.isEmpty ? [] : scan.leaks(in: written)
    } catch {
      throw .notWritable
    }
  }

  /// Permits everything in a record that stays with its controller.
  ///
  /// - Throws: ``GateError/notInternal`` when discloser and recipient differ, or the purpose is any other than
  ///   `internal-record`.
  package static func keepInternally<Document: GuardedDocument>(
    _ document: Document, at instant: Instant, under profile: SharingProfile
  ) throws(GateError) -> ReleaseResult<Document> {
    let disclosure = document.disclosure
    guard disclosure.discloser == disclosure.recipient, disclosure.purpose == .internalRecord else {
      throw .notInternal
    }
    let kept = Decision(
      outcome: .permit, reasons: [.keptInternally], obligations: [], marker: nil, chosen: [], dissents: [])
    let decided = document.itemDescriptions.map { ($0, kept) }
    let digest = decisionDigest(decided)
    var report = ReleaseReport(document, outcome: .keptInternally, at: instant, under: profile, mode: .strict)
    report.items = decided.map { ItemReport($0, $1, under: profile, answer: document.subjectAnswer) }
    report.decisionDigest = digest
    var stamped = document
    stamped.stamp(
      ReleaseStamp(
        at: instant, decisionDigest: digest, profileId: profile.id, profileVersion: profile.version,
        profileDigest: profile.digest, hasMarkers: false))
    return ReleaseResult(report: report, releasable: releasable(stamped, digest))
  }

  private static func releasable<Document: GuardedDocument>(
    _ document: Document, _ digest: String
  ) -> Releasable<Document> {
    Releasable(
      document: document, namespace: Document.namespace, rootElement: Document.rootElement,
      permit: Permit(
        document: document.documentIdentifier, decisionDigest: digest,
        boxes: document.itemDescriptions.compactMap(\.box)))
  }
}

/// What came of a request to release a document.
public struct ReleaseResult<Document: Encodable & Sendable>: Sendable {
  /// What was decided, and why; for the sender alone.
  public let report: ReleaseReport
  /// The document, ready to be written once; `nil` when it is refused.
  public let releasable: Releasable<Document>?
}

/// A document that the gate has decided: it can be written, once, and nothing else.
public struct Releasable<Document: Encodable & Sendable>: Sendable {
  private let document: Document
  private let namespace: String
  private let rootElement: String
  private let permit: Permit

  fileprivate init(document: Document, namespace: String, rootElement: String, permit: Permit) {
    self.document = document
    self.namespace = namespace
    self.rootElement = rootElement
    self.permit = permit
  }

  /// The document as XML.
  ///
  /// - Throws: ``GateError/permitUsed`` the second time; an `XMLFault` when something cannot be written.
  public func xml(formatting: XMLEncoder.Formatting = .compact) throws -> [UInt8] {
    var encoder = XMLEncoder(namespace: namespace, formatting: formatting)
    let carrier = PermitCarrier()
    encoder.carry(carrier)
    return try permit.whileCarried(by: carrier) {
      try encoder.encode(Permitted(document: document, permit: permit), as: rootElement)
    }
  }

  fileprivate func write(to writer: XMLRecordWriter, carrier: PermitCarrier) throws {
    try permit.whileCarried(by: carrier) {
      try writer.write(Permitted(document: document, permit: permit), as: rootElement)
    }
  }
}

extension Releasable: CustomStringConvertible, CustomReflectable {
  /// That there is a document.
  public var description: String { "a document ready to be written" }
  /// Empty.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

/// Writes released documents into one batch, in flat memory.
///
/// ```swift
/// let batch = try ReleaseBatch(namespace: "urn:young-adult-exchange:1", root: "ExchangeBatch") { bytes in … }
/// for release in releases { try batch.write(release) }
/// try batch.finish()
/// ```
public final class ReleaseBatch {
  private let writer: XMLRecordWriter
  private let carrier = PermitCarrier()

  /// Begins a batch.
  ///
  /// - Parameters:
  ///   - namespace: the namespace of the root and its documents.
  ///   - root: the name of the root element.
  ///   - attributes: the attributes of the root.
  ///   - formatting: how elements are laid out.
  ///   - sink: takes the bytes in pieces; each is valid only during the call.
  public init(
    namespace: String, root: String, attributes: KeyValuePairs<String, String> = [:],
    formatting: XMLEncoder.Formatting = .compact, sink: @escaping (Span<UInt8>) throws -> Void
  ) throws {
    var encoder = XMLEncoder(namespace: namespace, formatting: formatting)
    encoder.carry(carrier)
    writer = try XMLRecordWriter(encoder, root: root, attributes: attributes, sink: sink)
  }

  /// Writes one document. If it cannot be written, nothing of it is, and others can follow.
  public func write<Document>(_ releasable: Releasable<Document>) throws {
    try releasable.write(to: writer, carrier: carrier)
  }

  /// Ends the batch and hands the last bytes over.
  public func finish() throws {
    try writer.finish()
  }
}

// MARK: - The permit

/// The name under which an encoder carries a permit. Knowing it helps nobody: what counts is the object.
private let permitKey = CodingUserInfoKey(rawValue: "young-adult-exchange.permit")

extension XMLEncoder {
  fileprivate mutating func carry(_ carrier: PermitCarrier) {
    guard let permitKey else { return }
    userInfo[permitKey] = carrier
  }
}

/// Leave to write one document once. Only the gate makes it: the initialiser is out of reach even for tests.
final class Permit: Sendable {
  fileprivate let document: String
  fileprivate let decisionDigest: String
  /// The very objects in which the permitted contents lie; held, so that no other object can take their places.
  private let boxes: [ObjectIdentifier: any AnyObject & Sendable]
  private let state = Mutex(State())

  private struct State {
    var isUsed = false
    var written: Set<ObjectIdentifier> = []
  }

  fileprivate init(document: String, decisionDigest: String, boxes: [any AnyObject & Sendable]) {
    self.document = document
    self.decisionDigest = decisionDigest
    self.boxes = Dictionary(boxes.map { (ObjectIdentifier($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Puts the permit in force while something is written, for the first and only time.
  fileprivate func whileCarried<Result>(by carrier: PermitCarrier, _ write: () throws -> Result) throws
    -> Result
  {
    let isFirst = state.withLock { state in
      defer { state.isUsed = true }
      return !state.isUsed
    }
    guard isFirst else { throw GateError.permitUsed }
    permitsInForce.withLock { $0[ObjectIdentifier(carrier)] = InForce(carrier: carrier, permit: self) }
    defer { _ = permitsInForce.withLock { $0.removeValue(forKey: ObjectIdentifier(carrier)) } }
    return try write()
  }

  /// Marks an item as written, or says why it may not be.
  fileprivate func take(_ box: AnyObject, _ item: ItemIdentifier) throws(GateError) {
    guard boxes[ObjectIdentifier(box)] != nil else { throw .itemNotPermitted(item) }
    let isNew = state.withLock { $0.written.insert(ObjectIdentifier(box)).inserted }
    guard isNew else { throw .itemRepeated(item) }
  }

  fileprivate func requireAllWritten() throws(GateError) {
    guard state.withLock({ $0.written.count }) == boxes.count else { throw .itemsMissing }
  }
}

/// What an encoder carries in the place of a permit. It has nothing in it: it is found by identity alone, so
/// that a forged one is never looked into.
private final class PermitCarrier: Sendable {}

/// A permit in force, with its carrier held so that its identity cannot pass to another object.
private struct InForce: Sendable {
  let carrier: PermitCarrier
  let permit: Permit
}

private let permitsInForce = Mutex<[ObjectIdentifier: InForce]>([:])

/// A document together with its permit: all items have to be written, or nothing is.
private struct Permitted<Document: Encodable>: Encodable {
  let document: Document
  let permit: Permit

  func encode(to encoder: any Encoder) throws {
    try document.encode(to: encoder)
    try permit.requireAllWritten()
  }
}

extension Gate {
  /// Throws unless the encoder carries a permit in force for this very document.
  package static func requirePermit(
    in encoder: any Encoder, for document: some GuardedDocument
  ) throws(GateError) {
    let permit = try permit(in: encoder)
    guard permit.document == document.documentIdentifier,
      permit.decisionDigest == document.recordedDecisionDigest
    else { throw .otherDocument }
  }

  /// Throws unless the encoder carries a permit in force for the very object in which an item's content lies.
  static func requirePermit(
    in encoder: any Encoder, for box: AnyObject, of item: ItemIdentifier
  ) throws(GateError) {
    try permit(in: encoder).take(box, item)
  }

  private static func permit(in encoder: any Encoder) throws(GateError) -> Permit {
    guard let permitKey, let carried = encoder.userInfo[permitKey] else { throw .noPermit }
    guard let carrier = carried as? PermitCarrier,
      let entry = permitsInForce.withLock({ $0[ObjectIdentifier(carrier)] })
    else { throw .forgedPermit }
    return entry.permit
  }
}
