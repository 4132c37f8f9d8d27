public import XMLCoding

extension Exchange {
  /// Name of the root element of one document.
  public static let rootElement = "Exchange"
  /// Name of the root element of a batch.
  public static let batchElement = "ExchangeBatch"

  /// A reader of documents, one or a batch of any length, in flat memory.
  ///
  /// ```swift
  /// let reading = try Exchange.reader(schema: Exchange.schema).read(.file(path)) { record in
  ///   print(record.path, record.faults.count)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - schema: the schema to check against; `nil` for none.
  ///   - limits: what is accepted.
  public static func reader(
    schema: XMLSchema?, limits: XMLLimits = XMLLimits()
  ) -> XMLRecordReader<Exchange> {
    XMLRecordReader(
      Exchange.self, named: rootElement, inBatch: batchElement, namespace: namespace, schema: schema,
      limits: limits)
  }
}
