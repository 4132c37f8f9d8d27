import ArgumentParser
import ExchangeFormat

/// `yax schema json`
struct SchemaJSONCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json", abstract: "Write the JSON Schema of the JSON form to standard output.",
    discussion: "JSON Schema 2020-12. The same file is Schemas/json/exchange-1.0.schema.json of the project.")

  func run() throws {
    try FormatDescription.failing { try Console.write(JSONForm.embedded().jsonSchema()) }
  }
}
