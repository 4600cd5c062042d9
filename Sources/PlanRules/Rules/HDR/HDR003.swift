internal import PlanSyntax

extension Rule {
  static let hdr003 = Rule(
    "HDR003", .error,
    summary: Message(
      vi: "Quốc hiệu hoặc Tiêu ngữ sai chữ, sai gạch nối",
      en: "The national title or motto is written wrongly"),
    explanation: Message(
      vi: """
        Quốc hiệu in hoa; Tiêu ngữ in thường, chữ cái đầu ba cụm từ viết hoa, giữa các cụm từ có \
        gạch nối và cách chữ: “Độc lập - Tự do - Hạnh phúc”.
        """,
      en: """
        The title is in capitals; the motto in small letters, the first letter of its three \
        parts a capital, with spaced hyphens between: "Độc lập - Tự do - Hạnh phúc".
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.1"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.national("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n⟦Độc lập – Tự do – Hạnh phúc⟧")),
      .bad(.national("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n⟦Độc lập-Tự do-Hạnh phúc⟧")),
      .bad(.national("⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧\nĐộc lập - Tự do - Hạnh phúc")),
      .good(.national("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, facts.form != .party else { return }
      for (line, form) in [
        (facts.nationalTitle, titleForm), (facts.motto, mottoForm),
      ] {
        guard let line, let place = form.place(in: line, facts),
          !form.spellings.contains(where: { facts.text[place.bounds].elementsEqual($0.utf8) })
        else { continue }
        let printed = facts.string(place).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        guard !form.spellings.contains(printed) else { continue }
        report.add(
          place, vi: "phải ghi “\(form.spellings[0])”", en: "must read “\(form.spellings[0])”",
          hint: Message(
            vi: "đúng từng chữ, gạch nối ngắn có cách chữ",
            en: "letter by letter, with spaced hyphens"),
          edit: Report.Edit(place, form.spellings[0]))
      }
    })

  private static let titleForm = FixedLine(
    first: Phrase("cong hoa"), last: Phrase("viet nam"),
    spellings: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
  private static let mottoForm = FixedLine(
    first: Phrase("doc lap"), last: Phrase("hanh phuc"),
    spellings: ["Độc lập - Tự do - Hạnh phúc"])
}

/// A line whose words the decree fixes.
private struct FixedLine: Sendable {
  let first: Phrase
  let last: Phrase
  let spellings: [String]

  /// Where the whole line stands in a range; nil where a part of it is cut off.
  func place(in range: TextRange, _ facts: DocumentFacts) -> TextRange? {
    let words = facts.folded(in: range)
    guard let start = words.indices.first(where: { first.matches(words, at: $0) }),
      let end = words.indices.first(where: { last.matches(words, at: $0) }), start < end
    else { return nil }
    return TextRange(Int(words[start].start), Int(words[end + 1].end))
  }
}
