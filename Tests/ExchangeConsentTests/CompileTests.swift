import Foundation
import Testing

/// What must not compile, put to the compiler against the module as it was built.
@Suite(.enabled(if: Compiler.found != nil, "skipped: swiftc or the built modules were not found"))
struct CompileTests {
  struct Snippet: Sendable, CustomStringConvertible {
    var claim: String
    var source: String
    /// What the compiler has to say; `nil` when it has to accept the snippet.
    var complaint: String?

    var description: String { claim }
  }

  static let snippets = [
    Snippet(
      claim: "A permit cannot be made, not even with access for tests",
      source: """
        @testable import ExchangeConsent
        let permit = Permit(document: "d", decisionDigest: "s", boxes: [])
        """,
      complaint: "'fileprivate' protection level"),
    Snippet(
      claim: "A carrier cannot be made, not even with access for tests",
      source: """
        @testable import ExchangeConsent
        let carrier = PermitCarrier()
        """,
      complaint: "PermitCarrier"),
    Snippet(
      claim: "A releasable document cannot be made, not even with access for tests",
      source: """
        @testable import ExchangeConsent
        func make(_ permit: Permit) -> Releasable<String> {
          Releasable(document: "d", namespace: "n", rootElement: "r", permit: permit)
        }
        """,
      complaint: "'fileprivate' protection level"),
    Snippet(
      claim: "Content cannot be taken out of an item, not even with access for tests",
      source: """
        @testable import ExchangeConsent
        func take<Content: ItemContent>(_ item: Item<Content>) -> Any { item.box }
        """,
      complaint: "'private' protection level"),
    Snippet(
      claim: "A released document cannot be taken back out, not even with access for tests",
      source: """
        @testable import ExchangeConsent
        func take(_ releasable: Releasable<String>) -> String { releasable.document }
        """,
      complaint: "'private' protection level"),
    Snippet(
      claim: "What the scan for leaks reads of an item cannot be collected, not even with access for tests",
      source: """
        @testable import ExchangeConsent
        let collector = TextCollector()
        """,
      complaint: "'fileprivate' protection level"),
    Snippet(
      claim: "What the scan for leaks has read cannot be taken from it, not even with access for tests",
      source: """
        @testable import ExchangeConsent
        func take(_ collector: TextCollector) -> Any { collector.texts }
        """,
      complaint: "'fileprivate' protection level"),
    Snippet(
      claim: "A client cannot look into what an item is described by",
      source: """
        import ExchangeConsent
        func look<Content: ItemContent>(_ item: Item<Content>) -> Any { item.itemDescription }
        """,
      complaint: "'package' protection level"),
    Snippet(
      claim: "A client cannot send a document of its own through the gate",
      source: """
        import ExchangeConsent
        let release = Gate.release
        """,
      complaint: "inaccessible due to 'package' protection level"),
    Snippet(
      claim: "A client cannot make a guarded document",
      source: """
        import ExchangeConsent
        struct Mine: GuardedDocument {}
        """,
      complaint: "GuardedDocument"),
    Snippet(
      claim: "What a client needs does compile",
      source: """
        import ExchangeConsent
        func read<Content: ItemContent>(_ item: Item<Content>) -> Content { item.reveal(because: .display) }
        func write<Document>(_ releasable: Releasable<Document>) throws -> [UInt8] { try releasable.xml() }
        """),
    Snippet(
      claim: "What a test may reach does compile",
      source: """
        @testable import ExchangeConsent
        let digest = SharingProfile.self
        func limits(_ profile: SharingProfile) -> SharingProfile.Limits { profile.limits }
        """),
  ]

  @Test(arguments: snippets)
  func theCompilerSaysOf(snippet: Snippet) throws {
    let compiler = try #require(Compiler.found)
    let said = try compiler.typecheck(snippet.source)
    guard let complaint = snippet.complaint else {
      #expect(said == "")
      return
    }
    #expect(said.contains("error:") && said.contains(complaint))
  }
}

/// The compiler, and what it needs to see the module under test.
struct Compiler {
  var executable: URL
  var arguments: [String]

  static let found = Compiler()

  private init?() {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let project = tests.deletingLastPathComponent().deletingLastPathComponent()
    let products = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let modules = products.appending(path: "Modules")
    let files = FileManager.default
    let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard files.fileExists(atPath: modules.appending(path: "ExchangeConsent.swiftmodule").path),
      let folder = paths.first(where: { files.isExecutableFile(atPath: "\($0)/swiftc") })
    else { return nil }
    executable = URL(filePath: "\(folder)/swiftc")
    let built = (try? files.contentsOfDirectory(at: products, includingPropertiesForKeys: nil)) ?? []
    let maps =
      built.map { $0.appending(path: "module.modulemap") }.filter { files.fileExists(atPath: $0.path) }
      + [project.appending(path: "Sources/CLibXML2/module.modulemap")]
    arguments =
      ["-typecheck", "-swift-version", "6", "-I", modules.path, "-Xcc", "-I/usr/include/libxml2"]
      + maps.flatMap { ["-Xcc", "-fmodule-map-file=\($0.path)"] } + ["-"]
  }

  /// What the compiler says about a source; empty when it accepts it.
  func typecheck(_ source: String) throws -> String {
    let said = try output(of: executable, arguments, input: source, withErrors: true)
    return String(decoding: said, as: UTF8.self)
  }
}
