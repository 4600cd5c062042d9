internal import PlanSyntax

extension Rule {
  static let sem008 = Rule(
    "SEM008", .warning,
    summary: Message(
      vi: "Chữ viết tắt không được giải nghĩa", en: "An abbreviation is never expanded"),
    explanation: Message(
      vi: """
        Chữ viết tắt phải viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc. Chữ tắt ai cũng biết \
        (UBND, HĐND, …) và ký hiệu văn bản thì không bị xét.
        """,
      en: """
        An abbreviation is written in full the first time, with the short form in brackets. Those \
        that everybody knows (UBND, HĐND) and symbols of documents are not judged.
        """),
    basis: .practice,
    examples: [
      .bad(.body("I. NỘI DUNG\n\nThư viện giới thiệu sản phẩm ⟦OCOP⟧ của xã.")),
      .good(
        .body(
          """
          I. NỘI DUNG

          Thư viện giới thiệu sản phẩm của Chương trình Mỗi xã một sản phẩm (OCOP). Sản phẩm OCOP \
          có gian riêng.
          """)),
    ],
    check: .document { facts, report in
      guard facts.isPlan else { return }
      var seen = facts.explainedWords
      for position in facts.folded.abbreviations {
        let word = facts.folded.words[position]
        guard word.letters > 2, word.capitals == word.letters else { continue }
        let node = facts.texts[facts.node(of: position)]
        guard !node.isInAnnex, [.paragraph, .item, .opening, .closing].contains(node.role),
          seen.insert(word.key).inserted, !Abbreviations.known.contains(word.key),
          !facts.isCode(word, in: node)
        else { continue }
        report.add(
          word.range, vi: "chữ viết tắt này chưa được giải nghĩa",
          en: "this abbreviation is never expanded",
          hint: Message(
            vi: "viết đầy đủ ở đây, chữ tắt trong ngoặc",
            en: "write it in full here, the short form in brackets"))
      }
    })
}

/// Abbreviations that need no expansion.
private enum Abbreviations {
  /// Source: counts of abbreviations in issued documents, those met without expansion most.
  static let known = Set(
    [
      "ubnd", "hdnd", "mttq", "tnhh", "mtv", "ubmttq", "ubmttqvn", "tthc", "tncs", "thpt", "thcs",
      "usd", "vnd", "html", "pdf", "gdp", "grdp", "xhcn", "cnxh", "ocop", "vneid", "www", "http",
      "https", "iso", "qcvn", "tcvn", "vat", "csdl", "cntt", "tivi", "covid", "htx", "iot", "api",
      "smes", "viii", "xiii", "xii", "xiv", "iii", "vii", "xix", "xvi", "vhtt", "tphcm", "asean",
      "apec", "wto", "un", "undp", "unesco", "unicef", "who", "gddt", "gis", "lpg", "fdi", "oda",
      "ppp", "ict", "ioc",
    ].map { (word: StaticString) in Phrase(word).first }
  ).subtracting([Phrase("ocop").first])
}

extension DocumentFacts {
  /// Whether a word is part of a number, an address, a quotation's capitals or a heading.
  fileprivate func isCode(_ word: FoldedWord, in node: TextNode) -> Bool {
    let start = Int(word.start)
    let end = Int(word.end)
    if start > 0, [0x2F, 0x2D, 0x2E, 0x40, 0x26].contains(text[start - 1]) { return true }
    if end < text.count, [0x2F, 0x2D, 0x40, 0x26].contains(text[end]) { return true }
    if end + 1 < text.count, text[end] == 0x2E, text[end + 1] > 0x40 { return true }
    let inside = node.passage.citations.prefix(64).contains {
      $0.range.start <= word.start && word.end <= $0.range.end
    }
    return inside || isShouted(word, in: node)
  }

  /// Whether the words around are in capitals too: then the word may be no abbreviation.
  private func isShouted(_ word: FoldedWord, in node: TextNode) -> Bool {
    let from = max(Int(node.passage.range.start), Int(word.start) - 24)
    let to = min(Int(node.passage.range.end), Int(word.end) + 24)
    let around = folded(in: TextRange(from, to)).filter {
      $0.start != word.start && $0.letters > 1
    }
    return around.contains { $0.capitals == $0.letters && $0.letters > 1 }
  }

  /// The abbreviations that some place expands: in brackets behind their words, before brackets with
  /// their words, or by "viết tắt là"; and those of the title.
  fileprivate var explainedWords: Set<UInt64> {
    let cues = [Phrase("viet tat"), Phrase("goi tat"), Phrase("goi la")]
    var explained = Set<UInt64>()
    if let subject = document.header.subject {
      for word in folded(in: subject) { explained.insert(word.key) }
    }
    for position in folded.abbreviations {
      let word = folded.words[position]
      let (start, end) = (Int(word.start), Int(word.end))
      let isBracketed = start > 0 && text[start - 1] == 0x28
      let opensBracket = end + 1 < text.count && text[end] == 0x20 && text[end + 1] == 0x28
      let before = folded.words[max(0, position - 5)..<position]
      if isBracketed || opensBracket || before.holds(cues) { explained.insert(word.key) }
    }
    return explained
  }
}
