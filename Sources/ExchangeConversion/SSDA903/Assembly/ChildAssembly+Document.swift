import ExchangeConsent
import ExchangeModel
import XMLCoding

extension ChildAssembly {
  /// Reads every row of the child and makes the document.
  ///
  /// - Returns: `nil` when no table gives a birth date that can be used: a document without one is not valid.
  ///   Every row of the child is rejected then.
  mutating func document() -> SSDA903Conversion.Converted? {
    born = birthDate()
    guard born != nil else {
      for row in allRows { row.reject(.childWithoutBirthDate, at: "CHILD") }
      episodes.rejected = self[.episodes].count + repetitions(in: .episodes)
      return nil
    }
    if self[.header].isEmpty {
      for row in allRows { row.report(.childNotInHeader, "CHILD") }
    }
    for row in allRows { row.place("CHILD") }
    let sex = sex()
    let identifiers = identifiers()
    addHeaderItems()
    let periods = addEpisodes()
    addEvents()
    addYear()
    addAdoption()
    addLeavingCare(periods: periods)
    guard let subject = subject(sex: sex, identifiers: identifiers.numbers, identifiers.pupilNumberUnknown)
    else { return nil }
    let response = InformationResponse(
      records: AgencyRecords(
        socialCare: socialCare.isEmpty ? nil : SocialCareRecord(items: socialCare),
        leavingCare: leavingCare.isEmpty ? nil : LeavingCareRecord(items: leavingCare)))
    let exchange = Exchange(
      id: documentIdentifier, header: header, subject: subject, parties: parties,
      engagement: Engagement(asked: .notHeld), body: .informationResponse(response),
      completeness: Completeness(statement: .mayBeIncomplete))
    return SSDA903Conversion.Converted(exchange: exchange, sources: sources)
  }

  private func subject(
    sex: RecordedSex, identifiers: [SubjectIdentifier], _ pupilNumberUnknown: CodedValue?
  ) -> Subject? {
    born.map { born in
      Subject(
        identifiers: identifiers, upnUnknown: pupilNumberUnknown,
        birthDate: BirthDate(date: PartialDate(born), precision: .day), sex: sex, id: conversion.subject)
    }
  }

  /// An internal record: the discloser is the recipient, so nothing is disclosed by keeping it.
  private var header: Header {
    let options = conversion.options
    let controller = Controller(organisation: options.controller, service: "social-care")
    var producer = options.producer
    producer.convertedFrom = Producer.ConvertedFrom(
      format: "ssda903", collectionYear: context.year, digest: conversion.inputDigest)
    return Header(
      created: options.convertedAt, producer: producer, discloser: controller, recipient: controller,
      purpose: .internalRecord, regime: .ukGDPR, jurisdiction: .england, audience: .professional,
      marking: Marking(tier: .official, sensitive: true))
  }
}

extension ConversionReport {
  /// Adds what became of one child.
  mutating func add(_ assembly: ChildAssembly, isWritten: Bool) {
    episodes += assembly.episodes
    if isWritten {
      documents.written += 1
      documents.items.merge(assembly.counts) { $0 + $1 }
    } else {
      documents.childrenWithout += 1
    }
  }

  /// Takes the accounts of the files and the findings in.
  mutating func close(files: [ReturnFiles.File], ledger: ConversionLedger) {
    inputs = files.map { file in
      guard let table = file.table else { return file.input }
      var account = table.account()
      account.encoding = file.input.encoding
      if account.absentMarkers > 0 {
        ledger.add(
          ConversionFinding(
            .absentMarkers, file: table.fileName, table: table.table.rawValue,
            detail: "\(account.absentMarkers) cells"), file: table.input)
      }
      return account
    }
    for input in inputs { values += input.values }
    // A row that was rejected before its child was known is part of the account all the same.
    let read = files.compactMap(\.table).filter { $0.table == .episodes }.reduce(0) { $0 + $1.csv.rowCount }
    episodes.rejected = read - episodes.inDocuments - episodes.repeated
    findings = ledger.inOrder
    findingsNotListed = ledger.notListed
    totals = Dictionary(uniqueKeysWithValues: ledger.totals.map { ($0.key.rawValue, $0.value) })
  }
}

extension ConversionReport.Episodes {
  static func += (left: inout Self, right: Self) {
    left.inDocuments += right.inDocuments
    left.repeated += right.repeated
    left.carePeriods += right.carePeriods
    left.openCarePeriods += right.openCarePeriods
    left.children += right.children
    left.computedStatuses += right.computedStatuses
  }
}
