import ArgumentParser
import ExchangeFormat
import ExchangeModel

/// `yax schema flatten`
struct SchemaFlattenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flatten", abstract: "Put the files of the schema together into one that needs no other.")

  @Argument(
    help: "Schema files; folders, for all their *.xsd files. Otherwise the schema of this version.",
    completion: .file(extensions: ["xsd"]))
  var paths: [String] = []

  @Option(help: "The file to begin with.")
  var main = EmbeddedSchemas.main

  @Option(
    name: [.customShort("o"), .customLong("out"), .customLong("output")],
    help: ArgumentHelp("Where it goes; otherwise standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let files = try SchemaFiles.read(paths)
    let flattened: FlattenedSchema
    do {
      flattened = try FlattenedSchema(files: files, main: main)
    } catch {
      throw Failure(.unreadable, "\(error)")
    }
    guard let output else { return try Console.write(flattened.bytes) }
    let file = try OutputFile(output)
    try file.write(flattened.bytes.span)
    try file.finish()
  }
}
