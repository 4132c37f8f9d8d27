package import XMLCoding

/// All that a decision depends on beside the item and the authorities. Nothing has a default: what is not said
/// is not assumed.
package struct DecisionContext: Sendable {
  package var subject: SubjectDescription
  /// Everybody else who is declared in the document.
  package var parties: [PartyDescription]
  package var disclosure: Disclosure
  /// The instant of disclosure. No clock is ever read.
  package var instant: Instant
  /// How often each single-use consent has served before.
  package var uses: [AuthorityIdentifier: Int]
  package var profile: SharingProfile

  package init(
    subject: SubjectDescription, parties: [PartyDescription], disclosure: Disclosure, instant: Instant,
    uses: [AuthorityIdentifier: Int], profile: SharingProfile
  ) {
    self.subject = subject
    self.parties = parties
    self.disclosure = disclosure
    self.instant = instant
    self.uses = uses
    self.profile = profile
  }
}
