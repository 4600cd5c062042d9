import PlanExport
import PlanSyntax
import Testing

/// How the page shows what a document is made of.
@Suite struct PageTests {
  @Test(arguments: [
    ("QUYẾT ĐỊNH:", "<p class=\"enacting\">QUYẾT ĐỊNH:</p>"),
    ("Quyết định:", "<p>Quyết định:</p>"), ("…", "<p>…</p>"), ("12/5", "<p>12/5</p>"),
  ])
  func `words in capitals before the first part are a title, signs alone are none`(
    line: String, element: String
  ) {
    let text = "QUYẾT ĐỊNH\nBan hành quy chế\n\nNhà trường họp.\n\n\(line)\n\nĐiều 1. Mượn sách"
    let page = String(decoding: Plan.of(Array(text.utf8)).written(in: "html"), as: UTF8.self)
    #expect(page.contains(element))
  }

  @Test(arguments: Texts.fixtures)
  func `what is found in a text or lacks at its end stands beside it`(path: String) throws {
    var plan = Plan.of(Texts.read(path), name: path)
    let message = Message(vi: "sai", en: "wrong")
    plan.findings = []
    plan.document.forEachLeaf { name, range in
      let source = plan.transcript.map.range(of: range)
      guard !range.isEmpty, !source.isEmpty else { return }
      for place in [source, source.upperBound..<source.upperBound] {
        plan.findings.append(
          Finding(rule: "\(name)", severity: .error, message: message, source: place))
      }
    }
    let bytes = plan.written(as: try #require(ExportFormat.named("html")), findings: true)
    let page = String(decoding: bytes, as: UTF8.self)
    if let rest = page.firstRange(of: "class=\"rest aid\"") {
      Issue.record("\(path): \(page[rest.lowerBound...].prefix(400))")
    }
  }
}
