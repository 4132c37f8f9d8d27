extension JSONForm {
  /// The address by which the JSON Schema is known.
  public static let schemaIdentifier = "urn:young-adult-exchange:1:json-schema"

  /// The JSON Schema (draft 2020-12) of the JSON form.
  ///
  /// It says what JSON Schema can: structure, codes, lengths and forms. What it cannot say, such as whether a date
  /// exists, references and all rules, `yax validate` checks in JSON as in XML.
  public func jsonSchema() -> [UInt8] {
    var writer = JSONSchemaWriter(shapes: shapes)
    writer.write()
    return writer.text.bytes
  }
}

/// Writes the JSON Schema of a format.
struct JSONSchemaWriter {
  let shapes: JSONShapes
  private(set) var text = JSONText()
  private var format: FormatDescription { shapes.format }

  init(shapes: JSONShapes) { self.shapes = shapes }

  mutating func write() {
    text.begin("{")
    string("$schema", "https://json-schema.org/draft/2020-12/schema")
    string("$id", JSONForm.schemaIdentifier)
    string("title", "Young Adult Exchange \(format.version), JSON form")
    if let file = format.files.first { string("description", file.documentation) }
    array("oneOf", format.roots) { writer, root in
      writer.text.begin("{")
      writer.string("type", "object")
      writer.object("properties") { $0.property(root.name, root.type, root.documentation) }
      writer.strings("required", [root.name])
      writer.boolean("additionalProperties", false)
      writer.text.end("}")
    }
    object("$defs") { writer in
      for name in writer.format.simpleTypes.keys.sorted() {
        writer.object(name) { $0.value(.declared(name), of: $0.format.simpleTypes[name]?.documentation) }
      }
      for name in writer.format.complexTypes.keys.sorted() {
        guard let type = writer.format.complexTypes[name] else { continue }
        writer.object(name) { $0.element(type) }
      }
    }
    text.end("}")
    text.finish()
  }

  // MARK: Elements

  private mutating func element(_ type: ComplexType) {
    guard let shape = shapes.shape(named: type.name) else { return }
    string("description", type.documentation)
    string("type", "object")
    var required = type.attributes.filter(\.isRequired).map(\.name)
    if let text = shape.text { required.append(text.name) }
    object("properties") { writer in
      for attribute in type.attributes {
        writer.property(attribute.name, attribute.type, attribute.documentation)
      }
      if let text = shape.text { writer.property(text.name, text.type, "The text of the element.") }
      for slot in shape.slots { writer.slot(slot) }
    }
    if case .elements(let particle) = type.content {
      required += Self.required(in: particle)
      let choices = Self.choices(in: particle)
      if !choices.isEmpty {
        array("allOf", choices) { $0.oneOf($1) }
      }
    }
    if !required.isEmpty { strings("required", required) }
    boolean("additionalProperties", false)
  }

  private mutating func slot(_ slot: JSONShape.Slot) {
    switch slot.content {
    case .element(let element): property(element.name, element.type, element.documentation)
    case .elements(let element):
      object(element.name) { writer in
        writer.string("description", element.documentation)
        writer.string("type", "array")
        writer.number("minItems", element.occurrence.min)
        if let most = element.occurrence.max { writer.number("maxItems", most) }
        writer.object("items") { $0.reference(element.type) }
      }
    case .items(let elements):
      object(slot.name) { writer in
        writer.string("description", "The items, each as an object with one member.")
        writer.string("type", "array")
        writer.number("minItems", 1)
        writer.object("items") { writer in
          writer.string("type", "object")
          writer.number("minProperties", 1)
          writer.number("maxProperties", 1)
          writer.object("properties") { writer in
            for name in elements.keys.sorted() {
              if let element = elements[name] { writer.property(name, element.type, element.documentation) }
            }
          }
          writer.boolean("additionalProperties", false)
        }
      }
    case .foreign(let occurrence):
      object(slot.name) { writer in
        writer.string("description", "Elements of another namespace, each as a string of XML.")
        writer.string("type", "array")
        writer.number("minItems", occurrence.min)
        if let most = occurrence.max { writer.number("maxItems", most) }
        writer.object("items") { $0.string("type", "string") }
      }
    }
  }

  /// Names of the members that must be there.
  private static func required(in particle: Particle) -> [String] {
    guard particle.occurrence.min > 0 else { return [] }
    switch particle {
    case .element(let element): return [element.name]
    case .foreign: return [JSONShape.foreign]
    case .sequence(let particles, _): return particles.flatMap(required)
    case .choice(_, let occurrence): return occurrence.max == 1 ? [] : [JSONShape.items]
    }
  }

  private struct Choice {
    let alternatives: [[String]]
    let isOptional: Bool
  }

  private static func choices(in particle: Particle) -> [Choice] {
    switch particle {
    case .element, .foreign: []
    case .sequence(let particles, _): particles.flatMap(choices)
    case .choice(let particles, let occurrence):
      occurrence.max == 1
        ? [Choice(alternatives: particles.map { $0.elements.map(\.name) }, isOptional: occurrence.min == 0)]
        : []
    }
  }

