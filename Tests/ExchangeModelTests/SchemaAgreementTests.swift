import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

/// The schema and the types say the same.
@Suite struct SchemaAgreementTests {
  static let shared: [any ItemContent.Type] =
    SharedTypes.items + [
      UnaccompaniedAsylumSeeker.self, Ethnicity.self, View.self, Narrative.self, NotHeld.self,
    ]
  static let socialCare: [any ItemContent.Type] =
    CareTypes.socialCare + [
      CarePeriod.self, LegalStatus.self, DeprivationOfLiberty.self, CategoryOfNeed.self, Placement.self,
      PlacementAddress.self, HomeAddress.self, Adoption.self, AdoptionLegalStatus.self,
      AdoptionPlacement.self,
      PreviousPermanence.self, LookedAfterReview.self, MissingEpisode.self, StrengthsAndDifficulties.self,
      HealthChecks.self, SubstanceMisuse.self, Conviction.self, SocialWorkerInvolvement.self, Motherhood.self,
      Activity.self, Accommodation.self,
    ] + shared
  static let leavingCare: [any ItemContent.Type] =
    [
      LeavingCareStatus.self, LeavingCareContact.self, PersonalAdviser.self, PathwayPlan.self,
      PathwayPlanDomain.self,
    ] + CareTypes.leavingCare + [Activity.self, Accommodation.self] + shared

  static let words: [any ItemContent.Type] = [View.self, Narrative.self, NotHeld.self]
  static let requestGrounds: [any ItemContent.Type] = [RequestOccasion.self] + words
  static let transitionPlan: [any ItemContent.Type] =
    [
      TransferDate.self, TransferredOrder.self, RetainedOrder.self, FurtherSupervision.self,
      TransitionNeed.self, Continuity.self, TransitionSupporter.self, TransitionMeeting.self,
      HarmToOthersStatement.self, HarmToSelfStatement.self, PlanningConcern.self,
    ] + words
  static let transferArrangements: [any ItemContent.Type] =
    [OrderDecision.self, ReceivingTeam.self, FirstAppointment.self] + words
  static let resettlementPlan: [any ItemContent.Type] =
    [
      ReleaseDate.self, ReleaseFrom.self, ReleaseAccommodation.self, ReleaseAddress.self,
      ReleaseEducationOrWork.self, ResettlementAccommodation.self, ResettlementAttitudes.self,
      ResettlementFamily.self, ResettlementDrugsAndAlcohol.self, ResettlementEducationAndWork.self,
      ResettlementFinance.self, ResettlementHealth.self, ResettlementMeeting.self, IdentityWork.self,
    ] + words
  static let probation: [any ItemContent.Type] =
    ProbationTypes.items + [Accommodation.self, Activity.self, CareExperience.self] + SharedTypes.items
    + [Ethnicity.self] + words

  /// Every type of the schema that holds items, with the items that it can hold.
  static let holders: [(type: String, items: [any ItemContent.Type], elements: [String])] = [
    (
      "YouthJusticeRecordType", YouthJusticeAgreement.items,
      YouthJusticeItem.CodingKeys.allCases.map(\.rawValue)
    ),
    ("SocialCareRecordType", socialCare, SocialCareItem.CodingKeys.allCases.map(\.rawValue)),
    ("LeavingCareRecordType", leavingCare, LeavingCareItem.CodingKeys.allCases.map(\.rawValue)),
    ("ProbationRecordType", probation, ProbationItem.CodingKeys.allCases.map(\.rawValue)),
    ("RequestGroundsRecordType", requestGrounds, RequestGroundsItem.CodingKeys.allCases.map(\.rawValue)),
    ("TransitionPlanRecordType", transitionPlan, TransitionPlanItem.CodingKeys.allCases.map(\.rawValue)),
    (
      "TransferArrangementsRecordType", transferArrangements,
      TransferArrangementsItem.CodingKeys.allCases.map(\.rawValue)
    ),
    (
      "ResettlementPlanRecordType", resettlementPlan, ResettlementPlanItem.CodingKeys.allCases.map(\.rawValue)
    ),
  ]

  @Test func everyItemHasTheCategoryThatTheSchemaSays() throws {
    for (record, types, _) in Self.holders {
      let elements = try SchemaFile.items(of: record)
      #expect(elements.map(\.name) == types.map { "\($0)" } + ["Withheld"])
      for (element, type) in zip(elements, types) {
        let note = element.annotation?.appinfo?.category
        if note?.attribute == "category" {
          #expect(type is Narrative.Type || type is NotHeld.Type, "\(element.name)")
        } else {
          #expect(note?.code == type.category.code, "\(element.name)")
        }
      }
    }
  }

  @Test func whatNamesItsOwnCategoryHasIt() {
    #expect(Narrative(category: .familyContact, text: "…").category == .familyContact)
    #expect(NotHeld(category: .views, reason: .notHeld).category == .views)
  }

  @Test func everyElementOfARecordIsACase() throws {
    for holder in Self.holders {
      #expect(try SchemaFile.items(of: holder.type).map(\.name) == holder.elements, "\(holder.type)")
    }
  }

  @Test func everyListThatAnItemNamesIsThere() throws {
    let items = try Self.holders.flatMap { try SchemaFile.items(of: $0.type) }
    let names = Set(items.flatMap { $0.annotation?.appinfo?.lists ?? [] }.map(\.name))
    #expect(names.count > 15)
    #expect(names.filter { CodeList.named($0) == nil } == [])
  }

