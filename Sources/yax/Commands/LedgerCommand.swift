import ArgumentParser
import ExchangeConsent
import XMLCoding

/// `yax ledger`
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Look after the record of what was released to whom.",
    subcommands: [Verify.self, Settle.self])

  /// `yax ledger verify`
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check that no line of a ledger was changed, put in or taken out.",
      discussion: """
        Prints the digest of the last line. Note it elsewhere: that lines were cut off at the end can be seen only \
        by comparing, with --head. A release that nothing concludes is a finding too: something stopped while its \
        document was written. The exit status is 1 when there are findings.
        """)

    @Argument(help: "The ledger.")
    var ledger: String

    @Option(
      help: ArgumentHelp("The digest that was noted: a line of the ledger must have it.", valueName: "digest")
    )
    var head: String?

    func run() async throws {
      try LedgerPipeline(path: ledger).verify(head: head)
    }
  }

  /// `yax ledger settle`
  struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what became of a release that nothing concludes.",
      discussion: "Look for the document first. If it may have gone to anybody, it was written.")

    @Argument(help: "The ledger.")
    var ledger: String

    @Argument(help: "The line that prepared the release.")
    var line: Int

    @Flag(help: "What became of it.")
    var outcome: Outcome

    @Option(
      help: "The instant at which this is said, such as 2026-07-01T09:00:00Z; otherwise the present one.")
    var at: Instant?

    enum Outcome: String, EnumerableFlag {
      case written
      case notWritten

      static func help(for value: Outcome) -> ArgumentHelp? {
        switch value {
        case .written: "The document was written, or may have been."
        case .notWritten: "There is no such document anywhere."
        }
      }
    }

    func run() async throws {
      try LedgerPipeline(path: ledger).settle(
        line, isWritten: outcome == .written, at: at ?? .present())
    }
  }
}
