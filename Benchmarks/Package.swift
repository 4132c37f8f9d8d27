// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the peers that are measured are no dependencies of the product.
let package = Package(
  name: "exchange-benchmarks",
  dependencies: [
    .package(name: "young-adult-exchange", path: ".."),
    .package(url: "https://github.com/CoreOffice/XMLCoder", from: "0.18.2"),
  ],
  targets: [
    .executableTarget(
      name: "exchange-benchmark",
      dependencies: [
        .product(name: "XMLCoding", package: "young-adult-exchange"),
        .product(name: "YoungAdultExchange", package: "young-adult-exchange"),
        .product(name: "XMLCoder", package: "XMLCoder"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")])
  ]
)
