internal import PlanSyntax

extension Rule {
  static let str008 = Rule(
    "STR008", .warning,
    summary: Message(
      vi: "Kế hoạch thiếu phần mục tiêu, kinh phí hoặc tổ chức thực hiện",
      en: "The plan lacks its goals, budget or organisation"),
    explanation: Message(
      vi: """
        Kế hoạch thường có mục đích hoặc mục tiêu, kinh phí, và tổ chức thực hiện. Kinh phí có thể \
        nằm trong một mục khác, nên chỉ nêu khi cả kế hoạch không nói đến.
        """,
      en: """
        Plans have goals, a budget, and who does what. The budget may stand inside another \
        section: it is missed only where the plan never speaks of it.
        """),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          Số: 47/KH-UBND

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          Gia Viễn, ngày 08 tháng 9 năm 2025

          ⟦KẾ HOẠCH⟧
          Phát triển thư viện thôn năm 2025

          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà.

          II. NỘI DUNG

          Mở mười thư viện thôn.

          III. TỔ CHỨC THỰC HIỆN

          Văn phòng chủ trì, báo cáo trước ngày 15 tháng 12 năm 2025./.
          """)),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.isPlan, facts.document.header.kind?.code ?? "" == "KH",
        facts.document.sections.count > 2, facts.document.sections[0].label.style == .roman,
        let title = facts.document.header.kindName
      else { return }
      var missing: [Message] = []
      if !facts.speaks(of: goals, where: isContent) {
        missing.append(Message(vi: "mục đích, mục tiêu", en: "goals"))
      }
      if !facts.speaks(of: money, where: isContent) {
        missing.append(Message(vi: "kinh phí", en: "budget"))
      }
      if !facts.speaks(of: work, where: isContent) {
        missing.append(Message(vi: "tổ chức thực hiện", en: "organisation"))
      }
      guard !missing.isEmpty else { return }
      report.add(
        title, vi: "kế hoạch không có phần \(missing.map(\.vi).joined(separator: "; "))",
        en: "the plan has no section on \(missing.map(\.en).joined(separator: "; "))",
        hint: Message(vi: "thêm mục còn thiếu", en: "add what is missing"))
    })

  private static let goals = phrases([
    "muc dich", "muc tieu", "yeu cau", "quan diem", "chi tieu", "y nghia",
  ])
  private static let money = phrases([
    "kinh phi", "ngan sach", "nguon luc", "nguon von", "du toan", "chi phi", "nguon tai chinh",
  ])
  private static let work = phrases([
    "to chuc thuc hien", "phan cong", "trach nhiem", "to chuc trien khai", "trien khai thuc hien",
    "chu tri",
  ])

  private static func isContent(_ node: TextNode) -> Bool { node.role != .basis }

  private static func phrases(_ words: [StaticString]) -> [Phrase] { words.map { Phrase($0) } }
}
