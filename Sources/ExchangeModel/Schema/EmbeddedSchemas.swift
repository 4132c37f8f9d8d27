import ExchangeSchemas

/// The files that make up the schema, as embedded in the binary.
public enum EmbeddedSchemas {
  /// Every file of version 1.0 by its file name, byte for byte.
  public static let files: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for index in 0..<exchange_schema_count() {
      let resource = exchange_schema(index)
      files[String(cString: resource.name)] = bytes(of: resource)
    }
    return files
  }()

  /// The file to begin with: it includes all others.
  public static let main = "exchange.xsd"
}

/// A copy of an embedded file.
func bytes(of resource: exchange_resource) -> [UInt8] {
  Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
}
