internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let spl001 = Rule(
    "SPL001", .error,
    summary: Message(
      vi: "Âm tiết không có trong tiếng Việt", en: "Letters that are no Vietnamese syllable"),
    explanation: Message(
      vi: """
        Tìm những chữ có dấu mà không thể là âm tiết tiếng Việt: đặt dấu thanh sai chỗ, thiếu dấu \
        thanh, sai phụ âm đầu hoặc vần, hai từ dính liền. Tên riêng, từ mượn và chữ viết tắt \
        không bị xét.
        """,
      en: """
        Finds accented letters that can be no Vietnamese syllable: a tone on the wrong letter or \
        missing, a wrong consonant or rime, two words run together. Names, loan words and \
        abbreviations are left alone.
        """),
    basis: .practice, fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("Các ⟦nghành⟧ liên quan phối hợp thực hiện.")),
      .bad(.body("Các đơn vị ⟦họat⟧ động theo kế hoạch.")),
      .bad(.body("Thư viện phân theo nhóm ⟦măt⟧ hàng.")),
      .bad(.body("Ban hành dự ⟦thảoTờ⟧ trình về việc mượn sách.")),
      .bad(.body("Học sinh các ⟦trưòng⟧ học được mượn sách.")),
      .good(.body("Xã Krông Búk và tỉnh Đắk Lắk phòng bệnh lây qua vectơ, xe ôtô được khử trùng.")),
    ],
    check: .word(.traits(.impossible, lacking: [.code, .allCapitals])) { facts, places, report in
      for index in places {
        let words = facts.words
        let word = words[index]
        guard word.traits.contains(.accented),
          word.range.bounds.count < 40, isPlain(word, words[index - 1], words[index + 1]),
          let slip = SyllableSlip(facts.string(word.range))
        else { continue }
        blame(slip, facts, word, &report)
      }
    })

  /// Whether a word stands in running text and is no name and no part of a broken word.
  private static func isPlain(_ word: Word, _ before: Word, _ after: Word) -> Bool {
    if word.gap.contains(.dash) || after.gap.contains(.dash) { return false }
    if word.traits.contains(.capital) {
      return word.gap.opens && after.isLow && after.gap.isBlank
        && after.traits.isDisjoint(with: .impossible)
    }
    // "h ưở ng": blanks that extraction put inside a word.
    return !(isStump(before) && word.gap.isBlank) && !(isStump(after) && after.gap.isBlank)
  }

  private static func isStump(_ word: Word) -> Bool {
    word.isLow && word.range.bounds.count < 3 && !word.traits.contains(.accented)
      && word.key != WordKey("y") && word.key != WordKey("a")
  }

  private static func blame(
    _ slip: SyllableSlip, _ facts: DocumentFacts, _ word: Word, _ report: inout Report
  ) {
    let text = facts.string(word.range)
    switch slip {
    case .tone(nil):
      report.add(
        word.range, vi: "“\(text)” thiếu dấu thanh", en: "“\(text)” lacks its tone mark")
    case .tone(let better?), .letters(let better?):
      report.add(
        word.range, vi: "“\(text)” viết sai dấu, có lẽ là “\(better)”",
        en: "the marks of “\(text)” are wrong, perhaps it is “\(better)”",
        edit: Report.Edit(word.range, better))
    case .joined(let length):
      let first = String(decoding: Array(text.utf8.prefix(length)), as: UTF8.self)
      let second = String(decoding: Array(text.utf8.dropFirst(length)), as: UTF8.self)
      report.add(
        word.range, vi: "“\(text)” dính liền hai từ", en: "two words run together in “\(text)”",
        edit: Report.Edit(word.range, "\(first) \(second)"))
    case .letters(nil):
      report.add(
        word.range, vi: "“\(text)” không phải âm tiết tiếng Việt",
        en: "“\(text)” is no Vietnamese syllable")
    case .alien:
      report.add(
        word.range, vi: "“\(text)” có chữ cái ngoài bảng chữ cái tiếng Việt",
        en: "“\(text)” has a letter of another alphabet",
        hint: Message(
          vi: "gõ lại từ này bằng bảng mã Unicode", en: "type the word again in Unicode"))
    }
  }
}
