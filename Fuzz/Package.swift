// swift-tools-version: 6.3
import PackageDescription

/// Built by `make fuzz` with `-sanitize=fuzzer`, for all modules: coverage steers the engine.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "khplan", path: "..")],
  targets: [
    .target(name: "Fuzzing"),
    target("fuzz-decode", "VietnameseText"),
    target("fuzz-parse", "PlanSyntax"),
    target("fuzz-restore", "PlanRepair", "VietnameseText"),
    target("fuzz-check", "PlanSyntax", "PlanRules"),
    target("fuzz-export", "PlanSyntax", "PlanExport"),
    target("fuzz-json", "JSONText"),
    target("fuzz-configuration", "PlanConfiguration"),
    target("fuzz-worker", "PlanArchive", "PlanExport", "JSONText"),
  ]
)

/// A program that feeds texts to the check in its `main.swift`.
func target(_ name: String, _ libraries: String...) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["Fuzzing"] + libraries.map { .product(name: $0, package: "khplan") })
}
