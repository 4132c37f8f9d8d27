import ExchangeFormat
import ExchangeModel
import Testing
import XMLCoding

@Suite struct MutatorTests {
  @Test func everyMutantDiffersAndEveryMutationComesUp() throws {
    let format = try FormatDescription.embedded()
    var generator = try InstanceGenerator(format, seed: 4)
    var seen: [Mutation: Int] = [:]
    for number in 0..<12 {
      let document = try generator.next(fullness: number < 8 ? .some : .minimal)
      var mutator = try DocumentMutator(format, document: document, seed: UInt64(number))
      for _ in 0..<60 {
        let mutant = mutator.next()
        #expect(mutant.bytes != document)
        #expect(mutant.path.hasPrefix("/Exchange"))
        seen[mutant.mutation, default: 0] += 1
      }
    }
    #expect(Mutation.allCases.filter { seen[$0] == nil } == [])
  }

  @Test func theSameSeedGivesTheSameMutants() throws {
    let format = try FormatDescription.embedded()
    var generator = try InstanceGenerator(format, seed: 5)
    let document = try generator.next(fullness: .some)
    var (one, two) = (
      try DocumentMutator(format, document: document, seed: 6),
      try DocumentMutator(format, document: document, seed: 6)
    )
    #expect((0..<20).map { _ in one.next() } == (0..<20).map { _ in two.next() })
  }

  /// The one rule of an engine that judges documents from outside: it always comes to an end with a verdict.
  @Test func everyMutantIsJudged() throws {
    let format = try FormatDescription.embedded()
    let schema = try Exchange.schema
    var generator = try InstanceGenerator(format, seed: 6)
    var (accepted, refused) = (0, 0)
    for number in 0..<10 {
      var mutator = try DocumentMutator(
        format, document: generator.next(fullness: .some), seed: UInt64(number))
      for _ in 0..<30 {
        var faults: [XMLFault] = []
        let reading = Exchange.reader(schema: schema).read(.bytes(mutator.next().bytes)) {
          faults += $0.faults
        }
        if (faults + reading.faults).isEmpty { accepted += 1 } else { refused += 1 }
      }
    }
    #expect(refused > accepted)
    #expect(accepted > 0)
  }

  @Test func aDocumentOfAnotherFormatIsRefused() throws {
    #expect(throws: FormatFault.self) {
      try DocumentMutator(.embedded(), document: Array("<Letter xmlns=\"urn:example\"/>".utf8), seed: 1)
    }
  }
}
