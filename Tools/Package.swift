// swift-tools-version: 6.3
import PackageDescription

/// The trainer and the scorer: they make and measure the embedded model, and are no part of the product.
let package = Package(
  name: "khplan-tools",
  dependencies: [.package(name: "khplan", path: "..")],
  targets: [
    .executableTarget(
      name: "khmodel",
      dependencies: [
        .product(name: "PlanRepair", package: "khplan"),
        .product(name: "VietnameseText", package: "khplan"),
      ],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .unsafeFlags(["-Ounchecked"], .when(configuration: .release)),
      ]),
    .executableTarget(
      name: "khscore",
      dependencies: [
        .product(name: "PlanRepair", package: "khplan"),
        .product(name: "PlanSyntax", package: "khplan"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ],
  swiftLanguageModes: [.v6]
)
