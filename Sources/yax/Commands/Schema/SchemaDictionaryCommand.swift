import ArgumentParser
import ExchangeFormat

/// `yax schema dictionary`
struct SchemaDictionaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionary", abstract: "Write the data dictionary: the format as pages of Markdown.")

  @Option(
    name: [.customShort("o"), .customLong("out"), .customLong("output")], help: "A folder for the pages.")
  var output: String

  func run() throws {
    let folder = try OutputFolder(output)
    let pages = DataDictionary(try FormatDescription.described()).pages
    for page in pages { try folder.write(Array(page.text.utf8), as: page.name) }
    Console.report("\(pages.count) pages in \(output)")
  }
}
