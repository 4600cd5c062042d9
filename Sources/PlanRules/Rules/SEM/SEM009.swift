internal import PlanSyntax

extension Rule {
  static let sem009 = Rule(
    "SEM009", .info,
    summary: Message(vi: "Gạch chéo thay liên từ", en: "A slash in place of a conjunction"),
    explanation: Message(
      vi: """
        “Doanh nghiệp/hợp tác xã” để người đọc tự đoán là “và” hay “hoặc”. Viết rõ bằng liên từ \
        hoặc dấu phẩy; dấu gạch chéo giữ cho đơn vị đo và phân số.
        """,
      en: """
        "Doanh nghiệp/hợp tác xã" leaves it to the reader whether "and" or "or" is meant. Write \
        the word or a comma; the slash is for units and fractions.
        """),
    basis: .practice,
    examples: [
      .bad(.body("I. NỘI DUNG\n\nCác thôn, ⟦trường/trạm⟧ y tế có tủ sách.")),
      .good(.body("I. NỘI DUNG\n\nCác thôn họp 02 lần/năm.")),
    ],
    check: .document { facts, report in
      guard facts.isPlan else { return }
      var places: [TextRange] = []
      for (index, node) in facts.texts.enumerated()
      where [.paragraph, .item].contains(node.role) && !node.isInAnnex {
        let words = facts.folded[index]
        for position in words.indices.dropLast() {
          let (left, right) = (words[position], words[position + 1])
          guard right.start - left.end == 1, facts.text[Int(left.end)] == 0x2F,
            left.letters > 1, right.letters > 1, left.capitals == 0, right.capitals == 0,
            !units.contains(right.key), left.key != Phrase("va").first,
            !facts.isInAddress(left, node)
          else { continue }
          places.append(left.range.union(right.range))
        }
      }
      guard let first = places.first else { return }
      report.add(
        first, vi: "gạch chéo thay cho “và”, “hoặc” (\(places.count) chỗ)",
        en: "a slash in place of “and” or “or” (\(places.count) places)",
        hint: Message(
          vi: "viết rõ “và”, “hoặc” hay dấu phẩy", en: "write the conjunction or a comma"),
        related: places.dropFirst().prefix(4).map { ($0, Message(vi: "chỗ khác", en: "another")) })
    })

  /// Words behind a slash that make a rate or a share.
  private static let units = Set(
    [
      "nam", "thang", "ngay", "gio", "quy", "tuan", "lan", "nguoi", "ho", "ha", "xa", "phuong",
      "thon", "lop", "truong", "huyen", "tinh", "dong", "kg", "km", "don", "suat", "buoi", "doi",
      "co", "vu", "tan", "cay", "can", "phut", "giay", "luot", "tong", "to", "sao", "mon", "ky",
      "phu", "be", "em", "dan",
    ].map { (word: StaticString) in Phrase(word).first })
}

extension DocumentFacts {
  /// Whether a word belongs to a web or mail address.
  fileprivate func isInAddress(_ word: FoldedWord, _ node: TextNode) -> Bool {
    node.passage.mentions.prefix(64).contains {
      ($0.value == .url || $0.value == .email) && $0.range.start <= word.start
        && word.end <= $0.range.end
    }
  }
}
