extension RecordAssembler {
  /// What ended the reading.
  struct Stop {
    /// What the fault is about, which is where it is said to stand.
    enum Place {
      case offset, tag, element, record
    }

    var code: XMLFault.Code
    var offset: Int
    var place: Place
    /// The innermost element of the record.
    var node: UInt32?
    var isOutside: Bool
    /// Whether the parser found it; otherwise it is a refusal of our own.
    var isByParser: Bool

    /// Faults of a parser that are said to stand where the tag does.
    static let aboutTags: Set<XMLFault.Code> = [
      .tagMismatch, .attributeRepeated, .namespaceInvalid, .nameTooLong,
    ]
  }
}
