internal import PlanSyntax

extension Rule {
  static let dat014 = Rule(
    "DAT014", .warning,
    summary: Message(
      vi: "Địa danh không khớp tên cơ quan ban hành",
      en: "The place is not that of the issuing body"),
    explanation: Message(
      vi: """
        Địa danh của văn bản do xã, phường ban hành là tên xã, phường; của cơ quan tỉnh, thành phố \
        là tên tỉnh, thành phố. Khác nhau thường là sót từ văn bản mẫu.
        """,
      en: """
        The place of a commune's document is the commune, of a provincial body's the province. \
        Another one was often left over from another document.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.4.a"), needsSoundText: true,
    examples: [
      .bad(.dateline("⟦Gia Hưng⟧, ngày 08 tháng 9 năm 2025")),
      .good(.dateline("Gia Viễn, ngày 08 tháng 9 năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let place = facts.document.header.place,
        let seat = facts.seat
      else { return }
      let own = letters(facts.folded(in: place).filter { !levels.contains($0.key) })
      let named = letters(Array(seat.words))
      guard !own.isEmpty, !named.starts(with: own), !own.starts(with: named) else { return }
      report.add(
        place,
        vi: "địa danh “\(facts.string(place))” khác tên cơ quan ban hành",
        en: "the place “\(facts.string(place))” is not the issuing body's",
        hint: Message(
          vi: "đối chiếu địa danh với tên cơ quan", en: "compare the place with the body's name"),
        related: [(seat.name, Message(vi: "tên cơ quan", en: "the body's name"))])
    })

  /// The letters without blanks: "Qu ả ng Ngãi" is a name that extraction tore.
  private static func letters(_ words: [FoldedWord]) -> [UInt8] {
    words.flatMap { word in withUnsafeBytes(of: word.key.bigEndian) { $0.filter { $0 != 0 } } }
  }

  fileprivate static let levels = Set(
    ["tinh", "thanh", "pho", "xa", "phuong", "dac", "khu", "tp"].map { (word: StaticString) in
      Phrase(word).first
    })
}

extension DocumentFacts {
  /// The place in the name of the people's committee or council that issues or stands above.
  fileprivate var seat: (name: TextRange, words: ArraySlice<FoldedWord>)? {
    let heads = ["uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd"].map {
      (words: StaticString) in Phrase(words)
    }
    for name in [document.header.issuer, document.header.parent] {
      guard let name else { continue }
      let words = folded(in: name)
      guard let head = heads.first(where: { $0.matches(words, at: words.startIndex) }) else {
        continue
      }
      let rest = words.dropFirst(head.count)
      let place = rest.drop { Rule.levels.contains($0.key) }
      guard place.count > 0, place.count < rest.count, place.count < 5 else { continue }
      return (name, place)
    }
    return nil
  }
}
