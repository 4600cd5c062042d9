internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap006 = Rule(
    "CAP006", .warning,
    summary: Message(
      vi: "Trường hợp viết hoa bắt buộc bị viết thường", en: "A required capital is missing"),
    explanation: Message(
      vi: """
        Danh từ chung viết hoa khi đi với chữ số (Quận 1, Phường 5) và trong Thủ đô Hà Nội, Thành \
        phố Hồ Chí Minh.
        """,
      en: """
        The common noun has a capital before a number (Quận 1, Phường 5), and in Thủ đô Hà Nội and \
        Thành phố Hồ Chí Minh.
        """),
    basis: .decree30("Phụ lục II, mục III.1.b và c"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Sách được chuyển từ ⟦thành⟧ phố Hồ Chí Minh.")),
      .bad(.body("Thư viện đặt tại ⟦quận⟧ 1 và Phường 5.")),
      .good(.body("Sách được chuyển từ Thành phố Hồ Chí Minh; mỗi phường 2 tủ sách.")),
    ],
    check: .word(.words("thành thủ quận phường", lacking: [.capital, .allCapitals])) {
      facts, places, report in
      for index in places {
        let words = facts.words
        guard
          specials.contains(where: { words.has($0, at: index) }) || isNumbered(facts, index)
        else { continue }
        let text = facts.string(words[index].range)
        report.add(
          words[index].range, vi: "“\(text)” ở đây phải viết hoa: “\(capitalized(text))”",
          en: "“\(text)” has a capital here: “\(capitalized(text))”",
          edit: Report.Edit(words[index].range, capitalized(text)))
      }
    })

  private static let specials = ["thành phố hồ chí minh", "thủ đô hà nội"]
    .map { WordKey.words($0) }

  /// A district or ward whose name is a number, and no count of things.
  private static func isNumbered(_ facts: DocumentFacts, _ index: Int) -> Bool {
    let words = facts.words
    let (word, number, next) = (words[index], words[index + 1], words[index + 2])
    guard word.key == district || word.key == ward, number.gap.isBlank,
      number.traits.contains(.digits), number.range.bounds.count < 3,
      facts.text[Int(number.start)] != 0x30,
      !counted.contains(words[index - 1].key)
    else { return false }
    // "mỗi phường 2 tủ sách" counts; a name ends its phrase.
    return !next.gap.isBlank || next.traits.contains(.capital) || following.contains(next.key)
  }

  private static let (district, ward) = (WordKey("quận"), WordKey("phường"))
  private static let following = Set(WordKey.words("và thành quận tỉnh"))

  private static let counted = Set(WordKey.words("mỗi các số từng của"))
}
