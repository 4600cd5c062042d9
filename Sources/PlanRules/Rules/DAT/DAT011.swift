internal import PlanSyntax

extension Rule {
  static let dat011 = Rule(
    "DAT011", .warning,
    summary: Message(vi: "Địa danh viết tắt", en: "The place is abbreviated"),
    explanation: Message(
      vi: """
        Địa danh ghi tên chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở, không viết tắt: \
        “Thành phố Hồ Chí Minh”, không phải “TP. HCM”.
        """,
      en: """
        The place is the official name of the unit where the body sits, not abbreviated: "Thành \
        phố Hồ Chí Minh", not "TP. HCM".
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.4.a"), needsSoundText: true,
    examples: [
      .bad(.dateline("⟦TP. Hoa Lư⟧, ngày 08 tháng 9 năm 2025")),
      .good(.dateline("Gia Viễn, ngày 08 tháng 9 năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let place = facts.document.header.place else { return }
      let words = facts.folded(in: place)
      guard
        words.contains(where: { short.contains($0.key) || $0.isAbbreviation && !hasVowel($0.key) })
      else { return }
      report.add(
        place, vi: "địa danh viết tắt", en: "the place is abbreviated",
        hint: Message(vi: "ghi tên chính thức", en: "write the official name"))
    })

  private static let short = Set(
    ["tp", "tphcm", "hcm", "tx", "tt", "q", "h", "p"].map { (word: StaticString) in
      Phrase(word).first
    })

  private static func hasVowel(_ key: UInt64) -> Bool {
    withUnsafeBytes(of: key) { bytes in bytes.contains { "aeiouy".utf8.contains($0) } }
  }
}
