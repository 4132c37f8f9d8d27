/// What the law and the format attach to a category of information.
public struct CategoryFlags: OptionSet, Hashable, Sendable {
  /// One bit for each flag.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Special category data: UK GDPR Article 9(1).
  public static let special = CategoryFlags(rawValue: 1 << 0)
  /// Data on criminal convictions and offences: UK GDPR Article 10.
  public static let criminal = CategoryFlags(rawValue: 1 << 1)
  /// Given in confidence: the common-law duty has to be lifted as well.
  public static let confidential = CategoryFlags(rawValue: 1 << 2)
  /// Usually about somebody else too.
  public static let thirdParty = CategoryFlags(rawValue: 1 << 3)
  /// About a victim: only a victim's own authority can release it.
  public static let victim = CategoryFlags(rawValue: 1 << 4)
  /// That it exists is itself protected: withholding it leaves no trace.
  public static let hidden = CategoryFlags(rawValue: 1 << 5)
  /// A document without it is not worth sending.
  public static let essential = CategoryFlags(rawValue: 1 << 6)
  /// Held and passed on under statute: consent alone is a weak authority for it.
  public static let statutory = CategoryFlags(rawValue: 1 << 7)
  /// Barred by statute or court rule unless an authority lifts the bar.
  public static let barred = CategoryFlags(rawValue: 1 << 8)
  /// About professionals in their official role.
  public static let official = CategoryFlags(rawValue: 1 << 9)
  /// Whoever first recorded it usually controls whether it may go further.
  public static let originator = CategoryFlags(rawValue: 1 << 10)

  static let all = CategoryFlags(rawValue: 1 << 11 - 1)

  /// The names of the flags as the taxonomy file spells them.
  static let names: [String: CategoryFlags] = [
    "special": .special, "criminal": .criminal, "confidential": .confidential, "third-party": .thirdParty,
    "victim": .victim, "hidden": .hidden, "essential": .essential, "statutory": .statutory,
    "barred": .barred, "official": .official, "originator": .originator,
  ]
}

extension InformationCategory {
  /// The names of its flags, as the taxonomy file spells them, in the order of their bits.
  package var flagNames: [String] {
    CategoryFlags.names.filter { flags.contains($0.value) }
      .sorted { $0.value.rawValue < $1.value.rawValue }.map(\.key)
  }
}
