import CommandLineKit
import PlanSyntax
import VietnameseText

/// The clerk's view of a document: what it says, in order, and what is wrong with it.
struct Outline {
  let text: PlanText
  var page: Page

  /// The whole view of a plan.
  static func text(of plan: Plan, on page: Page) -> String {
    var outline = Outline(text: PlanText(plan), page: page)
    outline.file()
    let restored = outline.restoredFact
    let count = plan.findings.count
    let below = Fact(
      label: Labels.review, value: Labels.listedBelow(count)[page.language], isConcern: true)
    outline.document(
      plan.document, notice: (restored.map { [$0] } ?? []) + (count > 0 ? [below] : []))
    outline.review()
    outline.restored()
    return outline.page.text
  }

  private mutating func file() {
    let encoding = text.plan.source.encoding
    let note = encoding == .utf8 ? "" : " (\(encoding.displayName))"
    page.line(page.painter(SafeText.line(text.plan.source.name) + note, .dim))
  }

  private mutating func document(_ document: Document, notice: [Fact] = []) {
    page.line()
    page.facts(facts(of: document) + notice)
    if !document.bases.isEmpty {
      page.heading(Labels.bases, note: "(\(document.bases.count))")
      for (index, basis) in document.bases.enumerated() {
        entry("\(index + 1).", basis.content)
      }
    }
    content(of: document)
    foot(of: document)
    for annex in document.annexes { self.annex(annex) }
    for attachment in document.attachments {
      page.line()
      page.line(String(repeating: "─", count: page.width))
      page.line(page.painter(Labels.attachment[page.language], .dim))
      self.document(attachment)
    }
  }

  /// A passage after its mark.
  mutating func entry(_ mark: String, _ passage: Passage, depth: Int = 0, style: Style? = nil) {
    page.entry(mark, text(passage.range, limit: page.visible), depth: depth, style: style)
  }
}
