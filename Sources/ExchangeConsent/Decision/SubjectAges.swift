import XMLCoding

/// When the subject attains 16 and 18, as far as it is known.
///
/// Where the date of birth is uncertain, both ends are used so as to protect: a parent's word lapses at the
/// earliest day on which the birthday can be, and the subject's own competence is presumed only from the latest.
struct SubjectAges: Sendable {
  private var birth: PartialDate?
  private var died: Instant?
  private let london: LondonTime
  /// The ages that every consent asks for, worked out once.
  private var earliest: (at16: Instant, at18: Instant)?
  private var latest: (at16: Instant, at18: Instant)?

  init(of subject: SubjectDescription, in london: LondonTime) {
    birth = subject.birthDate
    if let birth {
      earliest = (
        london.attains(16, bornOn: birth.earliest), london.attains(18, bornOn: birth.earliest)
      )
      latest = (london.attains(16, bornOn: birth.latest), london.attains(18, bornOn: birth.latest))
    }
    died = subject.deathDate.map(london.start)
    self.london = london
  }

  /// Whether the subject may have attained an age.
  func mayBe(_ years: Int, at instant: Instant) -> Bool {
    birth.map { instant >= london.attains(years, bornOn: $0.earliest) } ?? true
  }

  /// Whether the subject has certainly attained an age.
  func isCertainly(_ years: Int, at instant: Instant) -> Bool {
    birth.map { instant >= london.attains(years, bornOn: $0.latest) } ?? false
  }

  /// Whether the subject may have attained 16: a parent's word alone does not count any more.
  func mayBe16(at instant: Instant) -> Bool { earliest.map { instant >= $0.at16 } ?? true }

  /// Whether the subject may have attained 18: parental responsibility may have ended.
  func mayBe18(at instant: Instant) -> Bool { earliest.map { instant >= $0.at18 } ?? true }

  /// Whether the subject has certainly attained 16: capacity is presumed.
  func isCertainly16(at instant: Instant) -> Bool { latest.map { instant >= $0.at16 } ?? false }

  /// Whether the subject has certainly attained 18.
  func isCertainly18(at instant: Instant) -> Bool { latest.map { instant >= $0.at18 } ?? false }

  func hasDied(by instant: Instant) -> Bool { died.map { instant >= $0 } ?? false }
}
