internal import PlanSyntax

extension Rule {
  static let ttl001 = Rule(
    "TTL001", .error,
    summary: Message(vi: "Thiếu tên loại", en: "The kind of document is missing"),
    explanation: Message(
      vi: """
        Văn bản có chữ viết tắt tên loại trong ký hiệu (KH, QĐ, BC) phải ghi tên loại trên trích \
        yếu. Chỉ công văn không có tên loại.
        """,
      en: """
        A document whose symbol names a kind (KH, QĐ, BC) has that kind as its title. Only \
        letters have none.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.5"), needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          Số: ⟦47/KH-UBND⟧

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          Gia Viễn, ngày 08 tháng 9 năm 2025

          Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

          Ủy ban nhân dân xã Gia Viễn ban hành Kế hoạch như sau:

          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà./.
          """)),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .plan { facts, report in
      guard let main = facts.documents.first, main.document.header.kind == nil,
        main.document.header.kindName == nil, main.document.addressees == nil,
        let number = main.document.header.number?.number, number.shape == .state,
        let kind = main.kindOfSymbol, !kind.isAct, main.document.header.subject == nil,
        facts.smallTitle(of: kind) == nil
      else { return }
      report.add(
        number.range, vi: "ký hiệu là của \(kind.name) nhưng văn bản không có tên loại",
        en: "the symbol is of the kind \(kind.name), but the document has no title",
        hint: Message(
          vi: "ghi tên loại bằng chữ in hoa trên trích yếu",
          en: "put the kind in capitals above the subject"))
    })
}

extension DocumentFacts {
  /// The kind that the first letters of the number's symbol stand for, letters' symbols included.
  var kindOfSymbol: DocumentKind? {
    guard let symbol = document.header.number?.number?.symbol, let hyphen = first(0x2D, in: symbol)
    else { return nil }
    return DocumentKind.withCode(text.span, Int(symbol.start)..<hyphen)
  }
}

extension PlanFacts {
  /// A title in small letters, which the parser leaves aside; in bytes of the source.
  func smallTitle(of kind: DocumentKind) -> Range<Int>? {
    let text = plan.source.text
    for leftover in plan.leftovers where leftover.kind == .unplaced {
      guard
        let named = DocumentKind.named(
          text.span, leftover.source.lowerBound, leftover.source.upperBound),
        named.kind == kind
      else { continue }
      var end = named.end
      while end < leftover.source.upperBound, text[end] == 0x20 { end += 1 }
      guard end >= leftover.source.upperBound || text[end] == 0x0A else { continue }
      return leftover.source.lowerBound..<named.end
    }
    return nil
  }
}
