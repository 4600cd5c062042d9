internal import PlanSyntax

extension Rule {
  static let org010 = Rule(
    "ORG010", .warning,
    summary: Message(
      vi: "Nêu đơn vị mới trước ngày thành lập", en: "A new body is named before it existed"),
    explanation: Message(
      vi: """
        Bộ Nông nghiệp và Môi trường, Bộ Dân tộc và Tôn giáo, các sở tương ứng có từ 01/3/2025; đặc \
        khu và cơ quan của xã theo mô hình mới có từ 01/7/2025. Tên ấy trong văn bản đề ngày sớm hơn \
        thì tên hoặc ngày đã sai; nơi ban hành văn bản được viện dẫn cũng vậy.
        """,
      en: """
        The ministries of agriculture and environment and of ethnic and religious affairs, and the \
        departments like them, exist since 1 March 2025, special zones since 1 July 2025. Where a \
        document of an earlier date names them, the name or the date is wrong; so is the issuer of \
        a cited document.
        """),
    basis: .practice,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Thông tư số 16/2022/TT-BNNMT ngày 09 tháng 12 năm 2022 của ⟦Bộ Nông nghiệp và Môi \
          trường⟧ về thư viện.
          """)),
      .good(
        .bases(
          """
          Căn cứ Thông tư số 16/2025/TT-BNNMT ngày 09 tháng 6 năm 2025 của Bộ Nông nghiệp và Môi \
          trường về thư viện.
          """)),
    ],
    check: .document { facts, report in
      for hit in OutdatedNames.before(in: facts, { $0.firstTerm }) {
        report.add(
          hit.mention.range, vi: "“\(hit.text)” chưa có vào ngày của văn bản",
          en: "“\(hit.text)” did not exist on the date of the document",
          hint: Message(
            vi: "xem lại tên cơ quan hoặc ngày của văn bản",
            en: "look at the name of the body or the date of the document again"))
      }
    })
}

extension NameMention {
  /// The days of a body or place that is new.
  fileprivate var firstTerm: Register.Term? {
    switch name {
    case .body(let body): body.term
    case .commune(let commune) where commune.kind == .specialZone:
      Register.Term(since: .provincesMerged)
    default: nil
    }
  }
}
