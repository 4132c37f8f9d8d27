import ExchangeFormat
import ExchangeValidation
import XMLCoding

/// A document → its layers up to the types → the other form.
struct TranscodingPipeline {
  let input: InputPath
  let form: DocumentForm?
  let output: String

  func run() throws {
    let bytes = try read()
    let isJSON = Validator.isJSON(bytes)
    let report = try Validator().validate(.bytes(bytes), named: input.name)
    let faults = report.findings.filter { finding in
      finding.severity == .error && [.intake, .wellFormedness, .schema, .decoding].contains(finding.layer)
    }
    guard faults.isEmpty, report.obstacle == nil else {
      for fault in faults { try Console.print(fault.description + "\n") }
      throw report.obstacle == .noVerdict ? ExitStatus.noVerdict : ExitStatus.findings
    }
    let text = try written(bytes, isJSON: isJSON, as: form ?? (isJSON ? .xml : .json))
    let inputs = input.identity.map { Set([$0]) } ?? []
    let file = try OutputFile(output, sparing: inputs)
    try file.write(text.span)
    try file.finish()
  }

  private func read() throws(Failure) -> [UInt8] {
    do {
      return try input.input.readAll(limit: JSONLimits().bytes)
    } catch {
      throw Failure(.unreadable, "\(input.name): \(error.message)")
    }
  }

  /// Both ways lead through XML, so that the form is the same whatever the input was.
  private func written(_ bytes: [UInt8], isJSON: Bool, as form: DocumentForm) throws -> [UInt8] {
    let json = try described()
    let xml = isJSON ? json.read(bytes).xml ?? [] : bytes
    return form == .xml ? xml : try text(of: xml, in: json)
  }

  private func described() throws(Failure) -> JSONForm {
    do {
      return try JSONForm.embedded()
    } catch {
      throw Failure(.noVerdict, error.description)
    }
  }

  private func text(of xml: [UInt8], in json: JSONForm) throws(Failure) -> [UInt8] {
    do {
      return try json.json(of: .bytes(xml))
    } catch {
      throw Failure(.findings, "\(input.name): \(error.message)")
    }
  }
}
