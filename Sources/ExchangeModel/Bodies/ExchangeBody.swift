package import ExchangeConsent
public import XMLCoding

/// What a document says: one of eight kinds.
public enum ExchangeBody: XMLChoice, Hashable, Sendable {
  /// What the sender asks the recipient for.
  case informationRequest(InformationRequest)
  /// The information, or an internal record.
  case informationResponse(InformationResponse)
  /// The transfer of a case.
  case caseTransfer(CaseTransfer)
  /// The answer to a transfer.
  case transferDecision(TransferDecision)
  /// What is planned for release from custody.
  case resettlementNotice(ResettlementNotice)
  /// Notice of a change of consent.
  case consentNotice(ConsentNotice)
  /// The receipt for a document.
  case acknowledgement(Acknowledgement)
  /// Taking back a document.
  case retraction(Retraction)

  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `InformationRequest`.
    case informationRequest = "InformationRequest"
    /// `InformationResponse`.
    case informationResponse = "InformationResponse"
    /// `CaseTransfer`.
    case caseTransfer = "CaseTransfer"
    /// `TransferDecision`.
    case transferDecision = "TransferDecision"
    /// `ResettlementNotice`.
    case resettlementNotice = "ResettlementNotice"
    /// `ConsentNotice`.
    case consentNotice = "ConsentNotice"
    /// `Acknowledgement`.
    case acknowledgement = "Acknowledgement"
    /// `Retraction`.
    case retraction = "Retraction"
  }
}

extension ExchangeBody {
  /// Decodes the body that an element name stands for.
  public init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .informationRequest: self = .informationRequest(try InformationRequest(from: decoder))
    case .informationResponse: self = .informationResponse(try InformationResponse(from: decoder))
    case .caseTransfer: self = .caseTransfer(try CaseTransfer(from: decoder))
    case .transferDecision: self = .transferDecision(try TransferDecision(from: decoder))
    case .resettlementNotice: self = .resettlementNotice(try ResettlementNotice(from: decoder))
    case .consentNotice: self = .consentNotice(try ConsentNotice(from: decoder))
    case .acknowledgement: self = .acknowledgement(try Acknowledgement(from: decoder))
    case .retraction: self = .retraction(try Retraction(from: decoder))
    }
  }

  /// The records that the agencies hold; `nil` in a body that carries none.
  public var records: AgencyRecords? {
    switch self {
    case .informationResponse(let body): body.records
    case .caseTransfer(let body): body.records
    case .resettlementNotice(let body): body.records
    case .informationRequest, .transferDecision, .consentNotice, .acknowledgement, .retraction: nil
    }
  }

  /// Whether the body is about a document and not about a person: a receipt, or taking something back. Such a
  /// document repeats nothing about the young person that it need not.
  public var isAboutADocument: Bool {
    switch self {
    case .acknowledgement, .retraction: true
    default: false
    }
  }
}

extension ExchangeBody: ItemRecordCarrier {
  package var itemRecords: [any ItemRecord] {
    switch self {
    case .informationRequest(let body): body.grounds.map { [$0] } ?? []
    case .informationResponse(let body): body.records.itemRecords
    case .caseTransfer(let body): (body.transitionPlan.map { [$0] } ?? []) + body.records.itemRecords
    case .transferDecision(let body): body.arrangements.map { [$0] } ?? []
    case .resettlementNotice(let body):
      (body.resettlementPlan.map { [$0] } ?? []) + body.records.itemRecords
    case .consentNotice, .acknowledgement, .retraction: []
    }
  }

  package mutating func change(_ change: some ItemRecordChange) {
    switch self {
    case .informationRequest(var body):
      change.apply(to: &body.grounds)
      self = .informationRequest(body)
    case .informationResponse(var body):
      body.records.change(change)
      self = .informationResponse(body)
    case .caseTransfer(var body):
      change.apply(to: &body.transitionPlan)
      body.records.change(change)
      self = .caseTransfer(body)
    case .transferDecision(var body):
      change.apply(to: &body.arrangements)
      self = .transferDecision(body)
    case .resettlementNotice(var body):
      change.apply(to: &body.resettlementPlan)
      body.records.change(change)
      self = .resettlementNotice(body)
    case .consentNotice, .acknowledgement, .retraction: break
    }
  }
}

extension ExchangeBody {
  /// The authorities that the body itself refers to.
  package var citedAuthorities: [AuthorityIdentifier] {
    if case .consentNotice(let notice) = self { [notice.consent] } else { [] }
  }

  /// Keeps, withholds or drops every item, and makes the answers of a response say what then stands in it.
  package mutating func treatItems(
    hiding isHidden: (InformationCategory) -> Bool, _ treatment: (ItemDescription) -> ItemTreatment
  ) {
    var outcomes: [TreatedCategory] = []
    withoutActuallyEscaping(treatment) { treatment in
      change(
        Treatment { item in
          let outcome = treatment(item)
          outcomes.append(TreatedCategory(category: item.category, treatment: outcome))
          return outcome
        })
    }
    if case .informationResponse(var response) = self {
      response.followAnswers(outcomes, hiding: isHidden)
      self = .informationResponse(response)
    }
  }
}
