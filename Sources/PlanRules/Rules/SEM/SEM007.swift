internal import PlanSyntax

extension Rule {
  static let sem007 = Rule(
    "SEM007", .info,
    summary: Message(
      vi: "Giao việc cho đơn vị ngoài quyền", en: "Orders to bodies outside the issuer's authority"),
    explanation: Message(
      vi: """
        Ủy ban nhân dân và cơ quan chuyên môn giao việc cho đơn vị trực thuộc. Với Mặt trận Tổ \
        quốc, tổ chức chính trị - xã hội, hội, hiệp hội thì đề nghị phối hợp.
        """,
      en: """
        A committee or department gives orders to its own units. The Fatherland Front, mass \
        organisations and associations are asked to join in ("đề nghị … phối hợp").
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. TỔ CHỨC THỰC HIỆN

          1. ⟦Giao Hội Khuyến học⟧ xã vận động người dân góp sách.
          """)),
      .good(
        .body(
          """
          I. TỔ CHỨC THỰC HIỆN

          1. Đề nghị Hội Khuyến học xã vận động người dân góp sách.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for (position, order) in facts.places(of: orders) {
        let node = facts.node(of: position)
        let (words, next) = (facts.folded[node], position + order.count)
        guard [.paragraph, .item, .heading].contains(facts.texts[node].role),
          words[position].isCapital, next < words.endIndex, words[next].isCapital,
          let body = outsiders.first(where: { $0.matches(words, at: next) })
        else { continue }
        let end = words[next + body.count - 1]
        report.add(
          words[position].range.union(end.range),
          vi: "đơn vị này không trực thuộc cơ quan ban hành",
          en: "this body is not under the issuer",
          hint: Message(vi: "viết “Đề nghị … phối hợp”", en: "write “Đề nghị … phối hợp”"))
      }
    })

  private static let orders = ["giao", "yeu cau"].map { (words: StaticString) in Phrase(words) }

  private static let outsiders = [
    "mat tran to quoc", "uy ban mat tran", "hoi lien hiep", "hoi nong dan", "hoi cuu chien binh",
    "hoi khuyen hoc", "lien doan lao dong", "hiep hoi", "to chuc chinh tri", "tinh doan",
    "thanh doan", "doan thanh nien", "hoi phu nu", "hoi chu thap do",
  ].map { (words: StaticString) in Phrase(words) }
}