  @Test func theCategoriesAreThoseOfTheTaxonomy() throws {
    let codes = try #require(try SchemaFile.enumerations()["CategoryType"])
    #expect(Set(codes) == Set(InformationCategory.allCategories.map(\.code)))
    #expect(codes.count == Set(codes).count)
  }

  @Test func everyEnumerationIsTheSameInSchemaAndTypes() throws {
    func codes<Code: CaseIterable & XMLTextConvertible>(_: Code.Type) -> Set<String> {
      Set(Code.allCases.map(\.xmlText))
    }
    let common: [String: Set<String>] = [
      "PurposeType": codes(Purpose.self), "RegimeType": codes(Regime.self),
      "JurisdictionType": codes(Jurisdiction.self), "AudienceType": codes(Audience.self),
      "MarkingTierType": codes(Marking.Tier.self), "IdentifierTypeType": codes(SubjectIdentifier.Kind.self),
      "IdentifierStatusType": codes(SubjectIdentifier.Status.self),
      "NoSharedIdentifierType": codes(Subject.NoSharedIdentifier.self),
      "GenderCodeType": codes(Gender.Code.self),
      "NameUseType": codes(PersonName.Use.self), "BirthDatePrecisionType": codes(BirthDate.Precision.self),
      "SexCodeType": codes(RecordedSex.Code.self), "PartyRoleType": codes(Party.Role.self),
      "AgeBandType": codes(Party.AgeBand.self), "AskedType": codes(Engagement.Asked.self),
      "EngagementOutcomeType": codes(Engagement.Outcome.self),
      "ReasonNotAskedType": codes(Engagement.ReasonNotAsked.self),
      "CompletenessStatementType": codes(Completeness.Statement.self),
      "AnswerOutcomeType": codes(Answer.Outcome.self), "WithheldReasonType": codes(WithholdingReason.self),
      "NotHeldReasonType": codes(NotHeld.Reason.self), "MissingKindType": codes(MissingEpisode.Kind.self),
      "LeavingCareStatusCodeType": codes(LeavingCareStatus.Code.self),
      "StatusBasisType": codes(LeavingCareStatus.Basis.self),
      "PathwayPlanDomainCodeType": codes(PathwayPlanDomain.Domain.self),
      "ActionStatusType": codes(PathwayPlanDomain.Action.Status.self),
      "SuitabilityType": codes(Accommodation.Suitability.self), "DetailType": codes(DetailLevel.self),
      "GiverCapacityType": codes(GiverCapacity.self),
      "CompetenceTestType": codes(CompetenceTest.self),
      "CompetenceOutcomeType": codes(CompetenceOutcome.self),
      "OnwardRuleType": codes(OnwardRule.self), "ConsentEventCodeType": codes(ConsentEventType.self),
      "ConsentMethodType": codes(ConsentMethod.self), "ConsentEffectType": codes(ConsentEffect.self),
      "ConsentUseType": codes(ConsentUse.self), "ExtractType": codes(RecordExtract.self),
      "BasisStrengthType": codes(BasisStrength.self),
      "Article6Type": codes(Article6Basis.self), "ConfidenceReleaseType": codes(ConfidenceRelease.self),
      "InformedStatusType": codes(InformedStatus.self), "InformedReasonType": codes(InformedReason.self),
      "ProtectedType": codes(Protected.self), "HarmThresholdType": codes(HarmThreshold.self),
      "ConsentNotObtainedCodeType": codes(ConsentNotObtained.self),
      "ApprovalKindType": codes(ApprovalKind.self), "ObjectionKindType": codes(ObjectionKind.self),
      "ProhibitionCodeType": codes(ProhibitionCode.self),
      "RequestStageType": codes(RequestStage.self),
      "QuestionCodeType": codes(QuestionCode.self),
      "TransferProtocolType": codes(TransferProtocol.self),
      "TransferableOrderType": codes(TransferableOrder.self),
      "StatutoryAgencyType": codes(StatutoryAgency.self),
      "RetainedOrderKindType": codes(RetainedOrderKind.self),
      "RetentionReasonType": codes(RetentionReason.self),
      "TransitionAreaType": codes(TransitionArea.self),
      "ContinuityOutcomeType": codes(ContinuityOutcome.self),
      "TransitionStageType": codes(TransitionStage.self),
      "PartyRoleOrSubjectType": codes(Raiser.self),
      "TransferOutcomeType": codes(TransferOutcome.self),
      "ConsentChangeType": codes(ConsentChange.self),
      "RecipientActionType": codes(RecipientAction.self),
      "AcknowledgementVerdictType": codes(AcknowledgementVerdict.self),
      "FindingSeverityType": codes(FindingSeverity.self),
      "RetractionReasonType": codes(RetractionReason.self),
      "ReleaseDateKindType": codes(ReleaseDateKind.self),
      "EstablishmentKindType": codes(EstablishmentKind.self),
      "ReleaseAccommodationStatusType": codes(ReleaseAccommodationStatus.self),
      "ResettlementMeetingKindType": codes(ResettlementMeetingKind.self),
      "CategoryType": Set(InformationCategory.allCategories.map(\.code)),
    ]
    let typed = common.merging(YouthJusticeAgreement.enumerations) { first, _ in first }
    let declared = try SchemaFile.enumerations().mapValues(Set.init)
    let all = typed.merging(SharedTypes.enumerations) { own, _ in own }
      .merging(CareTypes.enumerations) { own, _ in own }
      .merging(ProbationTypes.enumerations) { own, _ in own }
    #expect(Set(declared.keys) == Set(all.keys))
    for (name, codes) in all { #expect(declared[name] == codes, "\(name)") }
  }
}
