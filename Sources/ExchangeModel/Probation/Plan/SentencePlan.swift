public import ExchangeConsent
public import XMLCoding

/// The sentence plan: how far it has got, and whether the young person agreed.
public struct SentencePlan: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// What the young person said to it, as the practitioner wrote it down; at most 4,000 characters.
  public var agreementNote: String?
  /// Mark shared by all items of one plan.
  public var plan: Grouping
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// How far it has got in being signed.
  public var status: Status?
  /// What the young person said to it.
  public var agreement: Agreement
  /// Day on which they said it.
  public var agreedOn: CalendarDate?
  /// Day on which it was made.
  public var madeOn: CalendarDate?
  /// Day of the next review.
  public var reviewOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    plan: Grouping, agreement: Agreement, agreementNote: String? = nil, assessment: Grouping? = nil,
    status: Status? = nil, agreedOn: CalendarDate? = nil, madeOn: CalendarDate? = nil,
    reviewOn: CalendarDate? = nil
  ) {
    self.agreementNote = agreementNote
    self.plan = plan
    self.assessment = assessment
    self.status = status
    self.agreement = agreement
    self.agreedOn = agreedOn
    self.madeOn = madeOn
    self.reviewOn = reviewOn
  }

  private enum CodingKeys: String, CodingKey {
    case agreementNote = "AgreementNote"
    case plan = "@plan"
    case assessment = "@assessment"
    case status = "@status"
    case agreement = "@agreement"
    case agreedOn = "@agreedOn"
    case madeOn = "@madeOn"
    case reviewOn = "@reviewOn"
  }
}

extension SentencePlan {
  /// How far the plan has got in being signed.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Not signed.
    case unsigned = "UNSIGNED"
    /// Signed by the writer.
    case selfSigned = "SELF_SIGNED"
    /// Awaiting a countersignature.
    case awaitingCountersign = "AWAITING_COUNTERSIGN"
    /// Awaiting a second countersignature.
    case awaitingDoubleCountersign = "AWAITING_DOUBLE_COUNTERSIGN"
    /// Countersigned.
    case countersigned = "COUNTERSIGNED"
    /// Countersigned twice.
    case doubleCountersigned = "DOUBLE_COUNTERSIGNED"
    /// Locked before it was finished.
    case lockedIncomplete = "LOCKED_INCOMPLETE"
    /// Rejected by whoever was to countersign.
    case rejected = "REJECTED"
    /// Taken back.
    case rolledBack = "ROLLED_BACK"
  }

  /// What the young person said to the plan.
  public enum Agreement: String, XMLTextConvertible, CaseIterable {
    /// Not asked yet: the plan is a draft.
    case draft = "DRAFT"
    /// Agreed.
    case agreed = "AGREED"
    /// Did not agree.
    case doesNotAgree = "DO_NOT_AGREE"
    /// Could not answer.
    case couldNotAnswer = "COULD_NOT_ANSWER"
    /// Agreed to the plan as updated.
    case updatedAgreed = "UPDATED_AGREED"
    /// Did not agree to the plan as updated.
    case updatedDoesNotAgree = "UPDATED_DO_NOT_AGREE"
  }
}
