import ArgumentParser
import ExchangeConsent
import XMLCoding

/// `yax profile`
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Check a sharing profile, or print the one that comes with yax.",
    discussion: """
      A sharing profile holds the moving parts of the law: organisations, powers and duties, purposes, limits and \
      the guide. Its form is Schemas/profiles/sharing-profile.schema.json. Faults go to standard error, one a line: \
      file:line:column: member: message. To make your own, begin from the one that is printed.
      """)

  @Argument(
    help: "A profile to check; left out, the one for England and Wales is printed.",
    completion: .file(extensions: ["json"]))
  var file: String?

  func run() throws {
    guard let file else { return try Console.write(SharingProfile.englandWalesFile) }
    let profile = try SharingProfile.chosen(file)
    let end = profile.to.map { " to \($0.xmlText)" } ?? ""
    try Console.print(
      "\(file): \(profile.id) \(profile.version), for use from \(profile.from.xmlText)\(end)\n\(profile.digest)\n"
    )
    for advice in profile.advice { Console.report("\(file): warning: \(advice)", prefix: false) }
  }
}
