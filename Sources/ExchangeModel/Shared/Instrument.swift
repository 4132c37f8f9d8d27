public import XMLCoding

/// Instruments with which services assess. A rating means what its instrument says: it is never compared with
/// one of another instrument, nor translated into it.
public enum Instrument: String, XMLTextConvertible, CaseIterable {
  /// AssetPlus, of youth justice services.
  case assetPlus = "ASSETPLUS"
  /// The bail assessment of youth justice services.
  case assetBail = "ASSET_BAIL"
  /// Prevention and Diversion Assessment Tool, of youth justice services.
  case pdat = "PDAT"
  /// Offender Assessment System, of prison and probation.
  case oasys = "OASYS"
  /// Strengths and needs assessment, of prison and probation.
  case san = "SAN"
  /// Comprehensive Health Assessment Tool, of the secure estate for children.
  case chat = "CHAT"
  /// Assessment under section 17 of the Children Act 1989, or Part 3 of the Social Services and Well-being
  /// (Wales) Act 2014.
  case childAndFamilyAssessment = "CHILD_AND_FAMILY_ASSESSMENT"
  /// Assessment of needs for the pathway plan of a care leaver.
  case pathwayNeedsAssessment = "PATHWAY_NEEDS_ASSESSMENT"
  /// Assessment under section 9 of the Care Act 2014, or Part 3 of the Social Services and Well-being (Wales)
  /// Act 2014 for an adult.
  case careActAssessment = "CARE_ACT_ASSESSMENT"
  /// No instrument: the judgement of a professional.
  case professionalJudgement = "PROFESSIONAL_JUDGEMENT"
  /// Another instrument.
  case other = "OTHER"
}
