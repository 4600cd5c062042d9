import CommandLineKit
import PlanSyntax

extension Outline {
  /// What the reader should look at again, and what was set aside.
  mutating func review() {
    findings(text.plan.findings)
    leftovers(text.plan.leftovers)
  }

  private mutating func findings(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    page.heading(Labels.review, note: "(\(findings.count))")
    let inOrder = findings.sorted { $0.source.lowerBound < $1.source.lowerBound }
    let shown = inOrder.prefix(page.longest == .max ? .max : 100)
    let lines = shown.map { text.place(of: $0.source).start.line }
    let places = lines.map { "\(Labels.line[page.language]) \($0)" }
    let column = places.map(DisplayWidth.of).max() ?? 0
    for (finding, place) in zip(shown, places) {
      let gap = String(repeating: " ", count: column - DisplayWidth.of(place))
      self.finding(finding, after: "  " + place + gap + "  ")
    }
    let rest = findings.count - shown.count
    if rest > 0 { page.entry("", Labels.moreFindings(rest)[page.language], depth: 0, style: .dim) }
  }

  /// What was noticed, and under it what to do.
  private mutating func finding(_ finding: Finding, after place: String) {
    let severity = Labels.severity(finding.severity)[page.language]
    let message = SafeText.line(Localized(finding.message)[page.language])
    let rows = TextFlow.hanging("\(severity): \(message)", after: place, width: page.width)
    for row in rows { page.line(page.painter(row, Style(of: finding.severity))) }
    guard let hint = finding.hint.map({ Localized($0)[page.language] }) else { return }
    let arrow = String(repeating: " ", count: DisplayWidth.of(place)) + "→ "
    for row in TextFlow.hanging(SafeText.line(hint), after: arrow, width: page.width) {
      page.line(row)
    }
  }

  private mutating func leftovers(_ leftovers: [Leftover]) {
    guard !leftovers.isEmpty else { return }
    page.heading(Labels.setAside)
    var kinds: [Leftover.Kind] = []
    for leftover in leftovers where !kinds.contains(leftover.kind) { kinds.append(leftover.kind) }
    for kind in kinds {
      let ranges = text.joined(leftovers.filter { $0.kind == kind }.map(\.source))
      let places = ranges.map { text.place(of: $0) }
      let lines = LineList(places.map { $0.start.line...max($0.start.line, $0.end.line) })
      let list = "\(Labels.line[page.language]) \(lines.text(atMost: 8))"
      page.entry("-", "\(Labels.leftover(kind)[page.language]): \(list)", depth: 0)
    }
  }
}

extension Localized {
  /// A finding's text.
  init(_ message: Message) {
    self.init(vi: message.vi, en: message.en)
  }
}
