internal import PlanSyntax

extension Rule {
  static let str011 = Rule(
    "STR011", .error,
    summary: Message(
      vi: "Nhắc Phụ lục nhưng không có Phụ lục", en: "An annex is referred to that is not there"),
    explanation: Message(
      vi: """
        Nội dung chỉ dẫn đến Phụ lục của văn bản này, nhưng trong tệp không có Phụ lục ấy. Người \
        nhận sẽ không có phần mà văn bản yêu cầu thực hiện.
        """,
      en: """
        The text points to an annex of this document that the file does not hold. Whoever gets \
        it lacks a part of what is to be done.
        """),
    basis: .decree30("Phụ lục I, phần I, mục III.1.a"),
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          Các thôn làm theo phân công tại ⟦Phụ lục⟧ đính kèm.
          """)),
      .bad(
        .body(
          """
          I. NỘI DUNG

          Các thôn làm theo phân công tại ⟦Phụ lục III⟧ kèm theo Kế hoạch này.
          """)),
      .good(
        .annexes(
          """
          Phụ lục
          DANH SÁCH THƯ VIỆN THÔN
          (Kèm theo Kế hoạch số 47/KH-UBND ngày 08 tháng 9 năm 2025 của Ủy ban nhân dân xã Gia \
          Viễn)

          Thư viện đặt theo Phụ lục này tại nhà văn hóa các thôn.
          """)),
    ],
    check: .plan { facts, report in
      lazy var parts = facts.documents.prefix(PartIndex.most).map {
        PartIndex($0.document, facts.plan.transcript.text.span)
      }
      for document in facts.documents where document.mayRefer {
        for node in document.texts where node.role != .note && !node.isInAnnex {
          for citation in node.passage.citations {
            guard case .annex = citation.missing, let target = citation.missing,
              !parts.contains(where: { $0.holds(target, document.text.span) }),
              document.isOwnPart(citation, in: node)
            else { continue }
            let name = document.string(citation.range)
            report.add(
              citation.range, vi: "trong tệp không có \(name)",
              en: "the file holds no \(name)",
              hint: Message(
                vi: "đính kèm Phụ lục, hoặc sửa chỗ dẫn chiếu",
                en: "attach the annex, or mend the reference"))
          }
        }
      }
    })
}
