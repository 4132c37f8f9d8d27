import Synchronization

/// A count on standard error while somebody watches there; nothing at all otherwise.
final class Progress: Sendable {
  private let noun: String
  private let isShown = Console.isWatched
  private let state = Mutex(State())

  private struct State {
    var count = 0
    var shownAt: ContinuousClock.Instant?
  }

  init(_ noun: String) {
    self.noun = noun
  }

  /// Counts one more.
  func step() {
    guard isShown else { return }
    state.withLock { state in
      state.count += 1
      let now = ContinuousClock.now
      if let last = state.shownAt, now - last < .milliseconds(100) { return }
      state.shownAt = now
      Console.show("\r\(state.count) \(noun)")
    }
  }

  /// Clears the line.
  func end() {
    guard isShown else { return }
    Console.show("\r\u{1B}[K")
  }
}
