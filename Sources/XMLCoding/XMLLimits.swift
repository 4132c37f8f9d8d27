/// What a reader accepts before it refuses to go on: every input is hostile until it has been read.
public struct XMLLimits: Sendable, Hashable {
  /// Bytes of the whole input; `nil` for a stream of any length.
  public var documentBytes: Int?
  /// Bytes of one record, in the input and in memory; never more than 2 GB.
  public var recordBytes = 32 << 20
  /// Elements within elements, counted from the root; never more than a million.
  public var depth = 64
  /// Attributes and namespace declarations of one element.
  public var attributes = 256
  /// Bytes of one tag, comment or processing instruction; never more than 9 MB, where libxml2's own limits begin.
  public var markupBytes = 64 << 10
  /// Bytes of the text of one element.
  public var textBytes = 1 << 20
  /// Bytes of one name, or of the address of a namespace.
  public var nameBytes = 256
  /// Different names in one input: of elements, attributes, namespaces and processing instructions.
  public var names = 4096
  /// Faults reported in full for one record, and for all that is outside of records; the rest are counted.
  public var faults = 1000
  /// Time for the whole input; `nil` for no limit.
  public var time: Duration?

  /// The defaults: generous for real documents, small beside an attack.
  public init() {}
}
