import CommandLineKit
import PlanRules
import PlanSyntax

/// The words of a check's report.
enum CheckLabels {
  static func severity(_ severity: Finding.Severity) -> Message {
    let words = Labels.severity(severity)
    return Message(vi: words.vi, en: words.en)
  }

  /// Where a place of several lines ends.
  static func until(_ line: Int) -> Message {
    Message(vi: "đến dòng \(line)", en: "to line \(line)")
  }

  /// The lines under a finding: the clause, the hint, and the edit where one may be made.
  static func notes(
    _ finding: Finding, isIssued: Bool, in language: Message.Language
  ) -> [(label: Message, text: String)] {
    var notes: [(label: Message, text: String)] = []
    if let rule = RuleSet.rule(finding.rule) {
      notes.append((Message(vi: "căn cứ", en: "basis"), rule.basis.text[language]))
    }
    if let hint = finding.hint {
      notes.append((Message(vi: "gợi ý", en: "hint"), hint[language]))
    }
    if let fix = finding.fix, !isIssued {
      notes.append((Message(vi: "sửa", en: "fix"), edit(fix)[language]))
    }
    return notes
  }

  private static func edit(_ fix: Finding.Fix) -> Message {
    let option = fix.isSafe ? "--fix" : "--unsafe-fixes"
    if fix.replacement.isEmpty {
      return Message(vi: "bỏ chỗ này (\(option))", en: "delete this (\(option))")
    }
    if fix.source.isEmpty {
      return Message(
        vi: "thêm “\(fix.replacement)” (\(option))", en: "insert “\(fix.replacement)” (\(option))")
    }
    return Message(
      vi: "thay bằng “\(fix.replacement)” (\(option))",
      en: "replace it by “\(fix.replacement)” (\(option))")
  }

  /// What went into a baseline.
  static func written(_ count: Int, _ name: String) -> Localized {
    Localized(
      vi: "đã ghi nhận \(count) chỗ vào \(name)", en: "wrote down \(count) findings in \(name)")
  }

  // MARK: The sum

  /// What was found in all.
  static func summary(_ sum: Tally, files: Int, in language: Message.Language) -> [String] {
    let head = Message(vi: "\(files) tệp: ", en: files == 1 ? "1 file: " : "\(files) files: ")
    guard files > 0 else {
      return [Message(vi: "chưa soát được tệp nào", en: "no file was checked")[language]]
    }
    let nothing = Message(vi: "không thấy gì phải sửa", en: "nothing to correct")
    let found = sum.total > 0 ? counts(sum) : [nothing]
    var line = head[language] + found.map { $0[language] }.joined(separator: ", ")
    for part in [fixes(sum), known(sum), doubtful(sum)] {
      if let part { line += "; " + part[language] }
    }
    return [line] + omitted(sum).map { $0[language] }
  }

  private static func counts(_ sum: Tally) -> [Message] {
    [
      (sum.errors, "lỗi", "error"), (sum.warnings, "cảnh báo", "warning"),
      (sum.notes, "lưu ý", "note"),
    ].filter { $0.0 > 0 }.map { count, vi, en in
      Message(vi: "\(count) \(vi)", en: "\(count) \(en)" + (count == 1 ? "" : "s"))
    }
  }

  private static func known(_ sum: Tally) -> Message? {
    guard sum.known > 0 else { return nil }
    return Message(
      vi: "\(sum.known) chỗ đã ghi nhận từ trước không nêu lại",
      en: "\(sum.known) known before are not shown")
  }

  private static func doubtful(_ sum: Tally) -> Message? {
    guard sum.doubtful > 0 else { return nil }
    return Message(
      vi: "\(sum.doubtful) chỗ không nêu vì chữ ở đó hỏng, đọc không chắc",
      en: "\(sum.doubtful) not shown, for the words there are damaged and uncertain")
  }

  private static func fixes(_ sum: Tally) -> Message? {
    let parts = [(sum.safeFixes, "--fix"), (sum.unsafeFixes, "--unsafe-fixes")].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return nil }
    let vi = parts.map { "\($0.0) chỗ sửa được bằng \($0.1)" }.joined(separator: ", ")
    let en = parts.map { "\($0.0) fixable with \($0.1)" }.joined(separator: ", ")
    return Message(vi: vi, en: en)
  }

  private static func omitted(_ sum: Tally) -> [Message] {
    guard !sum.omitted.isEmpty else { return [] }
    let list = sum.omitted.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    let codes = list.joined(separator: ", ")
    return [
      Message(
        vi: "nhiều quá nên không nêu hết; còn lại: \(codes)",
        en: "too many to list; left out: \(codes)")
    ]
  }
}
