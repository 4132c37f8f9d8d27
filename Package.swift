// swift-tools-version: 6.2
import PackageDescription

/// Strict settings shared by every Swift target: imports are internal unless the public interface needs
/// them, and existential types are written out.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "young-adult-exchange",
  products: [
    .library(name: "XMLCoding", targets: ["XMLCoding"]),
    .library(
      name: "YoungAdultExchange",
      targets: [
        "ExchangeConsent", "ExchangeModel", "ExchangeValidation", "ExchangeConversion", "ExchangeFormat",
      ]),
    .executable(name: "yax", targets: ["yax"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // MARK: XML
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"]), .yum(["libxml2-devel"])]),
    .target(name: "CXMLShims", dependencies: ["CLibXML2"]),
    .target(name: "XMLCoding", dependencies: ["CLibXML2", "CXMLShims"], swiftSettings: strict),

    // MARK: The exchange
    .target(
      name: "ExchangeSchemas", path: "Schemas",
      exclude: [
        "README.md", "codelists", "crosswalks", "exchange-1.0", "flattened", "json", "list-uses.csv", "mappings",
        "profiles", "reports",
      ],
      sources: [
        "ExchangeSchemas.c", "ExchangeListUses.c", "ExchangeProfiles.c", "ExchangeMappings.c",
        "ExchangeCrosswalks.c",
      ],
      publicHeadersPath: "include"),
    .target(
      name: "ExchangeConsent",
      dependencies: ["XMLCoding", "ExchangeSchemas", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "ExchangeModel",
      dependencies: [
        "XMLCoding", "ExchangeConsent", "ExchangeSchemas", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "ExchangeValidation",
      dependencies: ["XMLCoding", "ExchangeConsent", "ExchangeModel", "ExchangeFormat"],
      swiftSettings: strict),
    .target(
      name: "ExchangeConversion",
      dependencies: [
        "XMLCoding", "ExchangeConsent", "ExchangeModel", "ExchangeSchemas",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "ExchangeConformance", dependencies: ["XMLCoding", "ExchangeConsent"], swiftSettings: strict),
    .target(
      name: "ExchangeFormat", dependencies: ["XMLCoding", "ExchangeConsent", "ExchangeModel"],
      swiftSettings: strict),
    .executableTarget(
      name: "yax",
      dependencies: [
        "ExchangeConsent", "ExchangeModel", "ExchangeValidation", "ExchangeConversion", "ExchangeFormat",
        "ExchangeConformance",
        "XMLCoding", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // MARK: Tests
    .testTarget(name: "XMLCodingTests", dependencies: ["XMLCoding"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeConsentTests",
      dependencies: ["ExchangeConsent", "XMLCoding", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeConformanceTests",
      dependencies: ["ExchangeConformance", "ExchangeConsent", "XMLCoding"], swiftSettings: strict),
    .testTarget(name: "ExchangeModelTests", dependencies: ["ExchangeModel"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeValidationTests",
      dependencies: ["ExchangeValidation", "ExchangeModel", "ExchangeConsent", "XMLCoding"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeConversionTests", dependencies: ["ExchangeConversion"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeFormatTests",
      dependencies: [
        "ExchangeFormat", "ExchangeModel", "ExchangeValidation", "ExchangeConsent", "XMLCoding",
      ],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["yax"], swiftSettings: strict),
  ]
)
