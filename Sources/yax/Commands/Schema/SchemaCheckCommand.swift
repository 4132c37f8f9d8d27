import ArgumentParser
import ExchangeFormat
import ExchangeModel
import XMLCoding

/// `yax schema check`
struct SchemaCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check how the schema is written, rule by rule.",
    discussion: """
      Without files it checks the schema of this version. Somebody who extends the format gives the files of theirs. \
      Findings go to standard output, one a line: file:line:column: rule message.
      """)

  @Argument(
    help: "Schema files; folders, for all their *.xsd files. They include each other by their names.",
    completion: .file(extensions: ["xsd"]))
  var paths: [String] = []

  @Option(help: "The file to begin with.")
  var main = EmbeddedSchemas.main

  @Flag(help: "Say what the rules are instead.")
  var rules = false

  func run() throws {
    if rules {
      for rule in SchemaRule.all { try Console.print("\(rule.id) \(rule.title)\n") }
      return
    }
    let files = try SchemaFiles.read(paths)
    guard files[main] != nil else { throw Failure(.usage, "\(main) is not among the files") }
    let style = SchemaStyle(files: files, main: main, codeLists: Set(CodeList.all.keys))
    for finding in style.findings { try Console.print("\(finding)\n") }
    Console.report(
      "\(files.count) schema files, \(style.declarationCount) declarations, \(style.findings.count) findings")
    if !style.findings.isEmpty { throw ExitStatus.findings }
  }
}

/// Schema files that a command works on.
enum SchemaFiles {
  /// Reads files; without any, the schema of this version.
  static func read(_ paths: [String]) throws(Failure) -> [String: [UInt8]] {
    guard !paths.isEmpty else { return EmbeddedSchemas.files }
    var files: [String: [UInt8]] = [:]
    for input in try InputPath.expand(paths, suffix: ".xsd") {
      do {
        files[input.fileName] = try input.input.readAll(limit: 32 << 20)
      } catch {
        throw Failure(.unreadable, "\(input.name): cannot be read")
      }
    }
    return files
  }
}
