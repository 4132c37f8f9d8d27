public import XMLCoding

/// What kind of information a fact is: a dotted code of the taxonomy, such as `health.mental`.
///
/// The first segment names the area, the second narrows it. Whether one category takes in another is decided
/// segment by segment and never by the beginning of the text: `family` takes in `family.contact` and not
/// `family-proceedings`.
///
/// ```swift
/// InformationCategory.health.covers(.healthMental)       // true
/// InformationCategory.family.covers(.familyProceedings)  // false
/// ```
public struct InformationCategory: Hashable, Sendable {
  /// The dotted code.
  public let code: String
  /// What the law and the format attach to the category.
  public let flags: CategoryFlags

  init(code: String, flags: CategoryFlags) {
    self.code = code
    self.flags = flags
  }

  /// The first segment: the widest category that has this one in it.
  public var top: InformationCategory {
    guard let dot = code.firstIndex(of: ".") else { return self }
    return CategoryTaxonomy.standard[String(code[..<dot])] ?? self
  }

  /// Whether the other category is this one, or lies in it.
  public func covers(_ other: InformationCategory) -> Bool {
    guard other.code.utf8.count > code.utf8.count else { return code == other.code }
    return other.code.hasPrefix(code)
      && other.code.utf8.dropFirst(code.utf8.count).first == UInt8(ascii: ".")
  }

  /// What the category is, in a few words of English.
  public var meaning: String { CategoryTaxonomy.standard.meaning(of: self) }

  /// Every category, in the order of the taxonomy.
  public static var allCategories: [InformationCategory] { CategoryTaxonomy.standard.categories }

  /// A category of the list. Were it missing there, it would carry every flag, and so would need every
  /// safeguard.
  static func listed(_ code: String) -> InformationCategory {
    CategoryTaxonomy.standard[code] ?? InformationCategory(code: code, flags: .all)
  }

  /// Whether both have the same code.
  public static func == (left: InformationCategory, right: InformationCategory) -> Bool {
    left.code == right.code
  }

  /// Feeds the code into the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

extension InformationCategory: XMLTextConvertible {
  /// A code of the taxonomy.
  public static var expectedForm: String { "a category of the taxonomy, such as health.mental" }

  /// Reads a code of the taxonomy; any other text is refused.
  public init?(xmlText: Span<UInt8>) {
    let code = xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    guard let known = CategoryTaxonomy.standard[code] else { return nil }
    self = known
  }

  /// The dotted code.
  public var xmlText: String { code }
}

extension InformationCategory: CustomStringConvertible {
  /// The dotted code.
  public var description: String { code }
}
