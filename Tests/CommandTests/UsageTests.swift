import Testing

/// Wrong use of the command ends with status 2, and help with status 0.
struct UsageTests {
  @Test(arguments: [
    [], ["unknown"], ["validate"], ["validate", "--unknown", "a.xml"],
    ["validate", "--fail-on", "some", "a.xml"],
    ["validate", "--jobs", "0", "a.xml"], ["validate", "--format", "yaml", "a.xml"],
    ["convert", "a.csv"], ["convert", "a.csv", "--controller", "not one", "-o", "out"],
    ["convert", "a.csv", "--controller", "LA-301", "--year", "26", "-o", "out"],
    ["convert", "a.csv", "--controller", "LA-301", "--from", "other", "-o", "out"],
    ["convert", "a.csv", "--controller", "LA-301", "--at", "yesterday", "-o", "out"],
    [
      "release", "a.xml", "--recipient", "PROB-N07", "--purpose", "curiosity", "--sharing", "s.yaml", "-o",
      "out",
    ],
    ["release", "a.xml", "--recipient", "PROB-N07", "--purpose", "resettlement", "-o", "out"],
  ])
  func wrongUsageEndsWithStatus2AndSaysSoOnStandardError(_ arguments: [String]) throws {
    let run = try Command(arguments)
    // Without any argument the command says what it can do.
    #expect(run.status == (arguments.isEmpty ? 0 : 2))
    #expect(run.errors.isEmpty == arguments.isEmpty)
    if !arguments.isEmpty { #expect(run.output.isEmpty) }
  }

  @Test(arguments: [
    ["--help"], ["validate", "--help"], ["convert", "--help"], ["release", "--help"], ["--version"],
  ])
  func helpGoesToStandardOutput(_ arguments: [String]) throws {
    let run = try Command(arguments)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test func standardInputCanBeReadOnlyOnce() throws {
    #expect(try Command("validate", "-", "-").status == 2)
  }
}
