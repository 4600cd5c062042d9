internal import PlanSyntax

extension Rule {
  static let bas011 = Rule(
    "BAS011", .info,
    summary: Message(
      vi: "Căn cứ không liên quan đến nội dung", en: "A legal ground that nothing in the text uses"),
    explanation: Message(
      vi: """
        Phần nội dung không viện dẫn văn bản này, và không nhắc lại cặp từ nào trong trích yếu \
        của nó. Căn cứ như vậy thường còn sót từ văn bản mẫu.
        """,
      en: """
        The body neither cites this document nor uses any pair of words of its subject. Such a \
        ground is mostly left over from the text that was copied.
        """),
    basis: .practice,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          ⟦Căn cứ Kế hoạch số 212/KH-UBND⟧ ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phòng cháy rừng.
          """)),
      .good(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện.
          """)),
    ],
    check: .document { facts, report in
      guard facts.isPlan, facts.bases.count > 1 else { return }
      let cited = facts.citedElsewhere
      for ground in facts.bases where ground.opener == .ground {
        guard ground.main?.number?.year == 0, !ground.givesPowers, !ground.subject.isEmpty,
          let key = ground.key(facts.text), cited[key.hash] == nil,
          !facts.usesPair(of: facts.folded(in: ground.subject))
        else { continue }
        report.add(
          ground.head, vi: "nội dung không dùng đến căn cứ này",
          en: "nothing in the text uses this ground",
          hint: Message(
            vi: "bỏ căn cứ, hoặc nêu rõ trong nội dung", en: "drop it, or say what it is for"))
      }
    })
}

/// Pairs of words that every subject has.
private let common = Set(
  [
    "ve viec", "quy dinh", "ban hanh", "mot so", "so dieu", "chi tiet", "huong dan", "thi hanh",
    "thuc hien", "trien khai", "sua doi", "bo sung", "phe duyet", "ke hoach", "chuong trinh",
    "giai doan", "thanh pho", "dia ban", "den nam", "tam nhin", "to chuc", "quyet dinh",
    "dia phuong", "nam 2025", "nam 2026", "nam 2024", "thong qua", "tren dia",
  ].map { (words: StaticString) in Phrase(words).keys })

extension DocumentFacts {
  /// The documents that the content cites.
  fileprivate var citedElsewhere: HashTable {
    var cited = HashTable()
    for node in texts where node.role != .basis {
      for citation in node.passage.citations {
        if let number = citation.number, let key = DocumentKey(number, text) {
          _ = cited.insert(0, for: key.hash)
        }
      }
    }
    return cited
  }

  /// Whether the content or the title has two neighbouring words of a subject, common ones left out.
  fileprivate func usesPair(of subject: ArraySlice<FoldedWord>) -> Bool {
    let title = document.header.subject.map { folded(in: $0) } ?? []
    return zip(subject, subject.dropFirst()).contains { first, second in
      let pair = Phrase([first.key, second.key])
      return !common.contains(pair.keys)
        && (title.holds([pair]) || speaks(of: [pair]) { $0.role != .basis })
    }
  }
}
