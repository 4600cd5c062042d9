internal import PlanSyntax

extension Rule {
  static let str001 = Rule(
    "STR001", .error,
    summary: Message(vi: "Nhảy số mục", en: "Section numbers skip"),
    explanation: Message(
      vi: """
        Các phần, chương, mục, điều đánh số liên tục. Nhảy số làm người đọc tưởng mất một mục, và \
        viện dẫn về sau bị lệch.
        """,
      en: """
        Parts, chapters, sections and articles are numbered without gaps. A gap looks like a lost \
        section, and later references go wrong.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6"), needsSoundText: true,
    examples: [
      .bad(
        .body(
          "I. MỤC ĐÍCH\n\nPhục vụ người đọc.\n\nII. KINH PHÍ\n\nKhông có.\n\n⟦IV⟧. TỔ CHỨC THỰC HIỆN\n\nVăn phòng chủ trì."
        )),
      .good(
        .body(
          "I. MỤC ĐÍCH\n\nPhục vụ người đọc.\n\nII. KINH PHÍ\n\nKhông có.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng chủ trì."
        )),
    ],
    check: .document { facts, report in
      for place in facts.numberingBreaks {
        guard place.fault == .gap, place.part.isSection, !place.isSkippedLetter,
          !place.isRunTogether(facts)
        else { continue }
        report.add(
          place.part.number(facts),
          vi:
            "nhảy số: sau \(facts.string(place.before.number(facts))) là \(facts.string(place.part.number(facts)))",
          en:
            "\(facts.string(place.part.number(facts))) follows \(facts.string(place.before.number(facts)))",
          hint: Message(
            vi:
              "mục tiếp theo phải là \(place.before.label.next(facts)); kiểm tra có mất mục không",
            en:
              "the next is \(place.before.label.next(facts)); see whether a section is lost"
          ),
          related: [
            (place.before.number(facts), Message(vi: "mục trước", en: "the one before"))
          ])
      }
    })
}

extension OutlinePart {
  /// Whether this is a part with a number of its own outside articles, or an article.
  var isSection: Bool {
    switch level {
    case .part, .chapter, .section, .subsection, .article, .roman, .arabic: true
    default: false
    }
  }
}

extension NumberingBreak {
  /// "d)" then "e)": "đ" is left out, as in the Latin alphabet.
  var isSkippedLetter: Bool {
    part.label.style == .letter && before.label.value == 4 && part.label.value == 6
  }
}
