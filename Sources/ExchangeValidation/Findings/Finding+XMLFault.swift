public import XMLCoding

extension Finding {
  /// The finding that a fault of the XML layer is to a reader of reports.
  public init(_ fault: XMLFault, in file: String) {
    self.init(
      rule: fault.code.rawValue, severity: fault.code.severity, layer: fault.code.layer, file: file,
      position: fault.position, path: fault.path, message: fault.message, action: fault.code.action)
  }
}

extension XMLFault.Code {
  /// How much such a fault matters. That there may be more faults is no fault of its own.
  package var severity: Severity { self == .faultsIncomplete ? .information : .error }

  /// The layer that finds such a fault.
  package var layer: ValidationLayer {
    switch self {
    case .unreadable, .empty, .documentTooLarge, .recordTooLarge, .tooDeep, .tooManyAttributes,
      .markupTooLong, .textTooLong, .nameTooLong, .tooManyNames, .timeExceeded, .outOfMemory,
      .encodingRefused, .encodingInvalid, .doctypeRefused, .compressed, .schemaInvalid, .engineFailure:
      .intake
    case .truncated, .notWellFormed, .tagMismatch, .attributeRepeated, .characterForbidden,
      .entityUndeclared, .namespaceInvalid, .markupAfterEnd, .declarationInvalid:
      .wellFormedness
    case .elementUnexpected, .elementMissing, .elementEmpty, .textUnexpected, .attributeUnexpected,
      .attributeMissing, .valueNotListed, .valuePatternMismatch, .valueTooLong, .valueTooShort,
      .valueOutOfRange, .valueInvalid, .valueFixed, .rootUnexpected, .typeOverridden, .nilRefused,
      .identifierRepeated, .referenceUnresolved, .schemaFault, .elementMisplaced, .faultsIncomplete:
      .schema
    case .elementUnknown, .attributeUnknown, .elementRepeated, .decodingFailed, .textUnknown,
      .characterNotWritable, .nameNotWritable, .structureNotWritable:
      .decoding
    }
  }

  /// What to do about such a fault.
  package var action: String {
    switch self {
    case .unreadable: "Check that the file exists and may be read."
    case .empty: "Check the transfer: not a single byte arrived."
    case .documentTooLarge, .recordTooLarge, .tooDeep, .tooManyAttributes, .markupTooLong, .textTooLong,
      .nameTooLong, .tooManyNames:
      "Look at how the document was made: no real one comes near this limit."
    case .timeExceeded: "Try again with more time, or split the batch."
    case .outOfMemory: "Try again on a machine with more memory."
    case .encodingRefused, .encodingInvalid: "Write the document in UTF-8."
    case .doctypeRefused: "Leave out the document type declaration; the format has no use for one."
    case .compressed: "Unpack the file first."
    case .truncated: "Check the transfer: the end of the document is missing."
    case .notWellFormed, .tagMismatch, .attributeRepeated, .entityUndeclared, .namespaceInvalid,
      .declarationInvalid:
      "Write the document with an XML library instead of joining text."
    case .characterForbidden: "Remove control characters from the text at its source."
    case .markupAfterEnd: "Write one document a file, or an ExchangeBatch round several."
    case .elementUnexpected, .elementRepeated, .elementUnknown:
      "Remove the element, or put it where the schema has it; a missing element before it reads like this too."
    case .elementMisplaced: "Put the element where the schema has it."
    case .elementMissing: "Add the element; where a fact is not known there is a way to say so."
    case .elementEmpty, .textUnexpected, .textUnknown: "Move the text into an element that is meant for text."
    case .attributeUnexpected, .attributeUnknown: "Remove the attribute, or correct its name."
    case .attributeMissing: "Add the attribute."
    case .valueNotListed: "Use one of the codes that the schema lists."
    case .valuePatternMismatch, .valueInvalid, .decodingFailed, .valueFixed:
      "Write the value in the form that the schema gives."
    case .valueTooLong, .valueTooShort: "Bring the value within the length that the schema allows."
    case .valueOutOfRange: "Correct the value; a placeholder such as 1900-01-01 must be left out instead."
    case .rootUnexpected: "Send an Exchange or an ExchangeBatch of the namespace urn:young-adult-exchange:1."
    case .typeOverridden, .nilRefused: "Leave out attributes of the XML Schema instance namespace."
    case .identifierRepeated: "Give every element an identifier of its own."
    case .referenceUnresolved: "Declare what is referred to, or correct the reference."
    case .faultsIncomplete: "Correct what is listed, then validate again."
    case .schemaFault: "Compare the element with the schema."
    case .characterNotWritable, .nameNotWritable, .structureNotWritable: "Correct the value before writing."
    case .schemaInvalid, .engineFailure: "Report this: it is a fault of the program, not of the document."
    }
  }
}
