// swift-tools-version: 6.3
import PackageDescription

/// Built by `make fuzz` with `-sanitize=fuzzer`, for all modules: coverage steers the engine.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "khplan", path: "..")],
  targets: [
    .target(name: "Fuzzing"),
    .executableTarget(
      name: "fuzz-decode",
      dependencies: ["Fuzzing", .product(name: "VietnameseText", package: "khplan")]),
    .executableTarget(
      name: "fuzz-parse",
      dependencies: [
        "Fuzzing", .product(name: "PlanSyntax", package: "khplan"),
        .product(name: "PlanExport", package: "khplan"),
      ]),
  ]
)
