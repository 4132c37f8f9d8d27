public import ExchangeConsent
public import XMLCoding

extension Exchange {
  /// Decides, item by item, what may go to the recipient that the header names.
  ///
  /// ```swift
  /// let result = try document.released(at: now, under: .englandWales())
  /// guard let releasable = result.releasable else { return result.report.reasons }
  /// let bytes = try releasable.xml()
  /// ```
  ///
  /// - Parameters:
  ///   - instant: the moment of disclosure; no clock is read.
  ///   - profile: the law's moving parts.
  ///   - mode: whether an item that may not go is withheld, or the whole document refused.
  ///   - uses: how often each single-use consent has served before.
  /// - Returns: the report, for the sender alone, and the document if it may go.
  /// - Throws: ``GateError/zoneUnresolved``.
  public func released(
    at instant: Instant, under profile: SharingProfile, mode: ReleaseMode = .redact,
    uses: [AuthorityIdentifier: Int] = [:]
  ) throws(GateError) -> ReleaseResult<Exchange> {
    try Gate.release(self, at: instant, under: profile, mode: mode, uses: uses)
  }

  /// Keeps a record within its controller: everything in it can be written.
  ///
  /// - Parameters:
  ///   - instant: the moment of keeping; no clock is read.
  ///   - profile: the sharing profile in force.
  /// - Throws: ``GateError/notInternal`` when discloser and recipient differ, or the purpose is any other than
  ///   `internal-record`.
  public func keptInternally(
    at instant: Instant, under profile: SharingProfile
  ) throws(GateError) -> ReleaseResult<Exchange> {
    try Gate.keepInternally(self, at: instant, under: profile)
  }

  /// Begins a batch of documents, an `ExchangeBatch`, that the gate has decided.
  ///
  /// - Parameters:
  ///   - formatting: how elements are laid out.
  ///   - sink: takes the bytes in pieces; each is valid only during the call.
  public static func batch(
    formatting: XMLEncoder.Formatting = .compact, sink: @escaping (Span<UInt8>) throws -> Void
  ) throws -> ReleaseBatch {
    try ReleaseBatch(
      namespace: namespace, root: batchElement,
      attributes: ["schemaVersion": SchemaVersion.current.xmlText], formatting: formatting, sink: sink)
  }
}
