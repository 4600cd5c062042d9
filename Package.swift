// swift-tools-version: 6.3
import PackageDescription

/// The settings every Swift target shares: strict concurrency comes with Swift 6, a warning is an error.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "khplan",
  products: [
    .executable(name: "khplan", targets: ["khplan"]),
    .library(name: "PlanSyntax", targets: ["PlanSyntax"]),
    .library(name: "PlanRules", targets: ["PlanRules"]),
    .library(name: "PlanExport", targets: ["PlanExport"]),
    .library(name: "PlanArchive", targets: ["PlanArchive"]),
    .library(name: "PlanConfiguration", targets: ["PlanConfiguration"]),
    .library(name: "JSONText", targets: ["JSONText"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "PlanRepair", targets: ["PlanRepair"]),
  ],
  targets: [
    .target(
      name: "CICU",
      // In the order a static link needs: what is used comes after what uses it.
      linkerSettings: ["icuuc", "icudata", "stdc++", "m"].map { .linkedLibrary($0) }),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CSHA256"),
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "VietnameseText", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "CPlanData", exclude: ["data"]),
    .target(
      name: "PlanRepair", dependencies: ["VietnameseText", "CPlanData"], swiftSettings: strict),
    .target(
      name: "PlanSyntax", dependencies: ["VietnameseText", "PlanRepair"], swiftSettings: strict),
    .target(
      name: "PlanExport",
      dependencies: [
        "PlanSyntax", "PlanRepair", "VietnameseText", "JSONText", "CPlanData", "CSHA256",
        "CLibXML2",
      ],
      swiftSettings: strict),
    .target(
      name: "PlanRules", dependencies: ["PlanSyntax", "VietnameseText", "CPlanData"],
      swiftSettings: strict),
    .target(
      name: "PlanReport",
      dependencies: ["PlanSyntax", "PlanRules", "PlanExport", "VietnameseText"],
      swiftSettings: strict),
    .target(name: "CPlanSystem"),
    .target(
      name: "CLibArchive",
      // In the order a static link needs. ACLs, lz4 and the rest are only in parts nothing calls.
      linkerSettings: ["archive", "nettle", "lzma", "zstd", "bz2", "z"].map { .linkedLibrary($0) }),
    .target(
      name: "PlanArchive",
      dependencies: [
        "VietnameseText", "PlanSyntax", "PlanRules", "PlanExport", "JSONText", "CLibArchive",
        "CPlanSystem",
      ],
      swiftSettings: strict),
    .target(name: "CommandLineKit", swiftSettings: strict),
    .target(
      name: "PlanConfiguration",
      dependencies: ["CommandLineKit", "PlanArchive", "PlanRules", "PlanSyntax", "JSONText"],
      swiftSettings: strict),
    .executableTarget(
      name: "khplan",
      dependencies: [
        "VietnameseText", "PlanRepair", "PlanSyntax", "PlanRules", "PlanExport", "PlanReport",
        "PlanArchive", "PlanConfiguration", "JSONText", "CommandLineKit",
      ],
      swiftSettings: strict),
    // What tests of several modules check outputs with.
    .target(
      name: "JSONSchema", dependencies: ["JSONText"], path: "Tests/JSONSchema",
      swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(name: "CLibXML2Tests", dependencies: ["CLibXML2"], swiftSettings: strict),
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: strict),
    .testTarget(name: "PlanRepairTests", dependencies: ["PlanRepair"], swiftSettings: strict),
    .testTarget(
      name: "PlanSyntaxTests",
      dependencies: [
        "PlanSyntax", "PlanRepair", "PlanRules", "PlanExport", "JSONText", "JSONSchema", "CLibXML2",
      ],
      swiftSettings: strict),
    .testTarget(name: "PlanRulesTests", dependencies: ["PlanRules"], swiftSettings: strict),
    .testTarget(
      name: "PlanArchiveTests", dependencies: ["PlanArchive"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineKitTests", dependencies: ["CommandLineKit"], swiftSettings: strict),
    .testTarget(
      name: "LibraryExampleTests", dependencies: ["PlanSyntax", "PlanRules", "PlanExport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["khplan", "JSONText", "JSONSchema"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
