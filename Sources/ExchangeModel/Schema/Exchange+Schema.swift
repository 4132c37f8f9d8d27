public import XMLCoding

extension Exchange {
  /// The schema of the format, compiled when it is first asked for and shared from then on.
  ///
  /// - Throws: `XMLFault` with the code `schemaInvalid` if the installed libxml2 cannot compile it.
  public static var schema: XMLSchema {
    get throws(XMLFault) { try compiledSchema.get() }
  }

  private static let compiledSchema = Result { () throws(XMLFault) in
    try XMLSchema(main: EmbeddedSchemas.main, resources: EmbeddedSchemas.withoutAnnotations)
  }
}
