internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let spl003 = Rule(
    "SPL003", .error,
    summary: Message(vi: "Lặp từ", en: "A word is typed twice"),
    explanation: Message(
      vi: """
        Một từ hoặc hai từ liền nhau được gõ hai lần. Từ láy (dần dần, ngày ngày) và hai từ ghép \
        kề nhau có chung một tiếng (hành vi vi phạm, thông tin tin cậy) không phải là lỗi.
        """,
      en: """
        One word, or two in a row, typed twice. Reduplication (dần dần, ngày ngày) and two \
        compounds that meet in the same syllable (hành vi vi phạm) are no errors.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Xã tổ chức các ⟦các⟧ buổi đọc sách tại thôn.")),
      .bad(.body("Kế hoạch nhằm thúc đẩy ⟦thúc đẩy⟧ việc đọc.")),
      .bad(.body("Thực hiện Nghị định số ⟦số⟧ 30/2020/NĐ-CP.")),
      .good(.body("Ngày ngày xử lý hành vi vi phạm, dần dần đưa vào nền nếp.")),
      .good(.body("Đào tạo, đào tạo lại; triệu tập tập huấn; Luật Luật sư.")),
    ],
    check: .word(.traits(.repeated)) { facts, places, report in
      for index in places {
        let words = facts.words
        guard words.piece(of: index).role != .cell || words[index].gap == .blank else { continue }
        if let range = twin(words, index) ?? pair(words, index) {
          let text = facts.phrase(range)
          // The blank before goes with the words; a line break stays.
          let before = Int(range.start) - 1
          let isInLine = facts.text[before] == 0x20 && facts.text[before - 1] > 0x20
          report.add(
            range, vi: "lặp từ “\(text)”", en: "“\(text)” is repeated",
            edit: isInLine ? Report.Edit(TextRange(before, Int(range.end)), "") : nil)
        }
      }
    })

  /// The second of two words that are the same.
  private static func twin(_ words: WordTable, _ index: Int) -> TextRange? {
    let (first, second, next) = (words[index - 1], words[index], words[index + 1])
    guard first.key == second.key, isWord(second), goesOn(second) else { return nil }
    if second.key == ordinal {
      return kindEnds.contains(words[index - 2].key) && next.traits.contains(.digits)
        ? second.range : nil
    }
    if second.key == day { return next.traits.contains(.digits) ? second.range : nil }
    return functionWords.contains(second.key) ? second.range : nil
  }

  /// The second of two pairs of words that are the same.
  private static func pair(_ words: WordTable, _ index: Int) -> TextRange? {
    let four = (index - 3...index).map { words[$0] }
    guard four[0].key == four[2].key, four[1].key == four[3].key, four[0].key != four[1].key,
      four.dropFirst().allSatisfy({ goesOn($0) }), four.allSatisfy({ isWord($0) }),
      // "đào tạo đào tạo lại" lacks a comma; it is another rule's.
      !(words[index + 1].key == again && words[index + 1].gap.isBlank)
    else { return nil }
    return four[2].range.union(four[3].range)
  }

  /// Whether a word follows at once; a capital on a new line may begin another cell or heading.
  private static func goesOn(_ word: Word) -> Bool {
    word.gap.isBlank && !(word.gap.contains(.lineBreak) && word.traits.contains(.capital))
  }

  private static func isWord(_ word: Word) -> Bool {
    word.traits.isDisjoint(with: [.digits, .code, .end, .impossible])
      && word.range.bounds.count > 1
  }

  private static let again = WordKey("lại")
  private static let ordinal = WordKey("số")
  private static let day = WordKey("ngày")
  private static let kindEnds = Set(
    WordKey.words("định quyết tư thị hoạch văn trình lệnh điện cáo báo"))

  /// Words that never stand twice in a row; compounds do not meet in them.
  private static let functionWords = Set(
    WordKey.words(
      """
      các những của và là với cho tại theo về để khi do đến trong trên dưới bằng thì mà nhưng \
      hoặc đã sẽ đang bị bởi vì nên được này nếu chưa như vào ra cũng mỗi mọi từng nhằm thuộc \
      phải rằng nhau gồm hay còn đó sở
      """))
}
