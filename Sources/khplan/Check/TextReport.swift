import CommandLineKit
import PlanExport
import PlanReport
import PlanRules
import PlanSyntax

/// Findings for people: the line with the place marked, the clause, what to do, and a sum at the end.
struct TextReport: ReportWriter {
  private let width: Int
  private let painter: Painter
  private let language: Message.Language

  init(page: (width: Int, painter: Painter), language: Message.Language) {
    (width, painter) = page
    self.language = language
  }

  mutating func write(_ checked: CheckedPlan, to sink: inout some ByteSink) {
    let text = PlanText(checked.plan)
    for finding in checked.result.findings {
      sink.append(entry(finding, text, isIssued: checked.isIssued))
    }
    guard checked.isIssued else { return }
    let corrections = Corrections(checked: checked, language: language, width: width)
    for line in corrections.lines { sink.append(line + "\n") }
  }

  mutating func finish(_ sum: ReportSum, to sink: inout some ByteSink) {
    for line in CheckLabels.summary(sum.tally, files: sum.files, in: language) {
      sink.append(painter(line, .bold) + "\n")
    }
  }

  /// One finding, with a blank line after it.
  private func entry(_ finding: Finding, _ text: PlanText, isIssued: Bool) -> String {
    let place = text.place(of: finding.source).start
    let name = SafeText.line(text.plan.source.name)
    let severity = CheckLabels.severity(finding.severity)[language]
    let style = Style(of: finding.severity)
    let headline = SafeText.line(finding.message[language])
    var lines = [
      painter("\(name):\(place.line):\(place.column):", .bold)
        + " \(painter("\(severity) \(finding.rule)", style)): \(headline)"
    ]
    let places = excerpts(finding, text)
    let gutter = places.map { "\($0.line)".utf8.count }.max() ?? 1
    for place in places { lines += excerpt(place, text, gutter: gutter) }
    for note in CheckLabels.notes(finding, isIssued: isIssued, in: language) {
      let mark = String(repeating: " ", count: gutter) + " = \(note.label[language]): "
      lines += TextFlow.hanging(SafeText.line(note.text), after: mark, width: max(width, 40))
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// A place to show, and what is said of it.
  private struct Shown {
    var line: Int
    var range: Range<Int>
    var mark: Character
    var style: Style
    var message: String
  }

  private func excerpts(_ finding: Finding, _ text: PlanText) -> [Shown] {
    guard finding.source != 0..<0 else { return [] }
    let own = Shown(
      line: text.place(of: finding.source).start.line, range: finding.source, mark: "^",
      style: Style(of: finding.severity), message: "")
    return [own]
      + finding.related.map {
        Shown(
          line: text.place(of: $0.source).start.line, range: $0.source, mark: "-", style: .hint,
          message: SafeText.line($0.message[language]))
      }
  }

  private func excerpt(_ place: Shown, _ text: PlanText, gutter: Int) -> [String] {
    let blank = String(repeating: " ", count: gutter) + " │"
    let number = String(repeating: " ", count: gutter - "\(place.line)".utf8.count)
    let excerpt = Excerpt(
      text.plan.source.text, around: place.range, width: max(width - gutter - 3, 20))
    let carets = String(repeating: place.mark, count: excerpt.length)
    let last = text.place(of: max(place.range.upperBound - 1, place.range.lowerBound)).line
    let rest = last > place.line ? CheckLabels.until(last)[language] : ""
    let said = [rest, place.message].filter { !$0.isEmpty }.joined(separator: "; ")
    let underline = painter(carets + (said.isEmpty ? "" : " " + said), place.style)
    return [
      painter(blank, .dim), painter("\(number)\(place.line) │", .dim) + " " + excerpt.text,
      painter(blank, .dim) + " " + String(repeating: " ", count: excerpt.indent) + underline,
    ]
  }
}

extension Style {
  /// The look of a severity.
  init(of severity: Finding.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .hint
    }
  }
}
