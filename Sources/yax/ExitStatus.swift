#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a command ends. It is never a count.
enum ExitStatus: Int32, Error {
  /// Everything is as it should be.
  case acceptable = 0
  /// There are findings that matter.
  case findings = 1
  /// The command, or a file that configures it, is wrong.
  case usage = 2
  /// An input could not be read, or an output not written.
  case unreadable = 3
  /// Nothing can be said: a limit of time, or a fault of the program.
  case noVerdict = 4
  /// Consent or policy forbids it.
  case refused = 5

  /// What counts of several: the gravest.
  mutating func add(_ other: ExitStatus) {
    if other.gravity > gravity { self = other }
  }

  private var gravity: Int {
    switch self {
    case .acceptable: 0
    case .findings: 1
    case .refused: 2
    case .unreadable: 3
    case .noVerdict: 4
    case .usage: 5
    }
  }

  /// Ends the process at once. What clears up at an ordinary exit would do so under the hands of a thread that
  /// may still be compiling the schema; everything that is to be written has been written by then.
  func exit() -> Never {
    _exit(rawValue)
  }
}

/// What ends a command at once: a message without values, and the status.
struct Failure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
