internal import CXMLShims

/// libxml2's push parser with its SAX2 interface, and its schema validator plugged into it.
///
/// It is used by one thread at a time. The parser context is owned here and freed with the engine; the
/// assembler outlives every call because `parse` keeps it alive.
final class LibXMLEngine: XMLEngine {
  private let parser: OpaquePointer
  private let assembler: RecordAssembler
  private let schema: XMLSchema?

  init(assembler: RecordAssembler, schema: XMLSchema?) throws(XMLFault) {
    LibXMLLibrary.start()
    var handlers = Self.handlers
    let user = Unmanaged.passUnretained(assembler).toOpaque()
    guard let parser = cx_parser_create(&handlers, user, schema?.compiled) else {
      throw XMLFault(.outOfMemory)
    }
    self.parser = parser
    self.assembler = assembler
    self.schema = schema
  }

  deinit {
    cx_parser_destroy(parser)
  }

  func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    _ = cx_parser_feed(parser, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
  }

  func stop() {
    cx_parser_stop(parser)
  }

  var offset: Int { cx_parser_offset(parser) }

  var pendingBytes: Int { cx_parser_pending(parser) }

  var isWaitingInText: Bool { cx_parser_is_in_cdata(parser) != 0 }

  var isWellFormed: Bool { cx_parser_is_well_formed(parser) != 0 }

  private static let handlers = cx_handlers(
    start_element: { user, local, namespace, pairCount, pairs, attributeCount, attributes in
      guard let user, let local else { return }
      Unmanaged<RecordAssembler>.fromOpaque(user)._withUnsafeGuaranteedRef {
        $0.startElement(
          local, namespace, declarationCount: Int(pairCount), pairs, attributeCount: Int(attributeCount),
          attributes)
      }
    },
    end_element: { user in
      guard let user else { return }
      Unmanaged<RecordAssembler>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.endElement() }
    },
    text: { user, bytes, count in
      guard let user, let bytes else { return }
      Unmanaged<RecordAssembler>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.text(bytes, Int(count)) }
    },
    markup: { user, target in
      guard let user else { return }
      Unmanaged<RecordAssembler>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.markup(target) }
    },
    doctype: { user in
      guard let user else { return }
      Unmanaged<RecordAssembler>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.doctype() }
    },
    fault: { user, fault in
      guard let user, let fault else { return }
      Unmanaged<RecordAssembler>.fromOpaque(user)._withUnsafeGuaranteedRef {
        $0.report(isFromSchema: LibXMLReport.isFromSchema(fault.pointee), LibXMLReport(fault.pointee))
      }
    })
}

/// libxml2 as a whole.
enum LibXMLLibrary {
  private static let started: Void = cx_initialise()

  /// Prepares libxml2 before its first use, once, whatever the number of threads. It is never taken down:
  /// that would pull its tables from under whoever else in the process uses it.
  static func start() {
    _ = started
  }
}
