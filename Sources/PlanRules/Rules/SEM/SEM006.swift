internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let sem006 = Rule(
    "SEM006", .warning,
    summary: Message(
      vi: "Tên chương trình viết khác nhau", en: "The name of a programme varies"),
    explanation: Message(
      vi: """
        Tên chương trình, sự kiện trong ngoặc kép phải viết như nhau ở mọi chỗ: cùng dấu gạch, dấu \
        phẩy và chữ hoa. Chỗ này “Tuần lễ Sách - Mở trang mới”, chỗ kia không có dấu gạch thì người \
        đọc không biết tên nào đúng.
        """,
      en: """
        The name of a programme or event in quotation marks is written alike throughout: the same \
        hyphens, commas and capitals.
        """),
    basis: .practice,
    needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          1. Tổ chức “Tuần lễ Sách thôn quê - Mở trang mới” vào tháng 10.

          2. Mỗi thôn cử người dự ⟦“Tuần lễ Sách thôn quê Mở trang mới”⟧.

          3. Tổng kết “Tuần lễ Sách thôn quê - Mở trang mới” vào tháng 11.
          """)),
      .good(
        .body(
          """
          1. Tổ chức “Tuần lễ Sách thôn quê - Mở trang mới” vào tháng 10.

          2. Mỗi thôn cử người dự “Tuần lễ Sách thôn quê - Mở trang mới”.
          """)),
      .good(
        .body(
          """
          I. TỔ CHỨC “TUẦN LỄ SÁCH THÔN QUÊ - MỞ TRANG MỚI”

          Mỗi thôn cử người dự “Tuần lễ Sách thôn quê - Mở trang mới”.
          """)),
    ],
    check: .document { facts, report in
      for names in QuotedNames.groups(facts) {
        guard let common = names.common else { continue }
        for name in names.ranges where !names.isSame(facts, name, common) {
          report.add(
            name, vi: "tên này viết khác ở chỗ khác: \(facts.phrase(common))",
            en: "this name is written otherwise elsewhere: \(facts.phrase(common))",
            related: [(common, Message(vi: "cách viết kia", en: "the other way"))])
        }
      }
    })
}

/// The places at which one name stands, in quotation marks at two of them or more.
private struct QuotedNames {
  let ranges: [TextRange]
  /// The place whose way of writing most places have; nil where all have it.
  let common: TextRange?

  /// How many names with inner signs are looked for without quotation marks too.
  private static let most = 4

  /// The names of a document that stand at two places or more.
  static func groups(_ facts: DocumentFacts) -> [QuotedNames] {
    var known = HashTable()
    var groups: [[TextRange]] = []
    let text = facts.text.span
    for piece in pieces(facts) {
      for range in quotations(text, piece) {
        let name = TextRange(range.lowerBound, range.upperBound)
        // capitals alone, as in a title, say nothing of the name's own ones
        guard let key = key(text, range), !facts.isCapitals(name) else { continue }
        let group = known.insert(groups.count, for: key) ?? groups.count
        if group == groups.count { groups.append([]) }
        groups[group].append(name)
      }
    }
    for group in groups.indices.filter({ hasSign(text, groups[$0][0]) }).prefix(most) {
      groups[group] += bare(facts, groups[group])
    }
    return groups.filter { $0.count > 1 }.map { QuotedNames($0, facts) }
  }

  private init(_ ranges: [TextRange], _ facts: DocumentFacts) {
    self.ranges = ranges
    var known = HashTable()
    var counts: [(count: Int, first: TextRange)] = []
    for range in ranges {
      let way = known.insert(counts.count, for: Self.way(facts, range)) ?? counts.count
      if way == counts.count { counts.append((0, range)) }
      counts[way].count += 1
    }
    let most = counts.map(\.count).max() ?? 0
    common = counts.count == 1 ? nil : counts.first { $0.count == most }?.first
  }

  /// Whether two places write the name alike.
  func isSame(_ facts: DocumentFacts, _ left: TextRange, _ right: TextRange) -> Bool {
    Self.way(facts, left) == Self.way(facts, right)
  }

  /// How a place writes the name, but for quotation marks and how its words are parted.
  private static func way(_ facts: DocumentFacts, _ range: TextRange) -> UInt128 {
    var way = ByteHash()
    var isInside = false
    var isParted = false
    var index = Int(range.start)
    while index < Int(range.end) {
      let byte = facts.text[index]
      let isQuote =
        byte == 0xE2 && facts.text[index + 1] == 0x80 && facts.text[index + 2] & 0xFE == 0x9C
      if byte <= 0x20 || isQuote {
        isParted = isInside
        index += isQuote ? 3 : 1
        continue
      }
      if isParted { way.append(0x20) }
      way.append(byte)
      (isInside, isParted) = (true, false)
      index += 1
    }
    return way.value
  }

  private static func pieces(_ facts: DocumentFacts) -> [Range<Int>] {
    let subject = facts.document.header.subject.map { [$0.bounds] } ?? []
    return subject + facts.texts.filter { $0.role != .note }.map(\.passage.range.bounds)
  }

  /// Whether a name has a hyphen or a comma inside, which is what is lost.
  private static func hasSign(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    range.bounds.contains { index in
      text[index] == 0x2D || text[index] == 0x2C
        || text[index] == 0xE2 && (text[index + 2] == 0x93 || text[index + 2] == 0x94)
    }
  }

  /// The places of a name without quotation marks.
  private static func bare(_ facts: DocumentFacts, _ quoted: [TextRange]) -> [TextRange] {
    guard let first = quoted.first else { return [] }
    let text = facts.text.span
    let name = Int(first.start) + 3..<Int(first.end) - 3
    var found: [TextRange] = []
    for piece in pieces(facts) {
      var index = piece.lowerBound
      while let start = text.first(text[name.lowerBound], in: index..<piece.upperBound) {
        index = start + 1
        guard start == piece.lowerBound || isSpacing(text[start - 1]),
          let end = NameKey.match(text, at: start, before: piece.upperBound, name)
        else { continue }
        found.append(TextRange(start, end))
        index = end
      }
    }
    return found
  }

  /// The quotations of a piece, marks included.
  private static func quotations(_ text: Span<UInt8>, _ piece: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    var index = piece.lowerBound
    while let mark = text.first(0xE2, in: index..<piece.upperBound) {
      index = mark + 1
      guard mark + 2 < piece.upperBound, text[mark + 1] == 0x80 else { continue }
      if text[mark + 2] == 0x9C { open = mark }
      if text[mark + 2] == 0x9D, let start = open {
        found.append(start..<mark + 3)
        open = nil
      }
    }
    return found
  }

  /// What a name of five words or more has whatever its signs and capitals; nil for other texts.
  private static func key(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt128? {
    guard range.count < 300, range.count > 6,
      text.foldedLetter(at: range.lowerBound + 3).ascii != 0
        || text[range.lowerBound + 3] &- 0x30 < 10
    else { return nil }
    var key = ByteHash()
    var spaces = 0
    var index = range.lowerBound + 3
    while true {
      let byte = NameKey.next(text, &index, range.upperBound - 3)
      if byte == 0 { break }
      if byte == 0xFF { return nil }
      if byte == 0x20 { spaces += 1 }
      key.append(byte)
    }
    return spaces >= 4 ? key.value : nil
  }
}
