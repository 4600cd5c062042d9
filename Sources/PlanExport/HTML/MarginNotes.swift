internal import PlanSyntax

/// The findings that are shown beside the text, each once.
struct MarginNotes {
  private var findings: [Finding]
  private var isShown: [Bool]

  /// Findings, in the order of the places they speak of.
  init(_ findings: [Finding]) {
    self.findings = findings.sorted { $0.source.lowerBound < $1.source.lowerBound }
    isShown = findings.map { _ in false }
  }

  /// How many there are.
  var count: Int { findings.count }

  /// Takes those that begin in a range of the source and were not taken yet.
  mutating func take(_ source: Range<Int>) -> [Finding] {
    var low = 0
    var high = findings.count
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].source.lowerBound < source.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var taken: [Finding] = []
    while low < findings.count, findings[low].source.lowerBound < source.upperBound {
      if !isShown[low] { taken.append(findings[low]) }
      isShown[low] = true
      low += 1
    }
    return taken
  }

  /// Takes those that were not taken yet.
  mutating func takeRest() -> [Finding] {
    let rest = findings.indices.filter { !isShown[$0] }.map { findings[$0] }
    isShown = isShown.map { _ in true }
    return rest
  }
}

extension HTMLWriter {
  /// Writes what was found in a range, beside it.
  mutating func writeNotes(within range: TextRange) {
    guard notes.count > 0, !range.isEmpty else { return }
    for finding in notes.take(plan.transcript.map.range(of: range)) { write(finding) }
  }

  /// Writes what was found in no part of the text, below it.
  mutating func writeRemainingNotes() {
    let rest = notes.takeRest()
    guard !rest.isEmpty else { return }
    element(.div, .class("rest aid"), .fixed("role", "group"), .ariaLabel("Lưu ý khác")) { page in
      page.out.newLine()
      for finding in rest { page.write(finding) }
    }
    out.newLine()
  }

  private mutating func write(_ finding: Finding) {
    let name: StaticString =
      switch finding.severity {
      case .error: "note aid error"
      case .warning: "note aid warning"
      case .info: "note aid info"
      }
    element(.div, .class(name), .fixed("role", "note")) { page in
      page.element(.strong) { $0.out.text("\(finding.severity.title): ") }
      page.out.text(finding.message.vi)
      if let quotation = page.quotation(finding) {
        page.element(.span, .class("printed")) { $0.out.text("“\(quotation)”") }
      }
      if let hint = finding.hint { page.element(.span, .class("hint")) { $0.out.text(hint.vi) } }
      page.element(.span, .class("rule")) { $0.out.text(finding.rule) }
    }
    out.newLine()
  }

  /// The words of the source that a finding speaks of; null where they are none, or too many.
  private func quotation(_ finding: Finding) -> String? {
    let text = plan.source.text
    guard finding.source.upperBound <= text.count, !finding.source.isEmpty,
      finding.source.count < 160
    else { return nil }
    return String(decoding: text[finding.source], as: UTF8.self)
  }
}

extension Finding.Severity {
  fileprivate var title: String {
    switch self {
    case .error: "Lỗi"
    case .warning: "Cảnh báo"
    case .info: "Lưu ý"
    }
  }
}
