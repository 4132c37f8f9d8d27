import ExchangeFormat
import ExchangeModel
import Testing

@Suite struct StyleTests {
  /// What breaks one rule: the file, what to replace in it, and by what.
  struct Breakage: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    let new: String

    init(_ rule: String, _ file: String, _ old: String, _ new: String) {
      self.rule = rule
      self.file = file
      self.old = old
      self.new = new
    }

    var testDescription: String { "\(rule): \(new.prefix(50))" }
  }

  static let breakages: [Breakage] = [
    Breakage("S-01", "items.xsd", "blockDefault=\"#all\" ", ""),
    Breakage("S-01", "items.xsd", "version=\"1.0.0\" xml", "version=\"2\" xml"),
    Breakage("S-02", "exchange.xsd", "schemaLocation=\"items.xsd\"", "schemaLocation=\"other.xsd\""),
    Breakage("S-02", "items.xsd", "<xs:schema", "<!DOCTYPE schema><xs:schema"),
    Breakage("S-02", "exchange.xsd", "<xs:include schemaLocation=\"items.xsd\"/>", ""),
    Breakage("S-03", "items.xsd", end, documented("element", "name=\"Loose\" type=\"ViewType\"") + end),
    Breakage(
      "S-04", "envelope.xsd", "<xs:element name=\"Purpose\"", "<xs:element nillable=\"true\" name=\"Purpose\""
    ),
    Breakage(
      "S-05", "envelope.xsd", "<xs:complexType name=\"HeaderType\">",
      "<xs:complexType name=\"HeaderType\" mixed=\"true\">"),
    Breakage("S-05", "envelope.xsd", "</xs:sequence>", "<xs:any processContents=\"lax\"/></xs:sequence>"),
    Breakage("S-05", "exchange.xsd", "namespace=\"##other\"", "namespace=\"##any\""),
    Breakage(
      "S-06", "envelope.xsd", "</xs:sequence>",
      "<xs:element name=\"One\"><xs:complexType/></xs:element></xs:sequence>"),
    Breakage("S-07", "envelope.xsd", "type=\"InstantType\"", "type=\"xs:dateTime\""),
    Breakage("S-07", "common-types.xsd", "base=\"xs:token\"", "base=\"xs:ID\""),
    Breakage("S-08", "categories.xsd", "<xs:documentation>Health.</xs:documentation>", "<xs:documentation/>"),
    Breakage("S-08", "categories.xsd", ">Health.<", ">health.<"),
    Breakage("S-08", "categories.xsd", ">Health.<", ">Health<"),
    Breakage("S-09", "subject.xsd", "maxOccurs=\"30\"", "maxOccurs=\"unbounded\""),
    Breakage("S-10", "common-types.xsd", "<xs:maxLength value=\"200\"/>", ""),
    Breakage("S-11", "common-types.xsd", "(19|20|21)[0-9]{2}", "(19|20|21)\\d{2}"),
    Breakage("S-12", "common-types.xsd", "<xs:minInclusive value=\"1900-01-02\"/>", ""),
    Breakage(
      "S-12", "common-types.xsd", "<xs:restriction base=\"ReferenceListType\">",
      "<xs:restriction base=\"LineType\">"),
    Breakage("S-13", "envelope.xsd", "name=\"sensitive\"", "name=\"Sensitive\""),
    Breakage("S-13", "envelope.xsd", "name=\"MarkingTierType\"", "name=\"MarkingTier\""),
    Breakage("S-14", "leaving-care-record.xsd", "<note:category code=\"ete\"/>", ""),
    Breakage(
      "S-14", "leaving-care-record.xsd", "<note:category code=\"ete\"/>", "<note:category code=\"invented\"/>"
    ),
    Breakage(
      "S-14", "leaving-care-record.xsd", "<note:list name=\"ssda903-activity\"/>",
      "<note:list name=\"no-such-list\"/>"),
    Breakage("S-15", "leaving-care-record.xsd", "<xs:attributeGroup ref=\"ItemAttributes\"/>", ""),
    Breakage("S-16", "envelope.xsd", "type=\"MarkingTierType\"", "type=\"MarkingTeirType\""),
    Breakage("S-16", "envelope.xsd", "name=\"MarkingTierType\"", "name=\"PurposeType\""),
    Breakage("S-17", "envelope.xsd", "type=\"MarkingTierType\"", "type=\"yax:MarkingTierType\""),
    Breakage(
      "S-18", "envelope.xsd", end,
      documented("simpleType", "name=\"LooseType\"", "<xs:restriction base=\"LineType\"/>") + end),
    Breakage("S-19", "exchange.xsd", "xpath=\"yax:Authorities/*\"", "xpath=\".//yax:Authorities/*\""),
    Breakage("S-19", "exchange.xsd", "<xs:field xpath=\"@id\"/>", "<xs:field xpath=\"yax:Name\"/>"),
    Breakage(
      "S-20", "envelope.xsd", "<xs:enumeration value=\"Wales\">", "<xs:enumeration value=\"england\">"),
    Breakage("S-21", "envelope.xsd", "name=\"sensitive\"", "name=\"officialSENSITIVE\""),
    Breakage("S-22", "categories.xsd", ">Health.<", ">Health, organized.<"),
    Breakage("S-23", "subject.xsd", "maxOccurs=\"30\"", "maxOccurs=\"1001\""),
    Breakage("S-24", "items.xsd", "<note:refers key=\"personKey\"/>", "<note:refers key=\"peopleKey\"/>"),
    Breakage("S-24", "items.xsd", "<note:refers key=\"personKey\"/>", "<note:points to=\"personKey\"/>"),
    Breakage("S-24", "lawful-basis.xsd", "<note:absent means=\"false\"/>", "<note:absent means=\"no\"/>"),
    Breakage("S-24", "authorities.xsd", "of=\"controller class\"", "of=\"controller kind\""),
    Breakage("S-25", "items.xsd", " xml:lang=\"en\"", ""),
    Breakage("S-26", "envelope.xsd", "<xs:element name=\"Created\"", "<xs:element name=\"Audience\""),
    Breakage("S-27", "envelope.xsd", "type=\"MarkingType\"", "type=\"HeaderType\""),
    Breakage("S-28", "leaving-care-record.xsd", "<xs:element name=\"Withheld\"", "<xs:element name=\"Kept\""),
    Breakage(
      "S-29", "leaving-care-record.xsd", "<note:category code=\"ethnicity\"/>",
      "<note:category code=\"views\"/>"),
  ]

  private static let end = "</xs:schema>"

  private static func documented(_ kind: String, _ attributes: String, _ content: String = "") -> String {
    "<xs:\(kind) \(attributes)><xs:annotation><xs:documentation>A loose one.</xs:documentation></xs:annotation>"
      + "\(content)</xs:\(kind)>"
  }

  @Test func theSchemaKeepsEveryRule() {
    #expect(findings(in: EmbeddedSchemas.files) == [])
  }

  @Test(arguments: breakages) func everyRuleNoticesItsBreakage(breakage: Breakage) throws {
    var files = EmbeddedSchemas.files
    let text = String(decoding: try #require(files[breakage.file]), as: UTF8.self)
    #expect(text.contains(breakage.old), "\(breakage.old) is no longer in \(breakage.file)")
    files[breakage.file] = Array(text.replacing(breakage.old, with: breakage.new).utf8)
    #expect(findings(in: files).contains { $0.rule == breakage.rule })
  }

  @Test func everyRuleIsBrokenOnceAndHasANumberOfItsOwn() {
    let rules = SchemaRule.all.map(\.id)
    #expect(Set(rules).count == rules.count)
    #expect(Set(rules) == Set(Self.breakages.map(\.rule)))
  }

  @Test func aFindingSaysWhere() throws {
    var files = EmbeddedSchemas.files
    let text = String(decoding: try #require(files["subject.xsd"]), as: UTF8.self)
    files["subject.xsd"] = Array(text.replacing("maxOccurs=\"30\"", with: "maxOccurs=\"unbounded\"").utf8)
    let finding = try #require(findings(in: files).first)
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("maxOccurs=\"30\"")
      })
    #expect(finding.description.hasPrefix("subject.xsd:\(line + 1):7: S-09 "))
  }

  private func findings(in files: [String: [UInt8]]) -> [SchemaFinding] {
    SchemaStyle(files: files, main: EmbeddedSchemas.main, codeLists: Set(CodeList.all.keys)).findings
  }
}
