internal import PlanSyntax

extension Rule {
  static let bas002 = Rule(
    "BAS002", .error,
    summary: Message(
      vi: "Căn cứ không phải cuối không kết bằng dấu chấm phẩy",
      en: "An earlier legal ground does not end with a semicolon"),
    explanation: Message(
      vi: """
        Các căn cứ là một câu liệt kê: căn cứ nào chưa phải cuối cùng thì kết bằng dấu chấm phẩy.
        """,
      en: """
        The grounds are one enumeration: each but the last ends with a semicolon.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025⟦.⟧

          Theo đề nghị của Trưởng phòng Văn hóa - Xã hội xã Gia Viễn.
          """)),
      .good(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Theo đề nghị của Trưởng phòng Văn hóa - Xã hội xã Gia Viễn.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for ground in facts.bases.dropLast() where ground.endsItsLine(facts.text) {
        let mark = ground.closingMark(facts.text)
        guard mark != .semicolon, mark != .colon,
          mark != .stop || ground.opener != .carryingOut
        else { continue }
        let place = mark == .none ? TextRange(Int(ground.end.end), Int(ground.end.end)) : ground.end
        report.add(
          ground.end, vi: "căn cứ này phải kết bằng dấu chấm phẩy",
          en: "this legal ground must end with a semicolon",
          hint: Message(
            vi: "chỉ căn cứ cuối kết bằng dấu chấm", en: "only the last ends otherwise"),
          edit: Report.Edit(place, ";"))
      }
    })
}
