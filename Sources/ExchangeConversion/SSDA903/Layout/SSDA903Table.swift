/// A table of the SSDA903 return (children looked after by local authorities in England).
public enum SSDA903Table: String, Sendable, Hashable, Codable, CaseIterable {
  /// One row a child.
  case header = "Header"
  /// One row a time under one legal status in one placement.
  case episodes = "Episodes"
  /// One row a review.
  case reviews = "Reviews"
  /// Unaccompanied asylum-seeking children.
  case uasc = "UASC"
  /// Health and offending of children looked after for a year.
  case oc2 = "OC2"
  /// Care leavers.
  case oc3 = "OC3"
  /// Adopted children.
  case ad1 = "AD1"
  /// Children placed for adoption.
  case placedAdoption = "PlacedAdoption"
  /// Permanence before this time in care.
  case prevPerm = "PrevPerm"
  /// Times missing, or away without authorisation.
  case missing = "Missing"
  /// Social workers; from 2023/24.
  case swEpisodes = "SWEpisodes"
  /// Deprivation of liberty orders; from 2026/27.
  case dolo = "DoLo"
}
