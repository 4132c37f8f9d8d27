import ExchangeConsent
import ExchangeFormat
import ExchangeModel
import Testing
import XMLCoding

@Suite struct GeneratorTests {
  @Test func everyDocumentIsValidAndDecodes() throws {
    var generator = try InstanceGenerator(.embedded(), seed: 1)
    let reader = Exchange.reader(schema: try Exchange.schema)
    for number in 0..<60 {
      var faults: [XMLFault] = []
      let reading = reader.read(.bytes(try generator.next())) { faults += $0.faults }
      #expect(faults + reading.faults == [], "document \(number)")
      #expect(reading.isComplete)
    }
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    var (one, two, other) = (
      try InstanceGenerator(.embedded(), seed: 7), try InstanceGenerator(.embedded(), seed: 7),
      try InstanceGenerator(.embedded(), seed: 8)
    )
    let (first, second, third) = try (
      (0..<5).map { _ in try one.next() }, (0..<5).map { _ in try two.next() },
      (0..<5).map { _ in try other.next() }
    )
    #expect(first == second)
    #expect(first != third)
  }

  @Test func whatIsReadAndKeptIsTheSameDocument() throws {
    let format = try FormatDescription.embedded()
    let root = try #require(format.root(Exchange.rootElement))
    var generator = try InstanceGenerator(format, seed: 2)
    let instant = try #require(Instant("2026-03-16T10:04:00Z"))
    let profile = try SharingProfile.englandWales()
    for number in 0..<60 {
      var tree = try generator.nextTree()
      tree.makeInternal()
      let decoded = try XMLDecoder(namespace: Exchange.namespace)
        .decode(Exchange.self, from: MarkupWriter.document(tree))
      #expect(decoded.unknown == [], "document \(number)")
      let kept = try #require(try decoded.value.keptInternally(at: instant, under: profile).releasable)
      let written = try XMLDecoder().decode(XMLTree.self, from: kept.xml()).value
      let before = try format.canonical(tree.withoutStamps, as: root)
      let after = try format.canonical(written.withoutStamps, as: root)
      let difference = before.difference(from: after)
      #expect(difference == nil, "document \(number)")
    }
  }
}

extension XMLTree {
  /// Makes a document one that its controller keeps.
  fileprivate mutating func makeInternal() {
    guard let header = children.firstIndex(where: { $0.name == "Header" }),
      let discloser = children[header].children.first(where: { $0.name == "Discloser" })
    else { return }
    for index in children[header].children.indices {
      switch children[header].children[index].name {
      case "Recipient": children[header].children[index].attributes = discloser.attributes
      case "Purpose": children[header].children[index].text = "internal-record"
      default: break
      }
    }
  }

  /// The document without what the gate writes, and without what it drops.
  fileprivate var withoutStamps: XMLTree {
    var tree = self
    tree.children.removeAll { $0.name == "Release" || $0.name == "Extension" }
    if let header = tree.children.firstIndex(where: { $0.name == "Header" }) {
      tree.children[header].children.removeAll { ["ReleasedAt", "Profile"].contains($0.name) }
    }
    return tree
  }

  /// Where two documents first differ.
  fileprivate func difference(from other: XMLTree, at path: String = "") -> String? {
    let path = path + "/" + name
    if name != other.name { return "\(path) became \(other.name)" }
    let changed = Set(attributes).symmetricDifference(other.attributes).map { "@\($0.name) \($0.value)" }
    if !changed.isEmpty { return "\(path) differs in \(changed.sorted())" }
    if text != other.text { return "\(path) \(text.prefix(80)) became \(other.text.prefix(80))" }
    for (left, right) in zip(children, other.children) {
      if let difference = left.difference(from: right, at: path) { return difference }
    }
    return children.count == other.children.count ? nil : "\(path) has other children"
  }
}
