import Foundation
import Testing

/// A looked after children return converted, and two of its records released: what most tests begin with.
struct Journey {
  let folder: Folder

  static let export = Package.path("Samples/exports/ssda903")
  static let statement = Package.path("Samples/sharing/transition-to-probation.yaml")
  static let releasedAt = "2026-07-01T09:00:00Z"
  /// When what was released is looked at by whoever received it, so that no test depends on the clock.
  static let receivedAt = "2026-07-02T09:00:00Z"
  /// Children of the export whom the statement names, and one whom it does not.
  static let named = ["YAXTEST0003", "YAXTEST0004"]
  static let unnamed = "YAXTEST0001"

  /// Converts the return into the folder `records`.
  init() throws {
    folder = try Folder()
    let conversion = try Command(
      "convert", Self.export, "--controller", "LA-301", "--year", "2026", "--at", "2026-06-30T09:00:00Z",
      "-o",
      folder("records"), "--report", folder("conversion.json"))
    try #require(conversion.status == 0, "\(conversion.errors)")
  }

  /// The path of a child's record.
  func record(_ child: String) throws -> String {
    let names = try folder.files(in: "records")
    let name = try #require(names.first { try folder.read("records/\($0)").contains(">\(child)<") })
    return folder("records/\(name)")
  }

  /// Runs a release on the records of children.
  func release(
    _ children: [String], sharing: String = Journey.statement, to output: String = "released",
    options: [String] = []
  ) throws -> Command {
    try Command(
      ["release"] + children.map(record)
        + [
          "--recipient", "PROB-N07", "--purpose", "transition-planning", "--sharing", sharing, "--at",
          Self.releasedAt, "-o", folder(output),
        ] + options)
  }

  /// The text of a document that was released for a child.
  func released(_ child: String) throws -> String {
    let run = try release([child], to: "released-\(child)")
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    let name = try #require(try folder.files(in: "released-\(child)").first)
    return try folder.read("released-\(child)/\(name)")
  }
}
