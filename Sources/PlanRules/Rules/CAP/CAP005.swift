internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap005 = Rule(
    "CAP005", .warning,
    summary: Message(
      vi: "Danh từ chung của đơn vị hành chính viết hoa",
      en: "The common noun of an administrative unit has a capital"),
    explanation: Message(
      vi: """
        Trong tên đơn vị hành chính, danh từ chung (tỉnh, thành phố, xã, phường, đặc khu…) viết \
        thường, chỉ tên riêng viết hoa: phường Thủy Nguyên. Danh từ chung viết hoa khi đi với chữ \
        số, tên người hoặc sự kiện lịch sử (Quận 1, Phường Điện Biên Phủ) và trong Thành phố Hồ \
        Chí Minh. Mỗi văn bản chỉ báo một lần, ở chỗ đầu tiên.
        """,
      en: """
        In the name of an administrative unit the common noun (tỉnh, thành phố, xã, phường …) is in \
        lower case: phường Thủy Nguyên. It has a capital before a number, a person or an event \
        (Quận 1, Phường Điện Biên Phủ) and in Thành phố Hồ Chí Minh. One finding a document, at \
        the first place.
        """),
    basis: .decree30("Phụ lục II, mục III.1.a"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Sách được chuyển về ⟦Phường⟧ Hoa Lư trước ngày khai giảng.")),
      .good(.body("Sách được chuyển về phường Hoa Lư, Quận 1 và Thành phố Hồ Chí Minh.")),
      .good(.body("Sách được chuyển về Phường Nguyễn Trãi và Phường Điện Biên Phủ.")),
    ],
    check: .word(
      .words(
        "tỉnh thành huyện quận xã phường thị", having: .capital, lacking: .allCapitals)
    ) { facts, candidates, report in
      let places = candidates.filter { isStray(facts.words, $0) }
      guard let first = places.first else { return }
      let noun = facts.words[first + (nouns[facts.words[first].key] ?? 1) - 1]
      let range = facts.words[first].range
      let name = facts.phrase(range.union(noun.range))
      let others = places.count - 1
      report.add(
        range,
        vi: """
          “\(name)” trước tên riêng viết thường: “\(lowered(name))”\
          \(others > 0 ? " (và \(others) chỗ khác)" : "")
          """,
        en: """
          “\(name)” before a proper name is in lower case: “\(lowered(name))”\
          \(others > 0 ? " (and \(others) other places)" : "")
          """,
        edit: Report.Edit(range, lowered(facts.string(range))),
        alike: places.dropFirst().map { place in
          let range = facts.words[place].range
          return Report.Edit(range, lowered(facts.string(range)))
        })
    })

  /// The nouns by their first word, with how many words they have.
  private static let nouns = Dictionary(
    zip(WordKey.words("tỉnh thành huyện quận xã phường thị"), [1, 2, 1, 1, 1, 1, 2]),
    uniquingKeysWith: { first, _ in first })

  private static let seconds = Set(WordKey.words("phố xã trấn"))

  private static func isStray(_ words: WordTable, _ index: Int) -> Bool {
    let word = words[index]
    guard let count = nouns[word.key], !word.gap.opens,
      word.gap.isBlank || word.gap == [.comma, .blank],
      words[index - 1].isLow || words[index - 1].traits.contains(.capital),
      words.piece(of: index).role != .cell, !words.piece(of: index).isDoubtful
    else { return false }
    if count == 2, !(seconds.contains(words[index + 1].key) && words[index + 1].isLow) {
      return false
    }
    let (before, name) = (words[index - 1], words[index + count])
    guard name.gap.isBlank, name.traits.contains(.capital),
      name.traits.isDisjoint(with: [.allCapitals, .code]), !bodies.contains(before.key)
    else { return false }
    return !isHonoured(words, index + count)
  }

  /// Words before which the noun begins another thing: "Đảng bộ", "Liên danh Xã Đàn".
  private static let bodies = Set(WordKey.words("phố đường đình chùa cầu chợ"))

  /// Names of persons and events, with which the noun has a capital.
  private static func isHonoured(_ words: WordTable, _ index: Int) -> Bool {
    surnames.contains(words[index].key) && words[index + 1].traits.contains(.capital)
      || honoured.contains { words.has($0, at: index) }
  }

  private static let surnames = Set(
    WordKey.words("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi ngô lý trưng đinh tôn"))
  private static let honoured = [
    "hồ chí minh", "điện biên phủ", "quang trung", "hùng vương", "bạch đằng", "hai bà trưng",
    "an dương vương", "kim đồng", "mạc đĩnh chi", "chi lăng", "cách mạng tháng tám", "gia định",
  ].map { WordKey.words($0) }
}
