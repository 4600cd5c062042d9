internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let ttl003 = Rule(
    "TTL003", .warning,
    summary: Message(
      vi: "Trích yếu kết bằng dấu chấm hoặc mở bằng “V/v”",
      en: "The subject ends with a stop or begins with “V/v”"),
    explanation: Message(
      vi: """
        Trích yếu là một cụm từ, không có dấu chấm cuối. Chữ “V/v” chỉ dùng trong công văn; dưới \
        tên loại thì ghi thẳng nội dung hoặc “Về việc”.
        """,
      en: """
        The subject is a phrase without a full stop. "V/v" belongs to letters; below a title the \
        subject itself or "Về việc" is written.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.5"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025⟦.⟧")),
      .bad(.title("KẾ HOẠCH\n⟦V/v⟧ phát triển thư viện thôn năm 2025")),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative || facts.form == .letter,
        let subject = facts.document.header.subject
      else { return }
      if facts.document.header.kind != nil,
        let end = facts.text.span.matchFolded(
          "v/v", at: Int(subject.start), before: Int(subject.end))
      {
        report.add(
          TextRange(Int(subject.start), end), vi: "văn bản có tên loại không dùng “V/v”",
          en: "a titled document has no “V/v”",
          hint: Message(vi: "ghi “Về việc” hoặc bỏ", en: "write “Về việc” or leave it out"))
      }
      let last = facts.lastCharacter(of: subject)
      guard last.bounds.count == 1, facts.text[Int(last.start)] == 0x2E,
        last.start > subject.start, facts.text[Int(last.start) - 1] != 0x2E
      else { return }
      report.add(
        last, vi: "trích yếu không có dấu chấm cuối", en: "the subject has no full stop",
        edit: Report.Edit(last, ""))
    })
}
