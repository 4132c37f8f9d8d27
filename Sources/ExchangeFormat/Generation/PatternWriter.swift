/// Makes texts that match a pattern.
struct PatternWriter {
  /// How long the texts become.
  enum Length { case shortest, ordinary, longest }

  let length: Length
  /// Whether characters from far beyond ASCII are preferred where the pattern allows them.
  let isForeign: Bool
  private var scalars: [Unicode.Scalar] = []

  init(_ length: Length, isForeign: Bool) {
    self.length = length
    self.isForeign = isForeign
  }

  /// The text so far.
  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Writes a text of at most so many characters; the pattern must have one.
  mutating func write(_ node: Pattern.Node, room: Int, _ random: inout SplitMix64) {
    switch node {
    case .scalars(let set): scalars.append(scalar(of: set, &random))
    case .sequence(let nodes):
      var slack = room - node.shortest
      for child in nodes {
        let before = scalars.count
        write(child, room: child.shortest + slack, &random)
        slack -= scalars.count - before - child.shortest
      }
    case .alternatives(let nodes):
      let fitting = nodes.filter { $0.shortest <= room }
      let chosen =
        switch length {
        case .shortest: fitting.min { $0.shortest < $1.shortest }
        case .ordinary: random.pick(fitting)
        case .longest: fitting.max { $0.longest ?? room < $1.longest ?? room }
        }
      if let chosen { write(chosen, room: room, &random) }
    case .repetition(let child, let min, let max):
      writeRepetition(of: child, min: min, max: max ?? room, room: room, &random)
    }
  }

  private mutating func writeRepetition(
    of child: Pattern.Node, min: Int, max: Int, room: Int, _ random: inout SplitMix64
  ) {
    var left = room
    var count = 0
    while count < max {
      let needed = child.shortest * Swift.max(min - count, 1)
      guard needed <= left else { return }
      if count >= min {
        switch length {
        case .shortest: return
        case .ordinary: if !random.happens(0.8) { return }
        case .longest: break
        }
      }
      let before = scalars.count
      write(child, room: left - child.shortest * Swift.max(min - count - 1, 0), &random)
      let written = scalars.count - before
      // A part that matched nothing could be repeated without end.
      if written == 0, count >= min { return }
      left -= written
      count += 1
    }
  }

  private func scalar(of set: ScalarSet, _ random: inout SplitMix64) -> Unicode.Scalar {
    let ascii = set.ranges.filter { $0.upperBound < 0x80 }
    var ranges = set.ranges
    // Xerces counts a character beyond 16 bits as two, so that texts at the bound have none.
    if length == .longest, ranges.contains(where: { $0.lowerBound < 0x10000 }) {
      ranges = ranges.filter { $0.lowerBound < 0x10000 }.map { $0.lowerBound...min($0.upperBound, 0xFFFF) }
    }
    let beyond = ranges.filter { $0.lowerBound >= 0x80 }
    if !ascii.isEmpty, !beyond.isEmpty { ranges = isForeign && random.happens(0.7) ? beyond : ascii }
    // A range counts by its size, so that a lone hyphen does not come as often as all letters together.
    let total = ranges.reduce(0) { $0 + $1.count }
    var index = random.number(in: 0...Swift.max(total - 1, 0))
    for range in ranges {
      if index < range.count, let scalar = Unicode.Scalar(range.lowerBound + UInt32(index)) { return scalar }
      index -= range.count
    }
    return " "
  }
}
