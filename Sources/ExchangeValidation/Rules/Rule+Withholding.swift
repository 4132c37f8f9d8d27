import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let withholdingRules = [markerTooPrecise, traceLeft, completeClaimed, mostlyWithheld]

  /// A marker that says more than it may.
  static let markerTooPrecise = Rule(
    "CN-110", .error, .consent,
    "the marker for something that was withheld says more than the widest category",
    why: "The narrower category can give away the very thing that was withheld.",
    action: "Name the first part of the category alone, as a release does.",
    source: "Data protection: markers are coarse")

  /// A trace of something whose existence is protected.
  static let traceLeft = Rule(
    "CN-111", .error, .consent,
    "the document shows that there is, or is not, something of a kind whose existence is protected",
    why: "That there is a victim, an adoption or intelligence is itself what must not become known.",
    action: "Set the document aside and tell the sender, who has to take it back; do not pass it on.",
    source: "Data protection: protected information leaves no trace")

  /// A disclosure that claims to be complete.
  static let completeClaimed = Rule(
    "CN-112", .error, .consent, "the document claims to hold everything",
    why: "If some could say so, those that cannot would show that something is hidden.",
    action: "Say that there may be more than the document shows.",
    source: "Data protection: protected information leaves no trace")

  /// A document of which more was withheld than disclosed.
  static let mostlyWithheld = Rule(
    "CN-117", .warning, .consent, "more was withheld than disclosed",
    why: "What is left can mislead more than it helps.",
    action:
      "Ask the sender what the rest can be relied on for before acting on it; a refusal may stand behind what is missing, so do not press the young person.",
    source: "Data protection: redaction")

  /// Checks what a disclosure shows of what it does not have.
  static func checkWithholding(of disclosure: ReceivedDisclosure) -> [Finding] {
    let places = disclosure.places
    var findings: [Finding] = []
    let markers = places.elements(with: "category").filter { $0.name == "Withheld" }
    for marker in markers {
      guard let category = marker.category else { continue }
      if disclosure.profile.leavesNoTrace(of: category) {
        findings.append(disclosure.finding(traceLeft, at: marker, "category"))
      } else if category != category.top {
        findings.append(disclosure.finding(markerTooPrecise, at: marker, "category"))
      }
    }
    for answer in places.elements(with: "outcome") where answer.name == "Answer" {
      if let category = answer.category,
        isTrace(answer.value(of: "outcome"), of: category, disclosure.profile)
      {
        findings.append(disclosure.finding(traceLeft, at: answer, "outcome"))
      }
    }
    if disclosure.exchange.completeness.statement == .completeAsHeld {
      findings.append(
        disclosure.finding(completeClaimed, at: places.element(named: "Completeness"), "statement"))
    }
    if markers.count > disclosure.items.count {
      findings.append(disclosure.finding(mostlyWithheld, at: nil))
    }
    return findings
  }

  /// Whether an answer tells that there is something hidden; or that there is nothing, which would tell of those
  /// that do not say so.
  private static func isTrace(
    _ outcome: String?, of category: InformationCategory, _ profile: SharingProfile
  ) -> Bool {
    switch outcome.flatMap(Answer.Outcome.init(rawValue:)) {
    case .withheld, .givenInPart: profile.leavesNoTrace(of: category)
    case .notHeld, .noTrace: category.flags.contains(.hidden)
    case .given, .nothingDisclosed, nil: false
    }
  }
}

extension ElementPlace {
  /// The category that its attribute names.
  fileprivate var category: InformationCategory? {
    value(of: "category").flatMap { InformationCategory($0) }
  }
}
