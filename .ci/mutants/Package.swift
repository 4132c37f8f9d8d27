// swift-tools-version: 6.2
import PackageDescription

/// The decision and what tests it, without the rest of the project, so that it is built in a minute.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "mutants",
  dependencies: [.package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "CXMLShims", dependencies: ["CLibXML2"]),
    .target(name: "XMLCoding", dependencies: ["CLibXML2", "CXMLShims"], swiftSettings: strict),
    .target(
      name: "ExchangeSchemas", path: "Schemas",
      exclude: [
        "README.md", "codelists", "crosswalks", "exchange-1.0", "explanations", "flattened", "json",
        "list-uses.csv", "mappings", "profiles", "reports",
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
      name: "ExchangeConformance", dependencies: ["XMLCoding", "ExchangeConsent"], swiftSettings: strict),
    .executableTarget(name: "kit", dependencies: ["ExchangeConformance"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeConsentTests",
      dependencies: ["ExchangeConsent", "XMLCoding", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeConformanceTests",
      dependencies: ["ExchangeConformance", "ExchangeConsent", "XMLCoding"], swiftSettings: strict),
  ]
)
