import ArgumentParser
import ExchangeModel

/// Reads the arguments, runs one command and turns what came of it into an exit status.
@main
enum Yax {
  static func main() async {
    // Compiling the schema takes as long as reading the arguments, so the two happen at the same time.
    Task.detached { _ = try? Exchange.schema }
    do {
      var command = try RootCommand.parseAsRoot()
      if let asynchronous = command as? any AsyncParsableCommand {
        try await run(asynchronous)
      } else {
        try command.run()
      }
      ExitStatus.acceptable.exit()
    } catch let status as ExitStatus {
      status.exit()
    } catch let failure as Failure {
      Console.report(failure.message)
      failure.status.exit()
    } catch {
      exit(with: error)
    }
  }

  private static func run(_ command: some AsyncParsableCommand) async throws {
    var command = command
    try await command.run()
  }

  /// Ends as the argument parser would, but for the status of wrong usage.
  private static func exit(with error: any Error) {
    switch RootCommand.exitCode(for: error) {
    case .success:
      let isWritten: Void? = try? Console.print(RootCommand.fullMessage(for: error) + "\n")
      (isWritten == nil ? ExitStatus.unreadable : .acceptable).exit()
    case .validationFailure:
      Console.report(RootCommand.fullMessage(for: error), prefix: false)
      ExitStatus.usage.exit()
    default:
      Console.report(RootCommand.message(for: error))
      ExitStatus.noVerdict.exit()
    }
  }
}

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yax",
    abstract: "Exchange information about young people between agencies, with consent.",
    discussion: """
      Exit status: 0 acceptable, 1 findings, 2 usage or configuration, 3 an input could not be read or an \
      output written, 4 no verdict, 5 refused by consent or policy. Of several inputs the highest of \
      4, 3, 5, 1, 0 counts.
      """,
    version: "1.0.0",
    subcommands: [
      ConvertCommand.self, GuideCommand.self, RequestCommand.self, ReleaseCommand.self, ValidateCommand.self,
      ReceiveCommand.self,
      TranscodeCommand.self, ConsentCommand.self, LedgerCommand.self, ExplainCommand.self, RulesCommand.self,
      ProfileCommand.self, SchemaCommand.self, TestCommand.self,
    ])
}
