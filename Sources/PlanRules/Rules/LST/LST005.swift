internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let lst005 = Rule(
    "LST005", .error,
    summary: Message(vi: "Dấu câu gõ hai lần", en: "A sign is typed twice"),
    explanation: Message(
      vi: """
        Hai dấu chấm, hai dấu phẩy, hai dấu chấm phẩy hoặc hai dấu hai chấm liền nhau là gõ thừa. \
        Dấu ba chấm và dòng chấm để điền không bị xét.
        """,
      en: """
        Two full stops, commas, semicolons or colons in a row are a slip of the keyboard. An \
        ellipsis and dots to fill in are left alone.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Các thôn báo cáo để Ủy ban nhân dân xã giải quyết⟦..⟧")),
      .bad(.body("Sách được tặng cho trường học⟦,,⟧ nhà văn hóa và trạm y tế.")),
      .good(.body("Sách, báo, tạp chí... được chuyển về thôn ......... trong năm .. này.")),
    ],
    check: .word(.gap(.doubled)) { facts, places, report in
      for index in places {
        let word = facts.words[index]
        guard word.gap.isDisjoint(with: [.ellipsis, .dash, .other, .address]),
          let place = Signs.doubled(facts, index), place.start == facts.words[index - 1].end,
          !facts.words[index - 1].traits.contains(.end)
        else { continue }
        let sign = String(facts.string(place).prefix(1))
        report.add(
          place, vi: "thừa một dấu “\(sign)”", en: "one “\(sign)” too many",
          edit: Report.Edit(place, sign))
      }
    })
}
