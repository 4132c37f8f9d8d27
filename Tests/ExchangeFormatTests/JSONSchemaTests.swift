@testable import ExchangeFormat
import Foundation
import Testing
import XMLCoding

/// The JSON Schema, as a processor that is not ours reads it.
@Suite struct JSONSchemaTests {
  /// What the processor says of each text; `nil` where there is none.
  private func verdicts(of texts: [[UInt8]]) throws -> [String]? {
    let folder = URL.temporaryDirectory.appending(path: "json-forms-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, text) in texts.enumerated() {
      try Data(text).write(to: folder.appending(path: String(format: "%05d.json", number)))
    }
    let schema = folder.appending(path: "schema")
    try Data(JSONForm.embedded().jsonSchema()).write(to: schema)
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.ci/check-json-forms").standardizedFileURL
    process.arguments = ["python3", "-W", "ignore", script.path, schema.path, folder.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if [3, 127].contains(process.terminationStatus) {
      print("python3 with jsonschema is not here: skipped")
      return nil
    }
    #expect(process.terminationStatus == 0)
    return String(decoding: try Data(contentsOf: output), as: UTF8.self).split(separator: "\n").map {
      String($0.split(separator: "\t").last ?? "")
    }
  }

  @Test func itAcceptsTheJSONFormOfEveryDocument() throws {
    let form = try JSONForm.embedded()
    var generator = try InstanceGenerator(form.shapes.format, seed: 21)
    let texts = try (0..<60).map { _ in try form.json(of: .bytes(try generator.next())) }
    guard let verdicts = try verdicts(of: texts) else { return }
    #expect(verdicts == texts.map { _ in "valid" })
  }

  /// Each breaks the structure of a document in one way.
  @Test func itRefusesWhatHasAnotherStructure() throws {
    let whole = #"""
      {"Exchange": {"schemaVersion": "1.0.0", "id": "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10",
       "Header": {"Created": "2026-06-30T09:00:00Z", "Producer": {"system": "Test", "version": "1"},
        "Discloser": {"controller": "LA-301"}, "Recipient": {"controller": "LA-301"}, "Purpose": "internal-record",
        "Regime": "uk-gdpr", "Jurisdiction": "England", "ReleasedAt": "2026-06-30T09:00:00Z",
        "Audience": "professional", "Marking": {"tier": "OFFICIAL", "sensitive": true},
        "Profile": {"id": "england-wales", "version": "2026.1", "digest": "sha256:DIGEST"}},
       "Subject": {"id": "subject", "Identifier": [{"type": "crn", "text": "X320741"}],
        "BirthDate": {"precision": "day", "text": "2007-08-21"}, "Sex": {"code": "M"}},
       "Engagement": {"asked": "not-held"},
       "InformationResponse": {"LeavingCareRecord": {"items": [
        {"NotHeld": {"id": "n", "category": "ete", "reason": "notHeld"}}]}},
       "Completeness": {"statement": "may-be-incomplete"},
       "Release": {"at": "2026-06-30T09:00:00Z", "decisionDigest": "sha256:DIGEST"}}}
      """#.replacingOccurrences(of: "DIGEST", with: String(repeating: "0", count: 64))
    let changes = [
      (#""sensitive": true"#, #""sensitive": "true""#), (#""tier": "OFFICIAL", "#, ""),
      (#""tier": "OFFICIAL""#, #""tier": "SECRET""#),
      (#""asked": "not-held""#, #""asked": "not-held", "more": 1"#),
      (#"[{"type": "crn", "text": "X320741"}]"#, #"{"type": "crn", "text": "X320741"}"#),
      (#""text": "X320741""#, #""text": 320741"#), (#""text": "X320741""#, #""text": "X 320741""#),
      (#""Sex": {"code": "M"}"#, #""sex": {"code": "M"}"#), (#""Subject": {"#, #""Subject": null, "x": {"#),
      (#"{"NotHeld": {"#, #"{"View": {"id": "v", "text": "t"}, "NotHeld": {"#),
      (#""items": ["#, #""Items": ["#),
      (#"{"NotHeld": {"#, #"{"Heldnot": {"#), (#""Purpose": "internal-record","#, ""),
      (#""Completeness""#, #""Retraction": {}, "Completeness""#), (#"{"Exchange""#, #"{"Document""#),
      (#""text": "2007-08-21""#, #""text": "21/08/2007""#),
    ]
    let texts = changes.map { old, new in
      #expect(whole.contains(old), "\(old)")
      return Array(whole.replacingOccurrences(of: old, with: new).utf8)
    }
    guard let verdicts = try verdicts(of: [Array(whole.utf8)] + texts) else { return }
    #expect(verdicts.first == "valid")
    for (verdict, change) in zip(verdicts.dropFirst(), changes) { #expect(verdict == "invalid", "\(change)") }
    #expect(verdicts.count == changes.count + 1)
  }
}
