internal import PlanSyntax

extension Rule {
  static let bas010 = Rule(
    "BAS010", .info,
    summary: Message(
      vi: "Căn cứ lặp lại ở văn bản kèm theo",
      en: "The attached document repeats the legal grounds"),
    explanation: Message(
      vi: """
        Quyết định ban hành đã nêu căn cứ; chương trình, kế hoạch, quy chế kèm theo không phải \
        nêu lại. Hai khối căn cứ dễ lệch nhau khi sửa.
        """,
      en: """
        The decision gives the grounds; the programme or plan issued with it need not. Two blocks \
        drift apart when one is changed.
        """),
    basis: .decree30("Phụ lục III, mẫu 1.3"),
    examples: RepeatedGrounds.examples,
    check: .plan { facts, report in
      for (index, own) in facts.documents.enumerated() where own.parent != nil {
        guard let parent = facts.documents[..<index].last(where: { $0.parent == nil }) else {
          continue
        }
        var given = HashTable()
        for (place, ground) in parent.bases.enumerated() {
          if let key = ground.key(own.text) { _ = given.insert(place, for: key.hash) }
        }
        for ground in own.bases {
          guard let place = ground.key(own.text).flatMap({ given[$0.hash] }) else { continue }
          let first = parent.bases[place]
          report.add(
            ground.head, vi: "căn cứ này đã nêu ở văn bản ban hành",
            en: "the issuing document already gives this ground",
            related: [(first.head, Message(vi: "nêu lần đầu", en: "given here"))])
        }
      }
    })
}

extension BasisFacts {
  /// What identifies the document that the ground names.
  func key(_ text: [UInt8]) -> DocumentKey? {
    main?.number.flatMap { DocumentKey($0, text) }
  }
}

/// A decision with the plan that it issues, in two forms.
private enum RepeatedGrounds {
  static let ground = """
    Kế hoạch số 88/KH-UBND ngày 12 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình về phát \
    triển thư viện
    """

  static let head = """
    UBND TỈNH NINH BÌNH
    SỞ VĂN HÓA VÀ THỂ THAO

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    """

  static func document(_ opening: String) -> SamplePart {
    .whole(
      """
      \(head)

      Số: 47/QĐ-SVHTT

      Ninh Bình, ngày 08 tháng 9 năm 2025

      QUYẾT ĐỊNH
      Ban hành Chương trình đọc sách năm 2025

      GIÁM ĐỐC SỞ VĂN HÓA VÀ THỂ THAO

      Căn cứ \(ground);

      Theo đề nghị của Trưởng phòng Quản lý văn hóa.

      QUYẾT ĐỊNH:

      Điều 1. Ban hành kèm theo Quyết định này Chương trình đọc sách năm 2025.

      Điều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.

      Nơi nhận:
      - Như Điều 2;
      - Lưu: VT, QLVH.

      GIÁM ĐỐC

      Trần Văn Bình

      \(head)

      CHƯƠNG TRÌNH
      Đọc sách năm 2025
      (Kèm theo Quyết định số 47/QĐ-SVHTT ngày 08 tháng 9 năm 2025 của Sở Văn hóa và Thể thao)

      \(opening)

      I. MỤC TIÊU

      Học sinh các trường đọc sách mỗi tuần.
      """)
  }

  static let examples: [Example] = [
    .bad(
      document(
        "⟦Căn cứ Kế hoạch số 88/KH-UBND⟧" + ground.dropFirst("Kế hoạch số 88/KH-UBND".count) + ".")),
    .good(document("Sở Văn hóa và Thể thao xây dựng Chương trình đọc sách như sau:")),
  ]
}
