internal import PlanSyntax

extension Rule {
  static let str013 = Rule(
    "STR013", .info,
    summary: Message(
      vi: "Điều có điều không có tiêu đề", en: "Some articles have titles, some have none"),
    explanation: Message(
      vi: """
        Điều có tiêu đề giúp tra cứu. Quyết định cá biệt thường không ghi tiêu đề cho điều nào, và \
        như vậy là nhất quán; chỉ lưu ý khi phần lớn các điều có tiêu đề mà một số điều không có.
        """,
      en: """
        Titles help to find an article. Individual decisions usually have none at all, which is \
        consistent; noted is where most have one and some have not.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.d"), needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          Điều 1. Phạm vi

          1. Thư viện các thôn.

          2. Thư viện trường học.

          Điều 2. Mượn sách

          1. Mượn tại chỗ.

          2. Mượn về nhà.

          Điều 3. Trả sách

          1. Trả đúng hạn.

          2. Trả nguyên vẹn.

          Điều 4. Kinh phí

          1. Ngân sách xã.

          2. Tài trợ.

          ⟦Điều 5.⟧ Quyết định này có hiệu lực kể từ ngày ký.
          """)),
      .good(
        .body(
          "Điều 1. Thành lập thư viện các thôn.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký."
        )),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      let articles = facts.outline.parts.filter { $0.level == .article }
      let bare = articles.filter { $0.heading == nil }
      guard let first = bare.first, articles.count > 4, bare.count * 2 < articles.count else {
        return
      }
      report.add(
        facts.trimmed(first.mark),
        vi: "\(bare.count)/\(articles.count) điều không có tiêu đề",
        en: "\(bare.count) of \(articles.count) articles have no title",
        hint: Message(vi: "ghi tiêu đề cho mọi điều hoặc bỏ hết", en: "give all a title, or none"))
    })
}
