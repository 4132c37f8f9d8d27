import ArgumentParser
import ExchangeConsent
import XMLCoding

/// `yax guide`
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Say what one service may ask another about a young person, and by which route.",
    discussion: """
      The guide is part of the sharing profile. It is advice: whether an answer may go is decided, item by item, \
      when it is released. Councils in England and in Wales work under different Acts: --jurisdiction leaves out \
      what is not theirs.
      """)

  @Option(
    help: "The service that asks: probation.", completion: GuideCommand.services,
    transform: GuideCommand.service)
  var from: OrganisationRole

  @Option(
    help: "The service that is asked: youth-justice.", completion: GuideCommand.services,
    transform: GuideCommand.service)
  var to: OrganisationRole

  @Option(help: "What for.")
  var purpose: Purpose

  @Option(help: "The age of the young person in years.")
  var age: Int?

  @Option(help: "The country whose councils you ask, or ask for: England or Wales; otherwise both.")
  var jurisdiction: Jurisdiction?

  @Option(help: "When, such as 2026-03-16T10:00:00Z; otherwise now.")
  var at: Instant?

  @OptionGroup var profileOption: ProfileOption

  @Option(help: "The form of the guide.")
  var format = ReportFormat.text

  func run() throws {
    let instant = at ?? .present()
    let profile = try SharingProfile.chosen(profileOption.profile, at: instant)
    let guide: RequestGuide
    do throws(RequestGuideError) {
      guide = try profile.guide(
        for: from, asking: to, purpose: purpose, at: instant, age: age, jurisdiction: jurisdiction)
    } catch {
      throw Failure(.usage, error.description)
    }
    switch format {
    case .text: try Console.print(guide.text)
    case .json: try Console.print(json: guide)
    }
  }

  private static let services = CompletionKind.list(OrganisationRole.allCases.map(\.rawValue))

  /// Reads a service. Housing is what people look for, and it is not one kind of organisation.
  @Sendable private static func service(_ name: String) throws -> OrganisationRole {
    if let role = OrganisationRole(rawValue: name) { return role }
    let known = OrganisationRole.allCases.map(\.rawValue).joined(separator: ", ")
    let hint =
      ["housing", "accommodation"].contains(name)
      ? " Who provides housing is voluntary, private or a local-authority." : ""
    throw ValidationError("Expected one of \(known).\(hint)")
  }

  func validate() throws {
    if let age, !(0...120).contains(age) { throw ValidationError("--age needs an age in years.") }
  }
}
