internal import PlanSyntax

extension Rule {
  static let ttl002 = Rule(
    "TTL002", .error,
    summary: Message(
      vi: "Tên loại không in hoa hoặc sai chữ", en: "The title is not in capitals or misspelt"),
    explanation: Message(
      vi: "Tên loại in hoa, đủ dấu: “KẾ HOẠCH”, không phải “Kế hoạch” hay “KE HOACH”.",
      en: "The title is in capitals with all its marks: \"KẾ HOẠCH\", not \"Kế hoạch\"."),
    basis: .decree30("Phụ lục I, phần I, mục II.5.b"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.title("⟦KÊ HOẠCH⟧\nPhát triển thư viện thôn năm 2025")),
      .bad(.title("⟦Kế hoạch⟧\nPhát triển thư viện thôn năm 2025")),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .document { facts, report in checkSpelling(facts, &report) })

  private static func checkSpelling(_ facts: DocumentFacts, _ report: inout Report) {
    guard let kind = facts.document.header.kind, let name = facts.document.header.kindName else {
      return
    }
    let form = "\(kind.name)".uppercased()
    let printed = facts.string(name)
    guard printed != form, !isSpaced(printed), Self.retoned(printed) != Self.retoned(form) else {
      return
    }
    report.add(
      name, vi: "tên loại viết sai", en: "the title is misspelt",
      hint: Message(vi: "ghi “\(form)”", en: "write “\(form)”"), edit: Report.Edit(name, form))
  }

  /// "K Ế  H O Ạ C H", or a title broken over lines.
  private static func isSpaced(_ title: String) -> Bool {
    title.split(separator: " ").contains { $0.count == 1 } || title.contains("\n")
      || title.contains("  ")
  }

  /// The title with its tone placement left open: "THỎA" and "THOẢ" are one.
  private static func retoned(_ title: String) -> String {
    title.replacing("OẢ", with: "ỎA").replacing("UỶ", with: "ỦY")
  }
}
