import Foundation
import Testing
import XMLCoding

/// What is read here is what another parser reads: Python's expat, where Python is installed. Where it is not,
/// the test says that it is skipped.
struct DifferentialTests {
  /// Any element, as it stands: what both parsers are asked for.
  struct Element: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Name.self)
      var lines: [String] = []
      for key in container.allKeys.map(\.stringValue).sorted() where key.hasPrefix("@") {
        lines.append(
          "\(key)=\(Self.quoted(try container.decode(String.self, forKey: Name(stringValue: key))))")
      }
      for key in container.allKeys.map(\.stringValue).sorted() where !key.hasPrefix("@") {
        for child in try container.decode([Element].self, forKey: Name(stringValue: key)) {
          lines.append("\(key)(\(child.text))")
        }
      }
      if lines.allSatisfy({ $0.hasPrefix("@") }) {
        lines.append(Self.quoted(try container.decode(String.self, forKey: Name(stringValue: "#text"))))
      }
      text = lines.joined(separator: ",")
    }

    static func quoted(_ text: String) -> String {
      text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: ".")
    }
  }

  struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  static let script = """
    import sys, xml.etree.ElementTree as tree
    def quoted(text): return ".".join("%x" % ord(c) for c in text)
    def show(e):
      lines = ["@%s=%s" % (k, quoted(v)) for k, v in sorted(e.attrib.items(), key=lambda p: p[0].encode())]
      for name in sorted({c.tag for c in e}, key=lambda n: n.encode()):
        lines += ["%s(%s)" % (name, show(c)) for c in e if c.tag == name]
      if len(e) == 0: lines.append(quoted(e.text or ""))
      return ",".join(lines)
    for path in sys.argv[1:]:
      try: print(show(tree.parse(path).getroot()))
      except tree.ParseError: print("!")
    """

  static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private func outcome(_ bytes: [UInt8]) -> String {
    (try? XMLDecoder().decode(Element.self, from: bytes).value.text) ?? "!"
  }

  @Test(.enabled(if: python != nil, "skipped: there is no python3 to compare with"))
  func anotherParserReadsTheSame() throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }

    var random = SeededGenerator(seed: 11)
    var documents: [[UInt8]] = []
    for seed in 0..<60 as Range<UInt64> {
      let bytes = Array(RandomDocument(seed: seed, records: 4).text.utf8)
      documents.append(bytes)
      for _ in 0..<6 {
        var damaged = bytes
        damaged[Int.random(in: 0..<bytes.count, using: &random)] =
          Array("<>&;'\"=/! a]-".utf8).randomElement(using: &random) ?? 0
        documents.append(damaged)
      }
    }
    let files = try documents.enumerated().map { number, bytes in
      let file = directory.appendingPathComponent("\(number).xml")
      try Data(bytes).write(to: file)
      return file.path
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = ["-c", Self.script] + files
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let expected = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    try #require(expected.count == documents.count + 1)
    var readCount = 0
    for (document, theirs) in zip(documents, expected) {
      let ours = outcome(document)
      if ours != "!" { readCount += 1 }
      #expect(ours == theirs, "\(String(decoding: document, as: UTF8.self))")
    }
    #expect(readCount > 100)
  }
}
