internal import PlanSyntax

extension Rule {
  static let sem004 = Rule(
    "SEM004", .info,
    summary: Message(
      vi: "Nhiệm vụ thiếu đơn vị chủ trì hoặc thời hạn", en: "A task without a lead or a deadline"),
    explanation: Message(
      vi: """
        Phần nhiệm vụ mà không nói ai chủ trì, ai thực hiện, khi nào xong, và văn bản cũng không có \
        bảng phân công, thì không kiểm tra được.
        """,
      en: """
        A part of tasks that says neither who leads nor when it is done, in a document without a \
        table of tasks, cannot be followed up.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. ⟦NHIỆM VỤ⟧

          1. Trang bị tủ sách

          Mua tủ sách và đặt tại nhà văn hóa các thôn.

          II. KINH PHÍ

          Lấy từ ngân sách xã.
          """)),
      .good(
        .body(
          """
          I. NHIỆM VỤ

          1. Trang bị tủ sách

          Văn phòng xã chủ trì mua tủ sách, xong trước ngày 15 tháng 10 năm 2025.

          II. KINH PHÍ

          Lấy từ ngân sách xã.
          """)),
    ],
    check: .document { facts, report in
      guard facts.isPlan, !facts.hasLeads else { return }
      for part in facts.outline.outermost {
        guard let heading = part.heading, part.end > part.place + 1,
          facts.folded(in: heading).holds(tasks)
        else { continue }
        report.add(
          heading, vi: "các nhiệm vụ không nêu đơn vị chủ trì và thời hạn",
          en: "no lead and no deadline is given for the tasks",
          hint: Message(
            vi: "ghi đơn vị chủ trì và thời hạn, hoặc lập bảng phân công",
            en: "name leads and deadlines, or add a table of tasks"))
        return
      }
    })

  private static let tasks = ["nhiem vu", "giai phap"].map {
    (words: StaticString) in Phrase(words)
  }
}

extension DocumentFacts {
  private static let leads = [
    "chu tri", "don vi thuc hien", "co quan thuc hien", "dau moi", "thuong truc", "phan cong",
    "giao cho", "phu trach",
  ].map { (words: StaticString) in Phrase(words) }

  private static let headings = ["to chuc thuc hien", "phan cong", "trach nhiem"].map {
    (words: StaticString) in Phrase(words)
  }

  /// Whether the text anywhere says who leads, or gives units work in a part of its own.
  fileprivate var hasLeads: Bool {
    speaks(of: Self.leads) || parts(headed: Self.headings).contains { outline.below($0).count > 1 }
  }
}
