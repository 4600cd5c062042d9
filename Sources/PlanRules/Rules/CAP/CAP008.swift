internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap008 = Rule(
    "CAP008", .warning,
    summary: Message(
      vi: "Tên cơ quan, đơn vị viết hoa thiếu", en: "The name of a body lacks capitals"),
    explanation: Message(
      vi: """
        Tên cơ quan, tổ chức viết hoa chữ đầu của từ chỉ loại cơ quan, chức năng và lĩnh vực: Sở Tài \
        chính, Trung tâm Dịch vụ sự nghiệp công, Liên đoàn Lao động. Chỉ so với những tên có trong \
        sổ đăng ký của công cụ.
        """,
      en: """
        The name of a body has capitals in the words for its kind, its function and its field. Only \
        the names that the tool's register has are compared.
        """),
    basis: .decree30("Phụ lục II, mục IV.1.a"),
    fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("1. ⟦Sở tài chính⟧ bố trí kinh phí, ⟦Hội nông dân⟧ xã vận động người đọc.")),
      .bad(.body("1. Thư viện giao cho ⟦Trung tâm dịch vụ sự nghiệp công⟧ quản lý.")),
      .good(.body("1. Sở Tài chính bố trí kinh phí, Hội Nông dân xã vận động người đọc.")),
      .good(.body("1. Lãnh đạo Sở xây dựng kế hoạch mua sách.")),
    ],
    check: .document { facts, report in
      let text = facts.text.span
      for mention in facts.names.mentions {
        guard let body = mention.body, let right = Capitals.mended(text, mention.range, body.name)
        else { continue }
        report.add(
          mention.range, vi: "“\(facts.phrase(mention.range))” viết hoa thiếu",
          en: "“\(facts.phrase(mention.range))” lacks capitals",
          hint: Message(vi: "viết “\(right)”", en: "write “\(right)”"),
          edit: Report.Edit(mention.range, right))
      }
    })
}

/// Compares the capitals of a name with those that it should have.
private enum Capitals {
  /// The name with the capitals that it lacks; nil where it lacks none.
  static func mended(
    _ text: Span<UInt8>, _ range: TextRange, _ name: StaticString
  ) -> String? {
    let key = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount).span
    guard NameKey.isSame(text, range.bounds, key, 0..<key.count) else { return nil }
    var left = Int(range.start)
    var right = 0
    var lacks = false
    while let (here, there) = pair(text, &left, Int(range.end), key, &right) {
      // A name in capitals throughout is a heading.
      if here.isUpper, !there.isUpper { return nil }
      if !here.isUpper, there.isUpper { lacks = true }
    }
    guard lacks, !isVerb(text, range) else { return nil }
    return "\(name)"
  }

  /// The next letters of both.
  private static func pair(
    _ text: Span<UInt8>, _ left: inout Int, _ end: Int, _ key: Span<UInt8>, _ right: inout Int
  ) -> (FoldedLetter, FoldedLetter)? {
    guard let here = letter(text, &left, end), let there = letter(key, &right, key.count) else {
      return nil
    }
    return (here, there)
  }

  private static func letter(
    _ text: Span<UInt8>, _ index: inout Int, _ end: Int
  ) -> FoldedLetter? {
    while index < end {
      let letter = text.foldedLetter(at: index)
      index += letter.length
      if letter.ascii != 0 { return letter }
    }
    return nil
  }

  /// "Sở xây dựng kế hoạch": the field is a verb here.
  private static func isVerb(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    ExactWords.find(text, in: range.bounds, anyOf: ["xây dựng"]) != nil
  }
}
