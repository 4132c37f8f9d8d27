public import XMLCoding

/// How far an authority reaches: who may disclose what, to whom, why.
///
/// In a consent or a lawful basis every part must be there. In an objection, or in a partial withdrawal, a part
/// that is left out means all.
public struct Scope: Hashable, Sendable {
  /// How much detail may be disclosed.
  public var detail: DetailLevel?
  /// First day of the information that may be disclosed.
  public var dataFrom: CalendarDate?
  /// Last day of the information that may be disclosed.
  public var dataTo: CalendarDate?
  /// The controllers that may disclose.
  public var disclosers: [OrganisationIdentifier]
  /// The controllers that may receive.
  public var recipients: [OrganisationIdentifier]
  /// Kinds of recipient that somebody wrote down instead of names. They are kept, and never sufficient: consent
  /// has to name those who will rely on it.
  public var recipientClasses: [RecipientClass]
  /// The purposes for which they may do so.
  public var purposes: [Purpose]
  /// The categories of information.
  public var categories: [InformationCategory]
  /// Categories within them that are left out.
  public var exceptions: [InformationCategory]

  /// Makes a scope.
  public init(
    detail: DetailLevel? = nil, dataFrom: CalendarDate? = nil, dataTo: CalendarDate? = nil,
    disclosers: [OrganisationIdentifier] = [], recipients: [OrganisationIdentifier] = [],
    recipientClasses: [RecipientClass] = [], purposes: [Purpose] = [],
    categories: [InformationCategory] = [], exceptions: [InformationCategory] = []
  ) {
    self.detail = detail
    self.dataFrom = dataFrom
    self.dataTo = dataTo
    self.disclosers = disclosers
    self.recipients = recipients
    self.recipientClasses = recipientClasses
    self.purposes = purposes
    self.categories = categories
    self.exceptions = exceptions
  }
}

/// A kind of recipient, such as `partner-agencies`: small letters, digits and dashes.
public struct RecipientClass: XMLTextConvertible, Hashable {
  /// The words as written.
  public let text: String

  /// The form of a kind.
  public static var expectedForm: String { "small letters, digits and dashes" }

  /// Reads a kind; `nil` when it does not have the form.
  public init?(xmlText: Span<UInt8>) {
    guard let text = tokenText(xmlText, maximum: 40) else { return nil }
    self.text = text
  }

  /// The words as written.
  public var xmlText: String { text }
}

extension Scope: Codable {
  private enum CodingKeys: String, CodingKey {
    case detail = "@detail"
    case dataFrom = "@dataFrom"
    case dataTo = "@dataTo"
    case disclosers = "Discloser"
    case recipients = "Recipient"
    case purposes = "Purpose"
    case categories = "Category"
    case exceptions = "Except"
  }

  /// Reads the attributes and elements of a scope.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func elements<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
      try container.decodeIfPresent([Element].self, forKey: key) ?? []
    }
    detail = try container.decodeIfPresent(DetailLevel.self, forKey: .detail)
    dataFrom = try container.decodeIfPresent(CalendarDate.self, forKey: .dataFrom)
    dataTo = try container.decodeIfPresent(CalendarDate.self, forKey: .dataTo)
    let disclosers: [ControllerElement] = try elements(.disclosers)
    self.disclosers = disclosers.map(\.controller)
    let recipients: [RecipientElement] = try elements(.recipients)
    self.recipients = recipients.compactMap(\.controller)
    recipientClasses = recipients.compactMap(\.recipientClass)
    guard recipients.count == self.recipients.count + recipientClasses.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .recipients, in: container, debugDescription: "expected either a controller or a class")
    }
    let purposes: [CodeElement<Purpose>] = try elements(.purposes)
    self.purposes = purposes.map(\.code)
    let categories: [CodeElement<InformationCategory>] = try elements(.categories)
    self.categories = categories.map(\.code)
    let exceptions: [CodeElement<InformationCategory>] = try elements(.exceptions)
    self.exceptions = exceptions.map(\.code)
  }

  /// Writes the attributes and elements of a scope.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(detail, forKey: .detail)
    try container.encodeIfPresent(dataFrom, forKey: .dataFrom)
    try container.encodeIfPresent(dataTo, forKey: .dataTo)
    func encode(_ elements: [some Encodable], _ key: CodingKeys) throws {
      if !elements.isEmpty { try container.encode(elements, forKey: key) }
    }
    try encode(disclosers.map(ControllerElement.init), .disclosers)
    try encode(
      recipients.map { RecipientElement(controller: $0) }
        + recipientClasses.map { RecipientElement(recipientClass: $0) }, .recipients)
    try encode(purposes.map(CodeElement.init), .purposes)
    try encode(categories.map(CodeElement.init), .categories)
    try encode(exceptions.map(CodeElement.init), .exceptions)
  }
}

/// An element whose `controller` attribute names an organisation.
struct ControllerElement: Codable, Hashable {
  var controller: OrganisationIdentifier

  enum CodingKeys: String, CodingKey { case controller = "@controller" }
}

private struct RecipientElement: Codable {
  var controller: OrganisationIdentifier?
  var recipientClass: RecipientClass?

  enum CodingKeys: String, CodingKey {
    case controller = "@controller"
    case recipientClass = "@class"
  }
}

private struct CodeElement<Code: XMLTextConvertible>: Codable {
  var code: Code

  enum CodingKeys: String, CodingKey { case code = "@code" }
}

/// An element whose `ref` attribute points at another record of the document.
struct ReferenceElement<Identifier: XMLTextConvertible>: Codable {
  var ref: Identifier

  enum CodingKeys: String, CodingKey { case ref = "@ref" }
}
