/// What reading needs of an XML parser. libxml2 is the one behind it; nothing else in the module knows that.
///
/// An engine is fed UTF-8 in pieces and calls the assembler: start tags, end tags, text, other markup, and
/// faults. Its names are interned: as long as the engine lives, equal pointers are equal names.
protocol XMLEngine: AnyObject {
  /// Makes an engine that calls the assembler, and validates against the schema while it parses.
  init(assembler: RecordAssembler, schema: XMLSchema?) throws(XMLFault)
  /// Parses the next bytes. `isLast` ends the document.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool)
  /// Ends parsing from within the call that reports a document type declaration.
  func stop()
  /// Bytes that have been parsed; during a call to the assembler, up to the end of the current markup.
  var offset: Int { get }
  /// Bytes that wait for the end of unfinished markup.
  var pendingBytes: Int { get }
  /// Whether those bytes are text, of which the end is not known yet.
  var isWaitingInText: Bool { get }
  /// Whether the parser itself found the document well-formed.
  var isWellFormed: Bool { get }
}
