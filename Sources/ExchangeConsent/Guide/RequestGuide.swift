public import XMLCoding

/// What one service may ask another for about a young person, by which route, and what to do first.
///
/// ```swift
/// let guide = try profile.guide(for: .probation, asking: .youthJustice, purpose: .transitionPlanning, at: now)
/// guide.answer(for: .healthMental)?.routes.first?.route   // .statutoryPower
/// ```
///
/// A guide is advice. Whether the holder may answer is decided, item by item, when the answer is released; what the
/// guide cites for a category is always a gateway that lets the holder tell the requester.
public struct RequestGuide: Sendable, Hashable, Encodable {
  /// The service that asks.
  public var requester: OrganisationRole
  /// The service that is asked.
  public var holder: OrganisationRole
  /// What for.
  public var purpose: Purpose
  /// The purpose in words.
  public var purposeTitle: String
  /// The country whose councils are meant; `nil` when both are.
  public var jurisdiction: Jurisdiction?
  /// Purposes for which what was told under the law may be used as well; any other needs a new decision.
  public var reusableFor: [Purpose]
  /// The same purposes in words.
  public var reusableForTitles: [String]
  /// The profile that the guide is of, its version and its digest.
  public var profile: ProfileCitation
  /// What weight the guide has.
  public var source: String
  /// What to do with the young person first.
  public var askFirst: [String]
  /// What whoever asks has to know beside.
  public var notes: [String]
  /// Whose word counts; of one age, where the age was given.
  public var whoDecides: [WhoDecides]
  /// What may be asked for, category by category, in the order of the taxonomy.
  public var answers: [Answer]
  /// Powers and duties that would serve and have not commenced, so that nobody cites them yet.
  public var notInForce: [GatewayCitation]
  /// What requests often leave out, as far as this holder can know it and a power or the young person's yes lets it
  /// tell.
  public var oftenForgotten: [Reminder]
  /// Which question belongs to which category, as far as this holder can answer it.
  public var questions: [GuideQuestion]

  /// Which profile.
  public struct ProfileCitation: Sendable, Hashable, Encodable {
    /// `england-wales`.
    public var id: String
    /// `2026.3`.
    public var version: String
    /// `sha256:` and hexadecimal digits.
    public var digest: String
  }

  /// Whose word counts at some ages.
  public struct WhoDecides: Sendable, Hashable, Encodable {
    /// From so many years on; `nil` from birth.
    public var from: Int?
    /// Below so many years; `nil` without end.
    public var below: Int?
    /// Whose word counts.
    public var text: String
  }

  /// What holds for one category.
  public struct Answer: Sendable, Hashable, Encodable {
    /// The category.
    public var category: InformationCategory
    /// The category in words.
    public var meaning: String
    /// The routes, the expected one first.
    public var routes: [Route]
    /// Narrower categories for which another answer is given.
    public var except: [InformationCategory]

    /// Whether it is not to be asked for at all.
    public var mustNotBeAsked: Bool { routes.allSatisfy { $0.route == .doNotAsk } }
  }

  /// One way to come by something.
  public struct Route: Sendable, Hashable, Encodable {
    /// The way.
    public var route: RequestRoute
    /// Powers and duties that let the holder tell the requester; only of a route that needs one.
    public var gateways: [GatewayCitation]
    /// What has to be there beside.
    public var conditions: [RequestCondition]
    /// How far it goes, in words.
    public var limit: String?
  }

  /// A power or duty.
  public struct GatewayCitation: Sendable, Hashable, Encodable {
    /// `oma2007-s14`.
    public var code: LegalCode
    /// `Information for offender management`.
    public var title: String
    /// `Offender Management Act 2007 s.14`.
    public var source: String
    /// The country whose councils have it; `nil` where it is not a matter of one country.
    public var country: Jurisdiction?
    /// What has to hold beside for it to serve, in a few words: `only if there is a care order`.
    public var caveats: [String]
    /// What of the entry nobody has confirmed yet.
    public var unconfirmed: String?
  }

  /// Something that requests often leave out.
  public struct Reminder: Sendable, Hashable, Encodable {
    /// In two or three words.
    public var title: String
    /// The categories to ask for.
    public var categories: [InformationCategory]
    /// Why it is worth asking.
    public var why: String
  }

  /// A question and the category that it asks about.
  public struct GuideQuestion: Sendable, Hashable, Encodable {
    /// The code of the question.
    public var code: LegalCode
    /// The category.
    public var category: InformationCategory
  }

  /// What the guide says of a category; of a narrower one than it lists, what it says of the wider; `nil` when it
  /// says nothing.
  public func answer(for category: InformationCategory) -> Answer? {
    answers.filter { $0.category.covers(category) }.max {
      $0.category.code.utf8.count < $1.category.code.utf8.count
    }
  }
}

/// What a disclosure needs beside a route.
public enum RequestCondition: String, XMLTextConvertible, CaseIterable {
  /// A condition for special category data: UK GDPR Article 9.
  case specialCategory = "special-category"
  /// A condition for offence data: UK GDPR Article 10.
  case offenceData = "offence-data"
  /// Something that lifts the duty of confidence.
  case confidence
  /// A thought for other people whom the information is about.
  case otherPeople = "other-people"
}

/// Why there is no guide.
public enum RequestGuideError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The profile has no guide.
  case noGuide
  /// The guide does not know the two services; here are those that it knows.
  case unknownPair([String])
  /// No power or duty of the profile is for the purpose, so the guide has nothing to say of it.
  case purposeNotCovered
  /// Nothing is released for the purpose.
  case purposeNotReleasable

  /// What is said of it.
  public var description: String {
    switch self {
    case .noGuide: "the sharing profile has no guide"
    case .unknownPair(let known):
      "The guide does not cover this pair. Ask your data protection lead. It covers:\n"
        + known.map { "  \($0)" }.joined(separator: "\n")
    case .purposeNotCovered: "The guide does not cover this purpose; ask your data protection lead."
    case .purposeNotReleasable: "nothing is released for this purpose"
    }
  }
}
