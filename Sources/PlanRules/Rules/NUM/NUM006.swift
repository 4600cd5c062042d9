internal import PlanSyntax

extension Rule {
  static let num006 = Rule(
    "NUM006", .warning,
    summary: Message(
      vi: "Ký hiệu cơ quan không khớp tên cơ quan ban hành",
      en: "The symbol names another body than the header"),
    explanation: Message(
      vi: """
        Chữ viết tắt tên cơ quan trong ký hiệu phải là của cơ quan ghi ở đầu văn bản. Mỗi cơ quan \
        tự quy định chữ viết tắt, nên chỉ những ký hiệu chắc chắn của cơ quan khác mới bị nêu.
        """,
      en: """
        The symbol abbreviates the body named at the top. Bodies choose their own abbreviations, \
        so only those are noted that surely mean another body.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.b"), needsSoundText: true,
    examples: [
      .bad(.number("Số: 47/KH-⟦SCT⟧")),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, let symbol = facts.issuerSymbol,
        let issuer = facts.document.header.issuer
      else { return }
      let words = facts.folded(in: issuer)
      guard !words.holds(symbol.entry.names),
        // what is left of a name torn by columns proves nothing
        words.count > 1, !facts.isJoint
      else { return }
      report.add(
        symbol.range,
        vi: "ký hiệu \(facts.string(symbol.range)) không phải của cơ quan ban hành",
        en: "\(facts.string(symbol.range)) is not the issuing body's symbol",
        hint: Message(
          vi: "đối chiếu ký hiệu với tên cơ quan", en: "compare the symbol with the body's name"),
        related: [(issuer, Message(vi: "cơ quan ban hành", en: "the issuing body"))])
    })
}

extension DocumentFacts {
  /// Whether several bodies issue together.
  var isJoint: Bool {
    guard let issuer = symbolParts.issuer else { return false }
    return issuer.bounds.count { text[$0] == 0x2D } > 1
  }
}
