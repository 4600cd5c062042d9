import Glibc
import PlanRules
import PlanSyntax
import Testing

/// What holds for the list of rules as a whole.
@Suite struct RuleSetTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    + "/Sources/PlanRules/Rules"

  @Test func `each code is there once, and below its family`() {
    let codes = RuleSet.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for family in RuleSet.families {
      #expect(family.rules.allSatisfy { $0.family == family.code })
      #expect(family.rules.map(\.code) == family.rules.map(\.code).sorted())
    }
    #expect(
      Set(RuleSet.families.map(\.code))
        == Set(Self.names(in: Self.folder).filter { !$0.hasSuffix(".swift") }))
  }

  @Test(arguments: RuleSet.families.map(\.code))
  func `every file of a rule is registered by its family`(family: String) {
    let files = Self.names(in: "\(Self.folder)/\(family)").compactMap { name -> String? in
      guard name.hasSuffix(".swift"), name.utf8.count == 12 else { return nil }
      return String(name.prefix(6))
    }
    let registered = RuleSet.all.filter { $0.family == family }.map(\.code)
    #expect(files.sorted() == registered, "one file a rule, listed in \(family).swift")
  }

  @Test(arguments: RuleSet.all.map(\.code))
  func `a rule speaks both languages`(code: String) throws {
    let rule = try #require(RuleSet.rule(code))
    for text in [rule.summary, rule.explanation, rule.basis.text] {
      #expect(!text.vi.isEmpty && !text.en.isEmpty)
    }
    #expect(!rule.summary.vi.hasSuffix(".") && !rule.summary.en.hasSuffix("."))
  }

  private static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
