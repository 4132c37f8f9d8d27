import ArgumentParser
import ExchangeFormat
import XMLCoding

/// `yax schema mutants`
struct SchemaMutantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutants", abstract: "Change documents in one way at a time, most of them into faulty ones.",
    discussion: """
      For testing whether another implementation judges as a schema processor does. mutants.tsv in the folder says of \
      each file what was changed, where, and in which document.
      """)

  @Argument(
    help: "Documents to change; folders, for all their *.xml files.", completion: .file(extensions: ["xml"]))
  var paths: [String]

  @Option(help: "Decides everything: the same seed gives the same mutants of the same documents.")
  var seed: UInt64 = 1

  @Option(help: "How many mutants of each document.")
  var count = 10

  @Option(
    name: [.customShort("o"), .customLong("out"), .customLong("output")],
    help: "A folder for the mutants, mutant-0001.xml and so on.")
  var output: String

  func run() throws {
    let inputs = try InputPath.expand(paths, suffix: ".xml")
    let folder = try OutputFolder(output, sparing: inputs)
    let format = try FormatDescription.described()
    var lines = ["file\tmutation\tpath\tdocument"]
    for (index, input) in inputs.enumerated() {
      let mutants = try mutants(of: input, in: format, seed: seed &+ UInt64(index))
      for mutant in mutants {
        let name = "mutant-\(padded(lines.count, toFit: inputs.count * count)).xml"
        try folder.write(mutant.bytes, as: name)
        lines.append("\(name)\t\(mutant.mutation.rawValue)\t\(mutant.path)\t\(input.name)")
      }
    }
    try folder.write(Array((lines.joined(separator: "\n") + "\n").utf8), as: "mutants.tsv")
    Console.report("\(lines.count - 1) mutants in \(output)")
  }

  private func mutants(of input: InputPath, in format: FormatDescription, seed: UInt64) throws -> [Mutant] {
    do {
      let bytes = try input.input.readAll(limit: 32 << 20)
      var mutator = try DocumentMutator(format, document: bytes, seed: seed)
      return (0..<count).map { _ in mutator.next() }
    } catch let fault as XMLFault {
      throw Failure(.unreadable, "\(input.name): \(fault)")
    } catch let fault as FormatFault {
      throw Failure(.unreadable, "\(input.name): \(fault.message)")
    }
  }

  func validate() throws {
    if count < 1 { throw ValidationError("--count needs at least 1.") }
  }
}
