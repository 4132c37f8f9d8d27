import ArgumentParser
import ExchangeConsent
import XMLCoding

/// `yax consent`
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Follow what people agreed to: who must be told, and what lapses.",
    subcommands: [Notify.self, Expiring.self])

  /// `yax consent notify`
  struct Notify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Tell everybody who received something on a consent that it was withdrawn, or ended otherwise.",
      discussion: """
        This withdraws nothing by itself. First write the event (withdrawn, refused, …) into the sharing statement, \
        under the events of the very consent, and leave the consent there: from then on nothing more goes on it. Then \
        this finds in the ledger who received what on it, says whom to tell, and writes a consent notice for each \
        recipient, through the gate. Notices are recorded in the ledger, so that nobody is told the same thing twice. \
        At the end it lists what it looked at: how each consent stands, and what went on it. The exit status is 1 \
        where a document went on a record that the statement no longer has, or where no record is about anybody in \
        the statement.
        """,
      aliases: ["withdraw"])

    @OptionGroup var input: ConsentInput

    @Option(help: ArgumentHelp("The ledger that releases were recorded in.", valueName: "file"))
    var ledger: String

    @Option(help: "The instant of telling, such as 2026-07-20T09:00:00Z; otherwise the present one.")
    var at: Instant?

    @Option(name: .shortAndLong, help: "A folder, for one file a notice; or FILE.xml, for one batch.")
    var output: String

    func run() async throws {
      try NoticePipeline(
        records: input.records, sharing: input.sharing, profile: input.profileOption.profile, ledger: ledger,
        instant: at ?? .present(), output: output
      ).run()
    }
  }

  /// `yax consent expiring`
  struct Expiring: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what lapses at 16, at 18 or by date, and what has to be asked again or reviewed.",
      discussion: """
        Beside consents, it lists lawful bases that end, and those whose power or duty ends by the sharing profile, or \
        at an age that the young person reaches. Young people are named by their place in the sharing statement, and \
        not otherwise.
        """)

    @OptionGroup var input: ConsentInput

    @Option(help: "How far to look ahead, in days: 180d.")
    var within = Days(count: 180)

    @Option(help: "From when on, such as 2026-07-01T00:00:00+01:00; otherwise the present instant.")
    var at: Instant?

    @Option(help: "The form of the list.")
    var format = ReportFormat.text

    func run() async throws {
      try ExpiryPipeline(
        records: input.records, sharing: input.sharing, profile: input.profileOption.profile,
        start: at ?? .present(), days: within.count, format: format
      ).run()
    }
  }
}

/// What both commands read.
struct ConsentInput: ParsableArguments {
  @Argument(
    help: "Internal records or batches of them; folders, for all their *.xml files; or -.",
    completion: .file(extensions: ["xml"]))
  var records: [String]

  @Option(
    help: ArgumentHelp("The sharing statement, as it stands now.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var sharing: String

  @OptionGroup var profileOption: ProfileOption
}

/// A number of days: `180d`.
struct Days: ExpressibleByArgument, CustomStringConvertible {
  let count: Int

  init(count: Int) {
    self.count = count
  }

  init?(argument: String) {
    guard argument.hasSuffix("d"), let count = Int(argument.dropLast()), (1...36_600).contains(count) else {
      return nil
    }
    self.count = count
  }

  var description: String { "\(count)d" }
}
