public import ExchangeConsent
public import XMLCoding

/// A statistical predictor of reoffending.
public struct ReoffendingPredictor: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// The result.
  public var result: PredictorResult
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// The predictor.
  public var predictor: Name
  /// Version of the predictors: 1, or 2 from 2025. Those of different versions are not compared.
  public var version: Int
  /// Day of the assessment.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    result: PredictorResult, predictor: Name, version: Int, assessedOn: CalendarDate,
    assessment: Grouping? = nil
  ) {
    self.result = result
    self.assessment = assessment
    self.predictor = predictor
    self.version = version
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case result = "Result"
    case assessment = "@assessment"
    case predictor = "@predictor"
    case version = "@version"
    case assessedOn = "@assessedOn"
  }
}

extension ReoffendingPredictor {
  /// Predictors of reoffending for adults. None of them is for somebody under 18.
  public enum Name: String, XMLTextConvertible, CaseIterable {
    /// Version 1: Offender Group Reconviction Scale 3.
    case ogrs3 = "OGRS3"
    /// Version 1: OASys General reoffending Predictor.
    case ogp = "OGP"
    /// Version 1: OASys Violence Predictor.
    case ovp = "OVP"
    /// Version 1: Risk of Serious Recidivism.
    case rsr = "RSR"
    /// Version 2: All Reoffending Predictor.
    case arp = "ARP"
    /// Version 2: Violent Reoffending Predictor.
    case vrp = "VRP"
    /// Version 2: Serious Violent Reoffending Predictor.
    case svrp = "SVRP"
    /// Version 2: Combined Serious Reoffending Predictor.
    case csrp = "CSRP"
  }
}

/// A statistical predictor of sexual reoffending.
public struct SexualReoffendingPredictor: ItemContent {
  /// `risk-to-others.sexual-harm`.
  public static let category = InformationCategory.riskToOthersSexualHarm

  /// The result.
  public var result: PredictorResult
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// The predictor.
  public var predictor: Name
  /// Version of the predictors: 1, or 2 from 2025. Those of different versions are not compared.
  public var version: Int
  /// Day of the assessment.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    result: PredictorResult, predictor: Name, version: Int, assessedOn: CalendarDate,
    assessment: Grouping? = nil
  ) {
    self.result = result
    self.assessment = assessment
    self.predictor = predictor
    self.version = version
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case result = "Result"
    case assessment = "@assessment"
    case predictor = "@predictor"
    case version = "@version"
    case assessedOn = "@assessedOn"
  }
}

extension SexualReoffendingPredictor {
  /// Predictors of sexual reoffending for adults.
  public enum Name: String, XMLTextConvertible, CaseIterable {
    /// Version 1: OASys Sexual reoffending Predictor, contact.
    case ospContact = "OSP_C"
    /// Version 1: OASys Sexual reoffending Predictor, indecent images.
    case ospIndecentImages = "OSP_I"
    /// Version 1: OASys Sexual reoffending Predictor, direct contact.
    case ospDirectContact = "OSP_DC"
    /// Version 1: OASys Sexual reoffending Predictor, images and indirect contact.
    case ospImagesAndIndirectContact = "OSP_IIC"
    /// Version 2: Direct Contact Sexual Reoffending Predictor.
    case directContact = "DC_SRP"
    /// Version 2: Images and Indirect Contact Sexual Reoffending Predictor.
    case imagesAndIndirectContact = "IIC_SRP"
  }
}
