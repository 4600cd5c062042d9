internal import PlanSyntax

extension Rule {
  static let cit011 = Rule(
    "CIT011", .error,
    summary: Message(
      vi: "Văn bản viện dẫn bỏ trống số", en: "The number of a cited document is left blank"),
    explanation: Message(
      vi: """
        “Quyết định số …/QĐ-UBND” chưa có số thì không tìm được văn bản nào: thường là chờ văn bản \
        kia ban hành rồi quên điền. Phụ lục, biểu mẫu và dòng “Kèm theo” không xét ở đây.
        """,
      en: """
        "Quyết định số …/QĐ-UBND" without its number names no document: it was left for the time \
        when that one would be issued. Annexes, forms and the accompanying line are not judged here.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.b"), needsSoundText: true,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Quyết định ⟦số    /QĐ-UBND⟧ ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về việc ban hành Chương trình phát triển thư viện.
          """)),
      .bad(.body("I. KINH PHÍ\n\nNgân sách xã theo Quyết định ⟦số …/QĐ-UBND⟧ đã giao.")),
      .good(.body("I. KINH PHÍ\n\nNgân sách xã theo Quyết định số 15/QĐ-UBND đã giao.")),
    ],
    check: .document { facts, report in
      guard facts.form != .unknown, facts.form != .copy else { return }
      for (place, _) in facts.places(of: [Phrase("so")]) {
        let node = facts.texts[facts.node(of: place)]
        guard !node.isInAnnex, node.role != .note, node.role != .cell,
          let number = facts.blankNumber(at: place, in: node)
        else { continue }
        report.add(
          number, vi: "số của văn bản viện dẫn bỏ trống", en: "the number cited is left blank",
          hint: Message(vi: "điền số đã ban hành", en: "fill in the number it was given"))
      }
    })
}

extension DocumentFacts {
  /// The word "số" with the slash and symbol behind it where no digits stand between.
  fileprivate func blankNumber(at place: Int, in node: TextNode) -> TextRange? {
    let (word, next) = (folded.words[place], folded.words[place + 1])
    guard next.letters > 1, next.isCapital, next.start - word.end < 40, next.start > word.end,
      text[Int(next.start) - 1] == 0x2F,
      text[Int(word.end)..<Int(next.start) - 1].allSatisfy(Self.isFiller),
      ExactWords.match(text.span, at: Int(word.start), before: Int(word.end), "số") != nil
    else { return nil }
    var end = Int(next.end)
    while end < Int(node.passage.range.end), text[end] > 0x20, text[end] != 0x2C { end += 1 }
    return TextRange(Int(word.start), end)
  }

  /// Blanks, stops, colons and underscores, and the bytes of "…".
  private static func isFiller(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x2E, 0x3A, 0x5F, 0xE2, 0x80, 0xA6].contains(byte)
  }
}
