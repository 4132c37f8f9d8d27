import ArgumentParser
import ExchangeConsent
import ExchangeModel
import XMLCoding

/// Who a request is about: from a document, or from what stands on the command line.
struct RequestSubject: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A document about them, such as your internal record.",
      discussion: "Use this where you can: what stands on a command line stays in its history.",
      valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var subject: String?

  @Option(help: "A number they are known by: crn=X123456. May be given more than once.")
  var identifier: [Unechoed<IdentifierArgument>] = []

  @Option(help: "Given names.")
  var given: String?

  @Option(help: "Family name.")
  var family: String?

  @Option(help: "Date of birth: 2007-08-21, or as much of it as is known.")
  var born: Unechoed<PartialDate>?

  @Option(help: "Sex as recorded: M, F or U.")
  var sex: Unechoed<RecordedSex.Code>?

  func validate() throws {
    if identifier.contains(where: { $0.value == nil }) {
      throw ValidationError(
        "--identifier needs a kind and a number, such as crn=X123456; what was given is neither shown nor kept."
      )
    }
    if let born, born.value == nil {
      throw ValidationError("--born needs a day, a month or a year: 2007-08-21, 2007-08 or 2007.")
    }
    if let sex, sex.value == nil { throw ValidationError("--sex needs M, F or U.") }
    let isDescribed = !identifier.isEmpty || given != nil || family != nil || born != nil || sex != nil
    if subject != nil {
      guard !isDescribed else { throw ValidationError("--subject says all; leave the other options out.") }
    } else {
      guard given != nil || family != nil, born != nil, sex != nil else {
        throw ValidationError("Give --subject, or a name, --born and --sex.")
      }
    }
  }

  /// The young person.
  func youngPerson() throws -> Subject {
    if let subject { return try read(subject) }
    let birthDate = born?.value.map { date in
      let precision: BirthDate.Precision =
        switch date.xmlText.utf8.count {
        case 4: .year
        case 7: .month
        default: .day
        }
      return BirthDate(date: date, precision: precision)
    }
    return Subject(
      identifiers: identifier.compactMap(\.value).map { SubjectIdentifier(value: $0.value, type: $0.kind) },
      names: [PersonName(given: given, family: family)], birthDate: birthDate,
      sex: sex?.value.map { RecordedSex(code: $0) }, id: PartyIdentifier(wellFormed: "subject"))
  }

  private func read(_ path: String) throws -> Subject {
    let input = InputPath(path: path)
    var subjects: [Subject] = []
    var faults: [XMLFault] = []
    let reading = try Exchange.reader(schema: try Exchange.schema).read(input.input) { record in
      faults += record.faults
      if let value = record.value, subjects.count < 2 { subjects.append(value.subject) }
    }
    faults += reading.faults
    guard !faults.contains(where: { $0.code == .unreadable }) else {
      throw Failure(.unreadable, "\(input.name): cannot be read")
    }
    guard faults.isEmpty, let subject = subjects.first else {
      throw Failure(.usage, "\(input.name): is not a valid document; see yax validate")
    }
    guard subjects.count == 1 else {
      throw Failure(.usage, "\(input.name): has several documents; a request is about one young person")
    }
    return subject
  }
}

/// A value that is never shown: the argument parser repeats what it cannot read, so it is given nothing that it could
/// not.
struct Unechoed<Value: ExpressibleByArgument>: ExpressibleByArgument {
  /// What was given; `nil` where it does not have the form.
  let value: Value?

  init?(argument: String) { value = Value(argument: argument) }
}

/// A kind of number and the number: `crn=X123456`.
struct IdentifierArgument: ExpressibleByArgument {
  let kind: SubjectIdentifier.Kind
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let kind = SubjectIdentifier.Kind(String(argument[..<equals]))
    else { return nil }
    let value = String(argument[argument.index(after: equals)...])
    guard (1...40).contains(value.utf8.count) else { return nil }
    self.kind = kind
    self.value = value
  }
}
