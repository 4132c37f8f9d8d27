import ExchangeModel
public import XMLCoding

/// The JSON form of documents: the same content under the same names, for systems that do not speak XML.
///
/// It is made from XML that a gate has let out or that was validated, and never from values, so that there is no
/// second way out of the library. What comes in as JSON becomes XML first, and goes through the same reader, schema
/// and rules as any other document.
///
/// ```swift
/// let form = try JSONForm.embedded()
/// let json = try form.json(of: .bytes(try releasable.xml()))
/// let reading = form.read(json)
/// print(reading.faults, reading.xml.count)
/// ```
///
/// An element is an object whose members are its attributes and the elements within by their own names, in that
/// order; its text is the member `text`. An element that has only text is the text itself. An element that can stand
/// several times is an array, also where it stands once. The items of a record, whose order counts, are the array
/// `items` of objects with one member each. Booleans and whole numbers are those of JSON, everything else is a
/// string. Elements of another namespace in an `Extension` are strings of XML in the array `xml`. Comments and
/// processing instructions are not part of a document and are left out.
public struct JSONForm: Sendable {
  let shapes: JSONShapes

  /// The JSON form of a format.
  ///
  /// - Throws: ``FormatFault`` when the format has something that JSON cannot have.
  public init(_ format: FormatDescription) throws(FormatFault) {
    shapes = try JSONShapes(format)
  }

  /// The JSON form of the format of this library; it is worked out once.
  ///
  /// - Throws: ``FormatFault`` if the embedded schema is faulty, which a test excludes.
  public static func embedded() throws(FormatFault) -> JSONForm { try known.get() }

  private static let known = Result { () throws(FormatFault) in try JSONForm(.embedded()) }

  /// Writes a document, or a batch of them, as JSON.
  ///
  /// - Parameter input: XML that is valid for the schema; of 64 MB at most.
  /// - Throws: `XMLFault` when it is not well-formed, too large, or has something that the schema does not.
  public func json(of input: XMLInput) throws(XMLFault) -> [UInt8] {
    let bytes = try input.readAll(limit: JSONLimits().bytes)
    var decoder = XMLDecoder()
    decoder.limits.recordBytes = JSONLimits().bytes
    let root: XMLTree
    do {
      root = try decoder.decode(XMLTree.self, from: bytes).value
    } catch {
      throw error as? XMLFault ?? XMLFault(.engineFailure)
    }
    guard root.namespace == shapes.format.namespace, let declaration = shapes.format.root(root.name) else {
      throw XMLFault(.rootUnexpected, at: root.position, path: "/*")
    }
    var writer = JSONWriter(shapes: shapes)
    try writer.write(root, as: declaration)
    return writer.text.bytes
  }

  /// Reads JSON into XML.
  ///
  /// Whether a value is right, and whether all is there that must be, is for the schema to say: validate the XML.
  public func read(_ json: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONReading {
    do throws(JSONFault) {
      let tape = try JSONScanner.tape(of: json, limits: limits, known: shapes.names)
      var reader = JSONReader(shapes: shapes, tape: tape, limits: limits)
      return reader.read()
    } catch {
      return JSONReading(faults: [error])
    }
  }
}

/// What became of a JSON text.
public struct JSONReading: Sendable {
  /// The document as XML; `nil` when the JSON could not be read. Where there are faults it is the best that could be
  /// made, to find out what else is wrong, and must not be used for anything else.
  public var xml: [UInt8]?
  /// What is wrong with the JSON itself.
  public var faults: [JSONFault]
  var origins: JSONOrigins?

  /// Makes one without a document.
  public init(faults: [JSONFault]) {
    self.init(xml: nil, faults: faults)
  }

  init(xml: [UInt8]?, faults: [JSONFault]) {
    self.xml = xml
    self.faults = faults
  }

  /// Where in the JSON something stands that was found in the XML.
  ///
  /// - Parameters:
  ///   - position: where in the XML.
  ///   - path: the path in the XML, of which only the attribute at its end counts.
  /// - Returns: the position, and a JSON Pointer.
  public func origin(of position: XMLPosition, path: String) -> (position: XMLPosition, path: String)? {
    origins?.origin(of: position, path: path)
  }
}
