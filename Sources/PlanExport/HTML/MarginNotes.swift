internal import PlanSyntax

/// The findings that are shown beside the text, each once.
struct MarginNotes {
  private let findings: [Finding]
  private var isShown: [Bool]
  private let map: SourceMap
  private let source: [UInt8]

  /// Findings of a plan, in the order of the places they speak of.
  init(_ findings: [Finding], of plan: Plan) {
    self.findings = findings.sorted {
      ($0.source.lowerBound, $0.source.upperBound) < ($1.source.lowerBound, $1.source.upperBound)
    }
    isShown = findings.map { _ in false }
    map = plan.transcript.map
    source = plan.source.text
  }

  /// How many there are.
  var count: Int { findings.count }

  // MARK: Order

  /// Takes those that begin in a range of the source and were not taken yet; what is lacking at its end
  /// is a place there without words.
  private mutating func take(_ source: Range<Int>) -> [Finding] {
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
    while low < findings.count,
      findings[low].source.lowerBound < source.upperBound
        || findings[low].source == source.upperBound..<source.upperBound
    {
      if !isShown[low] { taken.append(findings[low]) }
      isShown[low] = true
      low += 1
    }
    return taken
  }

  // MARK: Writing

  /// Writes what was found in a range, beside it.
  mutating func write(within range: TextRange, to out: inout HTMLOutput) {
    guard count > 0, !range.isEmpty else { return }
    for finding in take(map.range(of: range)) { write(finding, to: &out) }
  }

  /// Writes what was found in several ranges, below them.
  mutating func write(within ranges: [TextRange], to out: inout HTMLOutput) {
    for range in ranges { write(within: range, to: &out) }
  }

  /// Writes what was found in no part of the text, below it.
  func writeRest(to out: inout HTMLOutput) {
    let rest = findings.indices.filter { !isShown[$0] }
    guard !rest.isEmpty else { return }
    out.element(.div, .class("rest aid"), .fixed("role", "group"), .ariaLabel("Lưu ý khác")) {
      $0.newLine()
      for index in rest { write(findings[index], to: &$0) }
    }
    out.newLine()
  }

  private func write(_ finding: Finding, to out: inout HTMLOutput) {
    let name: StaticString =
      switch finding.severity {
      case .error: "note aid error"
      case .warning: "note aid warning"
      case .info: "note aid info"
      }
    out.element(.div, .class(name), .fixed("role", "note")) { out in
      out.element(.strong) { $0.text("\(finding.severity.title): ") }
      out.text(finding.message.vi)
      if let quotation = quotation(finding) {
        out.element(.span, .class("printed")) { $0.text("“\(quotation)”") }
      }
      if let hint = finding.hint { out.element(.span, .class("hint")) { $0.text(hint.vi) } }
      out.element(.span, .class("rule")) { $0.text(finding.rule) }
    }
    out.newLine()
  }

  /// The words of the source that a finding speaks of; null where they are none, or too many.
  private func quotation(_ finding: Finding) -> String? {
    guard finding.source.upperBound <= source.count, !finding.source.isEmpty,
      finding.source.count < 160
    else { return nil }
    return String(decoding: source[finding.source], as: UTF8.self)
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
