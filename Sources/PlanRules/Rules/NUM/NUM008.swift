internal import PlanSyntax

extension Rule {
  static let num008 = Rule(
    "NUM008", .error,
    summary: Message(
      vi: "Lẫn cú pháp số của Đảng và Nhà nước", en: "Party and state forms of numbers are mixed"),
    explanation: Message(
      vi: """
        Cơ quan nhà nước ghi gạch chéo sau số, gạch nối trước tên cơ quan (323/QĐ-SCT); cơ quan \
        Đảng ghi ngược lại (12-KH/TU).
        """,
      en: """
        State bodies put a slash after the number and a hyphen before their name (323/QĐ-SCT); \
        Party bodies do it the other way round (12-KH/TU).
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.c"), fix: .safe,
    examples: [
      .bad(.number("Số: ⟦47-KH/UBND⟧")),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, let number = facts.document.header.number?.number,
        number.shape != .standard, number.year == 0, let kind = facts.symbolParts.kind,
        let issuer = facts.symbolParts.issuer, let entry = IssuerSymbol.of(issuer, facts.text),
        (entry.system == .party) != (number.shape == .party)
      else { return }
      let marks = entry.system == .party ? ("-", "/") : ("/", "-")
      let parts = [number.serial, kind, issuer].map { facts.string($0) }
      let form = "\(parts[0])\(marks.0)\(parts[1])\(marks.1)\(parts[2])"
      report.add(
        number.range,
        vi: entry.system == .party
          ? "cơ quan Đảng ghi số theo dạng khác" : "cơ quan nhà nước ghi số theo dạng khác",
        en: entry.system == .party
          ? "Party bodies write their numbers otherwise"
          : "state bodies write their numbers otherwise",
        hint: Message(vi: "ghi “\(form)”", en: "write “\(form)”"),
        edit: Report.Edit(number.range, form))
    })
}
