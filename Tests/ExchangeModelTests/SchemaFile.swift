import ExchangeModel
import XMLCoding

/// The embedded schema, read as far as the tests compare it with the types.
enum SchemaFile {
  private struct Simple: Decodable {
    var types: [SimpleType]

    enum CodingKeys: String, CodingKey { case types = "simpleType" }
  }

  private struct Complex: Decodable {
    var types: [ComplexType]

    enum CodingKeys: String, CodingKey { case types = "complexType" }
  }

  struct SimpleType: Decodable {
    var name: String
    var restriction: Restriction?

    enum CodingKeys: String, CodingKey {
      case name = "@name"
      case restriction
    }

    struct Restriction: Decodable {
      var enumerations: [Enumeration]

      enum CodingKeys: String, CodingKey { case enumerations = "enumeration" }
    }

    struct Enumeration: Decodable {
      var value: String

      enum CodingKeys: String, CodingKey { case value = "@value" }
    }
  }

  struct ComplexType: Decodable {
    var name: String
    var choice: Choice?

    enum CodingKeys: String, CodingKey {
      case name = "@name"
      case choice
    }

    struct Choice: Decodable {
      var elements: [Element]

      enum CodingKeys: String, CodingKey { case elements = "element" }
    }

    struct Element: Decodable {
      var name: String
      var annotation: Annotation?

      enum CodingKeys: String, CodingKey {
        case name = "@name"
        case annotation
      }
    }

    struct Annotation: Decodable {
      var appinfo: Notes?
    }

    struct Notes: Decodable {
      var category: Category?
      var lists: [List]

      enum CodingKeys: String, CodingKey {
        case category = "{urn:young-adult-exchange:annotation:1}category"
        case lists = "{urn:young-adult-exchange:annotation:1}list"
      }
    }

    struct Category: Decodable {
      var code: String?
      var attribute: String?

      enum CodingKeys: String, CodingKey {
        case code = "@code"
        case attribute = "@attribute"
      }
    }

    struct List: Decodable {
      var name: String

      enum CodingKeys: String, CodingKey { case name = "@name" }
    }
  }

  /// The values of every enumeration, by the name of its type.
  static func enumerations() throws -> [String: [String]] {
    var enumerations: [String: [String]] = [:]
    for type in try all(Simple.self).flatMap(\.types) {
      let values = type.restriction?.enumerations.map(\.value) ?? []
      if !values.isEmpty { enumerations[type.name] = values }
    }
    return enumerations
  }

  /// The elements that a record can hold.
  static func items(of record: String) throws -> [ComplexType.Element] {
    try all(Complex.self).flatMap(\.types).first { $0.name == record }?.choice?.elements ?? []
  }

  private static func all<File: Decodable>(_: File.Type) throws -> [File] {
    let decoder = XMLDecoder(namespace: "http://www.w3.org/2001/XMLSchema")
    return try EmbeddedSchemas.files.keys.sorted().compactMap { EmbeddedSchemas.files[$0] }
      .map { try decoder.decode(File.self, from: $0).value }
  }
}
