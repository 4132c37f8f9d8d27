import ArgumentParser

/// `yax schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Work with the schema of the format itself.",
    subcommands: [
      SchemaCheckCommand.self, SchemaSampleCommand.self, SchemaMutantsCommand.self, SchemaFlattenCommand.self,
      SchemaDictionaryCommand.self, SchemaJSONCommand.self,
    ])
}
