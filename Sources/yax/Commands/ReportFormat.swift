import ArgumentParser

/// The form of a report on standard output.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
