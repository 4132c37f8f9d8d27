public import XMLCoding

/// What it rests on that a need is known. A screen is not a diagnosis.
public enum HealthBasis: String, XMLTextConvertible, CaseIterable {
  /// The young person says so.
  case selfReported = "self-reported"
  /// A parent, another relative or a carer says so.
  case familyReported = "family-reported"
  /// A screening tool points to it; nobody has diagnosed it.
  case screened
  /// A professional who does not diagnose has observed it.
  case observed
  /// Somebody qualified to do so has diagnosed it.
  case diagnosed
}

/// Whether a need is there now.
public enum HealthNeedStatus: String, XMLTextConvertible, CaseIterable {
  /// It is thought to be there.
  case suspected
  /// It is there.
  case current
  /// It was there, and is no longer.
  case past
}
