internal import PlanSyntax

extension Rule {
  static let str013 = Rule(
    "STR013", .info,
    summary: Message(
      vi: "Điều có điều không có tiêu đề", en: "Some articles have titles, some have none"),
    explanation: Message(
      vi: """
        Điều có tiêu đề giúp tra cứu. Quyết định cá biệt thường không ghi tiêu đề cho điều nào, và \
        như vậy là nhất quán; chỉ lưu ý khi trong một văn bản có điều có, có điều không.
        """,
      en: """
        Titles help to find an article. Individual decisions usually have none at all, which is \
        consistent; a mixture is noted.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.d"), needsSoundText: true,
    examples: [
      .bad(
        .body(
          "Điều 1. Phạm vi\n\n1. Thư viện các thôn.\n\n2. Thư viện trường học.\n\n⟦Điều 2.⟧ Quyết định này có hiệu lực kể từ ngày ký."
        )),
      .good(
        .body(
          "Điều 1. Thành lập thư viện các thôn.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký."
        )),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      var articles: [Section] = []
      facts.forEachSection { if $0.level == .article { articles.append($0) } }
      let bare = articles.filter { $0.heading == nil }
      guard let first = bare.first, bare.count < articles.count else { return }
      report.add(
        facts.trimmed(first.mark),
        vi: "\(bare.count)/\(articles.count) điều không có tiêu đề",
        en: "\(bare.count) of \(articles.count) articles have no title",
        hint: Message(vi: "ghi tiêu đề cho mọi điều hoặc bỏ hết", en: "give all a title, or none"))
    })
}
