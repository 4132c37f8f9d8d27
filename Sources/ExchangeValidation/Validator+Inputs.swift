public import XMLCoding

extension Validator {
  /// Judges several inputs at the same time; the report is the same whatever the number of jobs.
  ///
  /// - Parameters:
  ///   - inputs: where the bytes come from, each with the name that reports use.
  ///   - failOn: the least severity of a finding that makes an input not acceptable.
  ///   - jobs: how many inputs, or documents of the only input, are judged at the same time.
  ///   - onDocument: called after each document, on any thread.
  /// - Throws: `CancellationError` alone.
  public func validate(
    _ inputs: [(name: String, input: XMLInput)], failOn: Severity = .error, jobs: Int = 1,
    onDocument: @escaping @Sendable () -> Void = {}
  ) async throws -> ValidationReport {
    guard jobs > 1, inputs.count > 1 else {
      var reports: [InputReport] = []
      for (name, input) in inputs {
        reports.append(try await validate(input, named: name, workers: jobs, onDocument: onDocument))
      }
      return ValidationReport(inputs: reports, failOn: failOn)
    }
    let reports = try await withThrowingTaskGroup(of: (Int, InputReport).self) { group in
      var reports: [InputReport?] = Array(repeating: nil, count: inputs.count)
      for (index, (name, input)) in inputs.enumerated() {
        if index >= jobs, let (done, report) = try await group.next() { reports[done] = report }
        group.addTask {
          (index, try await validate(input, named: name, workers: 1, onDocument: onDocument))
        }
      }
      for try await (done, report) in group { reports[done] = report }
      return reports.compactMap(\.self)
    }
    return ValidationReport(inputs: reports, failOn: failOn)
  }
}
