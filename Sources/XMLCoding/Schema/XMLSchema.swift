internal import CXMLShims
import Synchronization

/// A W3C XML Schema (1.0), compiled once from memory and shared by any number of threads.
///
/// ```swift
/// let schema = try XMLSchema(main: "exchange.xsd", resources: ["exchange.xsd": main, "types.xsd": types])
/// let faults = try schema.faults(in: bytes)
/// ```
///
/// Includes and imports are answered from `resources` and from nowhere else; one that is not there fails the
/// compilation.
public final class XMLSchema: Sendable {
  /// The compiled schema of libxml2: read-only once it is made, which is how libxml2 allows several
  /// validation contexts, each on a thread of its own, to share it. Freed with this object.
  nonisolated(unsafe) let compiled: OpaquePointer

  private let resources: [String: [UInt8]]
  private let names = Mutex<Set<String>?>(nil)

  /// The names that the schema declares: they may be shown in reports. They are gathered when the first report
  /// asks for them, because that takes as long as compiling.
  var vocabulary: Set<String> {
    names.withLock { names in
      let known =
        names
        ?? resources.values.reduce(into: []) { known, resource in
          known.formUnion((try? Self.declaredNames(in: resource)) ?? [])
        }
      names = known
      return known
    }
  }

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - main: the key in `resources` of the schema document to begin with.
  ///   - resources: schema documents by the location that includes name.
  /// - Throws: `XMLFault` with the code `schemaInvalid`. Its path names the schema document.
  public init(main: String, resources: [String: [UInt8]]) throws(XMLFault) {
    LibXMLLibrary.start()
    guard let bytes = resources[main] else { throw XMLFault(.schemaInvalid, path: main) }
    if let fault = Self.documentTypeFault(in: resources) { throw fault }
    let compilation = SchemaCompilation(resources: resources)
    defer { withExtendedLifetime(compilation) {} }
    let user = Unmanaged.passUnretained(compilation).toOpaque()
    let compiled = bytes.withUnsafeBufferPointer { buffer in
      main.withCString { name in
        cx_schema_compile(
          name, buffer.baseAddress, buffer.count,
          { user, name, count in
            guard let user, let name, let count else { return nil }
            return Unmanaged<SchemaCompilation>.fromOpaque(user).takeUnretainedValue()
              .resource(String(cString: name), count)
          },
          user,
          { user, _ in
            guard let user else { return }
            Unmanaged<SchemaCompilation>.fromOpaque(user).takeUnretainedValue().faultCount += 1
          })
      }
    }
    guard let compiled else { throw Self.fault(in: resources, main: main) }
    guard compilation.missing.isEmpty, compilation.faultCount == 0 else {
      cx_schema_destroy(compiled)
      throw XMLFault(.schemaInvalid, path: compilation.missing.min() ?? main)
    }
    self.compiled = compiled
    self.resources = resources
  }

  deinit {
    cx_schema_destroy(compiled)
  }

  /// A document type declaration in one of the schema documents: libxml2 would expand its entities. Only where
  /// one could be is there a closer look, which takes as long as compiling.
  private static func documentTypeFault(in resources: [String: [UInt8]]) -> XMLFault? {
    let suspects = resources.filter { _, resource in
      !XMLIntake.isUTF8(Array(resource.prefix(512))) || hasDeclaration(resource)
    }
    return suspects.isEmpty ? nil : notWellFormed(in: suspects)
  }

  /// Whether `<!D` stands anywhere.
  private static func hasDeclaration(_ resource: [UInt8]) -> Bool {
    resource.withUnsafeBufferPointer { bytes in
      var index = 2
      while index < bytes.count {
        if bytes[index - 1] == 0x21, bytes[index - 2] == 0x3C, bytes[index] == 0x44 { return true }
        index += 1
      }
      return false
    }
  }

  /// Why a schema could not be compiled: the first document that is not well-formed, or else the main one.
  private static func fault(in resources: [String: [UInt8]], main: String) -> XMLFault {
    notWellFormed(in: resources) ?? XMLFault(.schemaInvalid, path: main)
  }

  private static func notWellFormed(in resources: [String: [UInt8]]) -> XMLFault? {
    for (name, resource) in resources.sorted(by: { $0.key < $1.key }) {
      do {
        _ = try declaredNames(in: resource)
      } catch {
        return XMLFault(.schemaInvalid, at: error.position, path: name)
      }
    }
    return nil
  }

  private static func declaredNames(in document: [UInt8]) throws(XMLFault) -> Set<String> {
    let xsd = "http://www.w3.org/2001/XMLSchema"
    let reader = DocumentReader(shape: .init(record: nil), schema: nil, limits: XMLLimits())
    let declarations = ["element", "attribute"].map {
      reader.names.id(local: $0, namespace: xsd, isKnown: true)
    }
    let name = reader.names.id(local: "name", namespace: "", isKnown: true)
    var result: Set<String> = []
    reader.onRecord = { view in
      for node in 0..<UInt32(view.tape.nodeCount)
      where declarations.contains(view.tape.nodes[Int(node)].name) {
        guard let attribute = view.tape.attribute(name, of: node) else { continue }
        result.insert(String(decoding: view.tape.value(of: view.tape.attributes[attribute]), as: UTF8.self))
      }
    }
    try reader.read(document)
    return result
  }
}

/// The state of one compilation: what may be included, and what went wrong.
private final class SchemaCompilation {
  private let storage: [String: UnsafeMutableBufferPointer<UInt8>]
  var missing: Set<String> = []
  var faultCount = 0

  init(resources: [String: [UInt8]]) {
    storage = resources.mapValues { bytes in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
      return copy
    }
  }

  deinit {
    for buffer in storage.values { buffer.deallocate() }
  }

  func resource(_ name: String, _ count: UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>? {
    guard let buffer = storage[name] else {
      missing.insert(name)
      return nil
    }
    count.pointee = buffer.count
    return UnsafePointer(buffer.baseAddress)
  }
}
