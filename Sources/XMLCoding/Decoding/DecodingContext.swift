internal import Synchronization

/// What a thread needs to decode one document after the other: the names and keys that it has met, and buffers.
///
/// To fill these tables takes longer than to decode a small document, so they are kept from one to the next.
final class DecodingContext {
  let names: XMLNameTable
  let tape = XMLTape()
  let limits: XMLLimits
  private var core: DecodingCore?

  init(schema: XMLSchema?, limits: XMLLimits) {
    self.limits = limits
    names = XMLNameTable(schema: schema, limits: limits)
  }

  deinit {
    core?.discardContainers()
  }

  /// The decoding state for a record.
  func core(
    for view: RecordView, namespace: String, userInfo: [CodingUserInfoKey: any Sendable]
  ) -> DecodingCore {
    if let core, core.namespace == namespace {
      core.begin(view, userInfo: userInfo)
      return core
    }
    core?.discardContainers()
    let made = DecodingCore(view: view, namespace: namespace, userInfo: userInfo)
    core = made
    return made
  }

  /// Ends a document. Whether the context can serve another: not when a document has filled it with names, and
  /// not when a type has kept a decoder, which would then read another document, perhaps on another thread.
  func end() -> Bool {
    core?.discardContainers()
    guard core == nil || isKnownUniquelyReferenced(&core) else { return false }
    return names.count <= max(4096, limits.names)
  }
}

/// The contexts that nobody is using, shared by all copies of a decoder or reader.
///
/// A context is used by whoever has taken it out and by nobody else until it is put back, which is why it may
/// go from one thread to another: the lock orders the two uses.
final class DecodingContextPool: @unchecked Sendable {
  private let idle = Mutex<[Unchecked]>([])

  private struct Unchecked: @unchecked Sendable {
    var context: DecodingContext
  }

  /// Takes a context out, or makes one.
  func take(schema: XMLSchema?, limits: XMLLimits) -> DecodingContext {
    let kept = idle.withLock { idle in
      idle.lastIndex {
        $0.context.limits.names == limits.names && $0.context.limits.nameBytes == limits.nameBytes
      }.map { idle.remove(at: $0) }
    }
    return kept?.context ?? DecodingContext(schema: schema, limits: limits)
  }

  /// Puts a context back.
  func put(_ context: DecodingContext) {
    guard context.end() else { return }
    let kept = Unchecked(context: context)
    idle.withLock { idle in
      if idle.count < 16 { idle.append(kept) }
    }
  }
}
