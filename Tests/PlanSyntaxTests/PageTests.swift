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
}
