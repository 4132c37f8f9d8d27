import XMLCoding

/// What a sharing profile says of a purpose.
public struct PurposeTerms: Sendable, Hashable {
  /// The purpose.
  public var purpose: Purpose
  /// What it is called in a sentence: `planning the move to adult services`.
  public var title: String
  /// The regimes under which a controller may process for it.
  public var regimes: [Regime]
  /// Purposes for which a receiver may use again what it received for this one. Any other is a new disclosure.
  public var reusableFor: [Purpose]
}

extension DataFileNode {
  func purposeTerms() -> PurposeTerms? {
    object(["code", "title", "regimes", "reusableFor"]) { members in
      let purpose: Purpose? = members.required("code")
      let title = members.required("title")?.text(maximum: 200)
      let regimes: [Regime] = members.required("regimes")?.list { $0.value() } ?? []
      let reusable: [Purpose] = members.required("reusableFor")?.list { $0.value() } ?? []
      guard let purpose, let title else { return nil }
      return PurposeTerms(purpose: purpose, title: title, regimes: regimes, reusableFor: reusable)
    }
  }
}
