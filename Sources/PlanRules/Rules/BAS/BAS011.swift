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
      let used = WordPairs(of: facts)
      for ground in facts.bases where ground.opener == .ground {
        guard ground.main?.number?.year == 0, !ground.givesPowers, !ground.subject.isEmpty,
          let key = ground.key(facts.text), !used.cites(key),
          !used.shares(facts.folded(in: ground.subject))
        else { continue }
        report.add(
          ground.head, vi: "nội dung không dùng đến căn cứ này",
          en: "nothing in the text uses this ground",
          hint: Message(
            vi: "bỏ căn cứ, hoặc nêu rõ trong nội dung", en: "drop it, or say what it is for"))
      }
    })
}

/// The pairs of neighbouring words in the content of a document, and the documents it cites.
private struct WordPairs {
  private var pairs = Set<UInt64>()
  private var cited = Set<DocumentKey>()

  /// Words that every subject has.
  private static let common = Set(
    [
      "ve viec", "quy dinh", "ban hanh", "mot so", "so dieu", "chi tiet", "huong dan", "thi hanh",
      "thuc hien", "trien khai", "sua doi", "bo sung", "phe duyet", "ke hoach", "chuong trinh",
      "giai doan", "thanh pho", "dia ban", "den nam", "tam nhin", "to chuc", "quyet dinh",
      "dia phuong", "nam 2025", "nam 2026", "nam 2024", "thong qua", "tren dia",
    ].map { (words: StaticString) in pair(Phrase(words).first, Phrase(words).keys[1]) })

  init(of facts: DocumentFacts) {
    for (index, node) in facts.texts.enumerated() where node.role != .basis {
      add(facts.folded[index])
      for citation in node.passage.citations {
        if let number = citation.number, let key = DocumentKey(number, facts.text) {
          cited.insert(key)
        }
      }
    }
    if let subject = facts.document.header.subject {
      add(facts.folded(in: subject))
    }
  }

  func cites(_ key: DocumentKey) -> Bool { cited.contains(key) }

  func shares(_ words: ArraySlice<FoldedWord>) -> Bool {
    for index in words.indices.dropLast() {
      let pair = Self.pair(words[index].key, words[index + 1].key)
      if pairs.contains(pair), !Self.common.contains(pair) { return true }
    }
    return false
  }

  private mutating func add(_ words: ArraySlice<FoldedWord>) {
    for index in words.indices.dropLast() {
      pairs.insert(Self.pair(words[index].key, words[index + 1].key))
    }
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 ^ second
  }
}
