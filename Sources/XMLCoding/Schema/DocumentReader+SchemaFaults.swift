extension DocumentReader {
  /// The number of the current record in the whole input.
  var currentNumber: Int { firstRecordNumber + recordCount - 1 }

  /// All schema faults of the record that is being delivered, in document order.
  func schemaFaults(of view: RecordView) -> [XMLFault] {
    findings.filter { !$0.report.isSummary }.map { finding in
      let node = finding.node ?? 0
      return XMLFault(
        finding.report.code, at: view.position(of: node),
        path: view.path(to: node, attribute: finding.report.attribute))
    }
  }
}
