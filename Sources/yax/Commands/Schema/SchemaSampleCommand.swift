import ArgumentParser
import ExchangeFormat
import ExchangeModel

/// `yax schema sample`
struct SchemaSampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Make random documents that the schema accepts.",
    discussion: """
      For testing another implementation: from the least that is a document to most of all there is, with values at \
      the bounds of their types. The same seed gives the same documents. What they say is invented at random.
      """)

  @Option(help: "Decides everything: the same seed gives the same documents.")
  var seed: UInt64 = 1

  @Option(help: "How many documents.")
  var count = 10

  @Option(help: "How much of what the schema allows each has; otherwise the seed decides.")
  var fullness: InstanceGenerator.Fullness?

  @Option(help: "The root element: Exchange or ExchangeBatch.")
  var root = Exchange.rootElement

  @Option(
    name: [.customShort("o"), .customLong("out"), .customLong("output")],
    help: "A folder for the documents, sample-0001.xml and so on.")
  var output: String

  func run() throws {
    let folder = try OutputFolder(output)
    let format = try FormatDescription.described()
    try FormatDescription.failing {
      guard format.root(root) != nil else { throw Failure(.usage, "\(root) is not a root element") }
      var generator = try InstanceGenerator(format, seed: seed)
      for number in 1...count {
        try folder.write(
          generator.next(root: root, fullness: fullness), as: "sample-\(padded(number, toFit: count)).xml")
      }
    }
    Console.report("\(count) documents in \(output)")
  }

  func validate() throws {
    if count < 1 { throw ValidationError("--count needs at least 1.") }
  }
}

/// A number with zeros before it, so that names sort like numbers.
func padded(_ number: Int, toFit count: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(4, String(count).count) - text.count) + text
}
