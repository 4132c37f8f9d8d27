extension DocumentReader {
  /// The number of the current record in the whole input.
  var currentNumber: Int { firstRecordNumber + recordCount - 1 }

  /// All schema faults of the record that is being delivered, in document order.
  func schemaFaults(of view: RecordView) -> [XMLFault] {
    let first = SchemaFinding.withoutSummaries(findings)
    guard first.contains(where: { $0.report.isAboutContent }) else {
      return first.map { $0.fault(in: view) }
    }
    var search = SchemaFaultSearch(self, view)
    return search.faults(first)
  }
}
