#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import XMLCoding

extension Instant {
  /// The present instant in whole seconds, in UTC. This is the one place that reads the clock.
  static func present() -> Instant {
    Instant(secondsSinceEpoch: Int(time(nil)), nanoseconds: 0, offsetMinutes: 0)
  }
}

enum Processors {
  /// How many processors there are.
  static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
