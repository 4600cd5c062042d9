internal import PlanSyntax

extension Rule {
  static let hdr006 = Rule(
    "HDR006", .info,
    summary: Message(
      vi: "Tên cơ quan ban hành viết tắt", en: "The issuing body's name is abbreviated"),
    explanation: Message(
      vi: """
        Tên cơ quan ban hành ghi đầy đủ theo tên gọi chính thức; chỉ tên cơ quan chủ quản phía \
        trên được viết tắt những cụm từ thông dụng.
        """,
      en: """
        The issuing body's official name is written out; only the superior body above it may be \
        abbreviated.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.2.a"), needsSoundText: true,
    examples: [
      .bad(.issuer("⟦UBND⟧ XÃ GIA VIỄN")),
      .good(.issuer("UBND TỈNH NINH BÌNH\nSỞ NỘI VỤ")),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead, facts.form != .party, let issuer = facts.document.header.issuer,
        let word = facts.folded(in: issuer).first(where: { abbreviations.contains($0.key) })
      else { return }
      report.add(
        word.range, vi: "tên cơ quan ban hành viết tắt “\(facts.string(word.range))”",
        en: "the issuing body's name holds the abbreviation “\(facts.string(word.range))”",
        hint: Message(vi: "ghi tên đầy đủ", en: "write the name out"))
    })

  /// Abbreviations that stand in names of bodies; source: the table of abbreviations of offices.
  private static let abbreviations = Set(
    [
      "ubnd", "hdnd", "mttq", "bql", "bcd", "gddt", "khcn", "tnmt", "nnmt", "ldtbxh", "vhtt",
      "vhttdl", "thpt", "thcs", "ttpvhcc", "ttdvsnc", "kcn", "kkt", "tttt", "gtvt", "nnptnt",
    ].map { (word: StaticString) in Phrase(word).first })
}
