public import XMLCoding

/// Why information passes from one controller to another; a document has exactly one purpose.
public enum Purpose: String, XMLTextConvertible, CaseIterable {
  /// Preparing a move from youth to adult services.
  case transitionPlanning = "transition-planning"
  /// Moving the supervision of an order to another agency.
  case transferOfSupervision = "transfer-of-supervision"
  /// Supervising a sentence.
  case supervisionOfSentence = "supervision-of-sentence"
  /// A report for a court.
  case courtReport = "court-report"
  /// A report for the Parole Board.
  case paroleReport = "parole-report"
  /// Planning release and return to the community.
  case resettlement
  /// Support to a care leaver.
  case leavingCareSupport = "leaving-care-support"
  /// Making or reviewing a pathway plan.
  case pathwayPlanning = "pathway-planning"
  /// Services to a child in need.
  case childInNeed = "child-in-need"
  /// Protecting a child from harm.
  case safeguarding
  /// Protecting an adult at risk from harm.
  case adultSafeguarding = "adult-safeguarding"
  /// Managing risk of harm to others.
  case riskManagement = "risk-management"
  /// Multi-agency public protection arrangements.
  case mappa
  /// Finding or keeping somewhere to live.
  case accommodationSupport = "accommodation-support"
  /// Health care and treatment.
  case healthSupport = "health-support"
  /// Education and training.
  case educationSupport = "education-support"
  /// Contact with a victim.
  case victimContact = "victim-contact"
  /// A complaint or legal claim.
  case complaintOrLegal = "complaint-or-legal"
  /// Audit or inspection.
  case auditInspection = "audit-inspection"
  /// Research. No authority of this format releases anything for it.
  case research
  /// A record that one controller keeps for itself: nothing is disclosed.
  case internalRecord = "internal-record"
}
