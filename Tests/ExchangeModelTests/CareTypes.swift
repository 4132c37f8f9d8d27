import ExchangeConsent
import ExchangeModel

/// The items of social care and leaving care that came with the whole of the two records.
enum CareTypes {
  /// What children's social care knows beside the time in care.
  static let socialCare: [any ItemContent.Type] = [
    Referral.self, EarlyHelp.self, ChildAndFamilyAssessment.self, SafeguardingFinding.self,
    SubstanceUseFinding.self, MentalHealthFinding.self, LearningDisabilityFinding.self,
    PhysicalHealthFinding.self, SexualHealthFinding.self, SelfHarmFinding.self, MissingFinding.self,
    CriminalExploitationFinding.self, SexualExploitationFinding.self, TraffickingFinding.self,
    GangFinding.self, BehaviourFinding.self, ImmigrationFinding.self, ParentalHealthFinding.self,
    FamilyFinding.self, Section47Enquiry.self, ChildProtectionConference.self, ChildInNeedPlan.self,
    ChildProtectionPlan.self, PreProceedings.self, CarePlan.self, PermanencePlan.self,
    AdoptionPermanencePlan.self, SocialWorkerVisit.self, ResponsibleAuthority.self, DesignatedAuthority.self,
    AdultServicesTransfer.self, AdvocacyOffer.self, DetentionVisit.self,
  ]

  /// What a leaving care service knows beside status, contact, adviser and plan.
  static let leavingCare: [any ItemContent.Type] = [
    PathwayPlanHealthDomain.self, PathwayPlanIdentityDomain.self, PathwayPlanFamilyDomain.self,
    LeavingCareNeedsAssessment.self, PathwayPlanReview.self, FinancialSupport.self, LocalOffer.self,
    DetainedPlan.self, ReleaseAccommodation.self, DetentionVisit.self, StayingPut.self,
    StayingClose.self, ResponsibleAuthority.self, AdultServicesTransfer.self, AdvocacyOffer.self,
  ]

  static let enumerations: [String: Set<String>] = [
    "AdultAssessmentStatusType": SharedTypes.codes(AdultServicesTransfer.Assessment.self),
    "AdviserAllocationType": SharedTypes.codes(PersonalAdviser.Allocation.self),
    "AdvocacyKindType": SharedTypes.codes(AdvocacyOffer.Kind.self),
    "AuthorityRoleType": SharedTypes.codes(ResponsibleAuthority.Role.self),
    "ConferenceKindType": SharedTypes.codes(ChildProtectionConference.Kind.self),
    "ConferenceOutcomeType": SharedTypes.codes(ChildProtectionConference.Outcome.self),
    "FinancialSupportKindType": SharedTypes.codes(FinancialSupport.Kind.self),
    "FinancialSupportStatusType": SharedTypes.codes(FinancialSupport.Status.self),
    "LocalOfferStatusType": SharedTypes.codes(LocalOffer.Status.self),
    "StayingArrangementStatusType": SharedTypes.codes(StayingArrangementStatus.self),
  ]
}