  /// That exactly one of the alternatives is there, or, where it may be missing, at most one.
  private mutating func oneOf(_ choice: Choice) {
    text.begin("{")
    array("oneOf", choice.alternatives + (choice.isOptional ? [[]] : [])) { writer, names in
      writer.text.begin("{")
      if names.isEmpty {
        writer.object("not") { writer in
          writer.array("anyOf", choice.alternatives) { writer, names in
            writer.text.begin("{")
            writer.strings("required", names)
            writer.text.end("}")
          }
        }
      } else {
        writer.strings("required", names)
      }
      writer.text.end("}")
    }
    text.end("}")
  }

  // MARK: Values

  private mutating func property(_ name: String, _ type: TypeName, _ documentation: String) {
    object(name) { writer in
      writer.string("description", documentation)
      writer.reference(type)
    }
  }

  private mutating func reference(_ type: TypeName) {
    switch type {
    case .declared(let name): string("$ref", "#/$defs/\(name)")
    case .builtIn: value(type)
    }
  }

  private mutating func value(_ type: TypeName, of documentation: String? = nil) {
    if let documentation { string("description", documentation) }
    guard let space = shapes.spaces[type] else { return }
    switch shapes.scalar(of: type) {
    case .boolean: string("type", "boolean")
    case .integer:
      string("type", "integer")
      let range = space.builtIn.wholeNumbers
      let least = space.facets.minInclusive.flatMap { Int($0) } ?? range?.lowerBound
      let most = space.facets.maxInclusive.flatMap { Int($0) } ?? range?.upperBound
      if let least, least > .min { number("minimum", least) }
      if let most, most < .max { number("maximum", most) }
    case .string: characters(of: space)
    }
  }

  private mutating func characters(of space: ValueSpace) {
    string("type", "string")
    if let item = space.item.first {
      // The length of a list is that of its values, which JSON Schema does not see.
      if let pattern = item.patterns.first {
        let one = ScriptPattern.source(pattern)
        string("pattern", "^(?:\(one)(?: \(one))*)$")
      }
      return
    }
    if !space.enumeration.isEmpty { return strings("enum", space.enumeration) }
    if space.builtIn == .date { string("format", "date") }
    if space.builtIn == .dateTime { string("format", "date-time") }
    if let least = space.facets.minLength { number("minLength", least) }
    if let most = space.facets.maxLength, space.builtIn != .base64Binary { number("maxLength", most) }
    let patterns = space.patterns.map { "^(?:\(ScriptPattern.source($0)))$" }
    if patterns.count == 1 {
      string("pattern", patterns[0])
    } else if patterns.count > 1 {
      array("allOf", patterns) { writer, pattern in
        writer.text.begin("{")
        writer.string("pattern", pattern)
        writer.text.end("}")
      }
    }
  }

  // MARK: Members

  private mutating func string(_ name: String, _ value: String) {
    text.member(name)
    text.string(value)
  }

  private mutating func number(_ name: String, _ value: Int) {
    text.member(name)
    text.literal(String(value))
  }

  private mutating func boolean(_ name: String, _ value: Bool) {
    text.member(name)
    text.literal(value ? "true" : "false")
  }

  private mutating func object(_ name: String, _ body: (inout Self) -> Void) {
    text.member(name)
    text.begin("{")
    body(&self)
    text.end("}")
  }

  private mutating func strings(_ name: String, _ values: [String]) {
    array(name, values) { $0.text.string($1) }
  }

  private mutating func array<Value>(_ name: String, _ values: [Value], _ body: (inout Self, Value) -> Void) {
    text.member(name)
    text.begin("[")
    for value in values {
      text.element()
      body(&self, value)
    }
    text.end("]")
  }
}

/// Regular expressions of XML Schema as JSON Schema has them: those of ECMAScript, with the flag for Unicode.
enum ScriptPattern {
  /// The expression, without anchors.
  static func source(_ pattern: Pattern) -> String { source(pattern.root) }

  private static func source(_ node: Pattern.Node) -> String {
    switch node {
    case .scalars(let set): characters(set)
    case .sequence(let nodes): nodes.map(source).joined()
    case .alternatives(let nodes): "(?:" + nodes.map(source).joined(separator: "|") + ")"
    case .repetition(let node, let min, let max): repeated(node) + count(min, max)
    }
  }

  private static func repeated(_ node: Pattern.Node) -> String {
    switch node {
    case .scalars, .alternatives: source(node)
    case .sequence, .repetition: "(?:" + source(node) + ")"
    }
  }

  private static func count(_ min: Int, _ max: Int?) -> String {
    switch (min, max) {
    case (0, 1): "?"
    case (0, nil): "*"
    case (1, nil): "+"
    case (let min, nil): "{\(min),}"
    case (let min, let max?): min == max ? "{\(min)}" : "{\(min),\(max)}"
    }
  }

  private static func characters(_ set: ScalarSet) -> String {
    if set.ranges.count == 1, set.ranges[0].count == 1 {
      return escaped(set.ranges[0].lowerBound, special: "^$\\.*+?()[]{}|/")
    }
    let ranges = set.ranges.map { range in
      let first = escaped(range.lowerBound, special: "\\]^-[")
      let last = escaped(range.upperBound, special: "\\]^-[")
      return range.count == 1 ? first : range.count == 2 ? first + last : "\(first)-\(last)"
    }
    return "[" + ranges.joined() + "]"
  }

  private static func escaped(_ number: UInt32, special: String) -> String {
    guard let scalar = Unicode.Scalar(number) else { return "" }
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      return special.unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(Character(scalar))
    }
  }
}
