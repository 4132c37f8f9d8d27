import ArgumentParser

/// `yax transcode`
struct TranscodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcode", abstract: "Write a document in its JSON form, or the JSON form as XML.",
    discussion: """
      Only what is valid for the schema has another form; findings go to standard output. Nothing is released by \
      this: the document stays what it was. What the form is, yax schema json says.
      """)

  @Argument(help: "A document or a batch, as XML or JSON; or - for standard input.", completion: .file())
  var input: String

  @Option(help: "The form to write; otherwise the other one than that of the input.")
  var to: DocumentForm?

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  func run() throws {
    try TranscodingPipeline(input: InputPath(path: input), form: to, output: output).run()
  }
}

/// The forms of a document.
enum DocumentForm: String, ExpressibleByArgument, CaseIterable {
  case xml
  case json
}
