import CommandLineKit
import PlanReport
import PlanRules
import PlanSyntax

/// The corrections of an issued document, as a list for the letter that makes them known.
///
/// An issued text may not be rewritten: what is wrong in it is corrected by another document, which
/// quotes what stands there and what it shall be.
struct Corrections {
  let checked: CheckedPlan
  let language: Message.Language
  let width: Int

  /// The lines of the list; none where there is nothing that could be put otherwise.
  var lines: [String] {
    let findings = checked.result.findings.filter { $0.fix != nil }
    guard !findings.isEmpty else { return [] }
    let names = PartNames(checked.plan)
    let text = PlanText(checked.plan)
    let head = Message(
      vi: "Nội dung để đưa vào công văn đính chính (\(findings.count)):",
      en: "For a letter of correction (\(findings.count)):")
    var lines = [head[language]]
    for (index, finding) in findings.enumerated() {
      guard let fix = finding.fix else { continue }
      let part = names.name(at: fix.source.lowerBound)
      let line = text.place(of: fix.source.lowerBound).line
      let place = (part.isEmpty ? "" : part + ", ") + Labels.line.word(language) + " \(line)"
      let (old, new) = quotation(fix)
      let words = Message(
        vi: "\(place): “\(old)” sửa thành “\(new)”", en: "\(place): “\(old)” becomes “\(new)”")
      lines += TextFlow.hanging(
        SafeText.line(words[language]), after: "  \(index + 1). ", width: max(width, 40))
    }
    return lines + [""]
  }

  /// What stands there and what it shall be, with the words beside it.
  private func quotation(_ fix: Finding.Fix) -> (old: String, new: String) {
    let text = checked.plan.source.text
    var start = fix.source.lowerBound
    var end = fix.source.upperBound
    var words = 0
    while start > 0, text[start - 1] != 0x0A, fix.source.lowerBound - start < 200 {
      if text[start - 1] == 0x20, text[start] != 0x20 { words += 1 }
      if words > 3 { break }
      start -= 1
    }
    words = 0
    while end < text.count, text[end] != 0x0A, end - fix.source.upperBound < 200 {
      if text[end] == 0x20, end > fix.source.upperBound { words += 1 }
      if words > 2 { break }
      end += 1
    }
    while start < fix.source.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    while end > fix.source.upperBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    let before = String(decoding: text[start..<fix.source.lowerBound], as: UTF8.self)
    let after = String(decoding: text[fix.source.upperBound..<end], as: UTF8.self)
    let old = String(decoding: text[fix.source], as: UTF8.self)
    return (
      (before + old + after).joinedWords, (before + fix.replacement + after).joinedWords
    )
  }
}

extension Localized {
  fileprivate func word(_ language: Message.Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
