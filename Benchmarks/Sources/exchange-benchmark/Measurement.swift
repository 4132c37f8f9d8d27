import Foundation

/// What one process took.
struct Measurement {
  /// Seconds from start to exit.
  var elapsed = Double.infinity
  /// Seconds of all cores together.
  var processor = Double.infinity
  /// Largest resident memory, in megabytes.
  var megabytes = 0.0

  /// The best of both.
  func best(_ other: Measurement) -> Measurement {
    Measurement(
      elapsed: min(elapsed, other.elapsed), processor: min(processor, other.processor),
      megabytes: max(megabytes, other.megabytes))
  }

  /// Runs a command once; `nil` when it cannot be run or fails.
  static func of(_ command: [String]) -> Measurement? {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var process: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawnp(&process, command[0], &actions, nil, arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Measurement(
      elapsed: Double(seconds) + Double(attoseconds) / 1e18,
      processor: usage.ru_utime.seconds + usage.ru_stime.seconds,
      megabytes: Double(usage.ru_maxrss) / 1024)
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
