internal import PlanSyntax

extension Rule {
  static let str002 = Rule(
    "STR002", .error,
    summary: Message(vi: "Trùng số mục", en: "A section number is there twice"),
    explanation: Message(
      vi: """
        Hai mục cùng cấp mang một số thì không viện dẫn được mục nào. Điều, mục bổ sung trong văn \
        bản sửa đổi (Điều 5a) không bị nêu.
        """,
      en: """
        Where two sections side by side share a number, neither can be cited. Inserted articles \
        (Điều 5a) are not blamed.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6"), needsSoundText: true,
    examples: [
      .bad(
        .body(
          "I. MỤC ĐÍCH\n\nPhục vụ người đọc.\n\nII. KINH PHÍ\n\nKhông có.\n\n⟦II⟧. TỔ CHỨC THỰC HIỆN\n\nVăn phòng chủ trì."
        )),
      .good(
        .body(
          "I. MỤC ĐÍCH\n\nPhục vụ người đọc.\n\nII. KINH PHÍ\n\nKhông có.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng chủ trì."
        )),
    ],
    check: .document { facts, report in
      for place in facts.numberingBreaks {
        guard place.fault == .repeated
        else { continue }
        report.add(
          place.part.number(facts),
          vi: "trùng số \(facts.string(place.part.number(facts)))",
          en: "\(facts.string(place.part.number(facts))) is there twice",
          hint: Message(
            vi: "mục này phải là \(place.before.label.next(facts))",
            en: "this one is \(place.before.label.next(facts))"),
          related: [
            (place.before.number(facts), Message(vi: "mục cùng số", en: "the same number"))
          ])
      }
    })
}
