import PlanExport
import PlanRules
import PlanSyntax
import Testing

/// Whatever a text holds, all that is done with it comes to an end; `Fixtures/fuzzed` holds what broke
/// something once.
@Suite struct ResilienceTests {
  @Test(arguments: Texts.fixtures)
  func `a fixture is checked, and written as UTF-8 in every format`(path: String) throws {
    var plan = Plan.of(Texts.read(path), name: path)
    plan.findings = Checker.check(plan)
    for format in ExportFormat.all {
      let output = plan.written(as: format, findings: true)
      #expect(String(validating: output, as: UTF8.self) != nil, "\(path) as \(format.name)")
    }
  }
}
