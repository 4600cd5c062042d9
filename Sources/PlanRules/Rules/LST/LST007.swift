internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let lst007 = Rule(
    "LST007", .warning,
    summary: Message(
      vi: "Thiếu dấu phẩy giữa các đối tượng liệt kê", en: "A comma is missing in an enumeration"),
    explanation: Message(
      vi: """
        Hai danh từ thường đi với nhau trong phép liệt kê (tổ chức, cá nhân; cơ quan, đơn vị; chức \
        năng, nhiệm vụ) cần dấu phẩy hoặc từ “và” ở giữa.
        """,
      en: """
        Two nouns that stand together in enumerations (tổ chức, cá nhân; cơ quan, đơn vị) want a \
        comma or “và” between them.
        """),
    basis: .practice, fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("Các tổ chức, ⟦cá nhân doanh nghiệp⟧ góp sách cho thư viện.")),
      .bad(.body("Căn cứ ⟦chức năng nhiệm vụ⟧ được giao, các thôn thực hiện.")),
      .good(.body("Các tổ chức, cá nhân, doanh nghiệp góp sách cho thư viện.")),
    ],
    check: .word(pairs.trigger) { facts, places, report in
      for index in places {
        guard let (pair, start) = pairs.phrase(facts.words, around: index),
          let count = pair.values.first.flatMap({ Int($0) }), !isExcused(facts.words, start, pair)
        else { continue }
        let last = facts.words[start + count - 1]
        let range = facts.words[start].range
          .union(facts.words[start + pair.keys.count - 1].range)
        report.add(
          range, vi: "thiếu dấu phẩy trong “\(facts.phrase(range))”",
          en: "a comma is missing in “\(facts.phrase(range))”",
          edit: Report.Edit(TextRange(Int(last.end), Int(last.end)), ","))
      }
    })

  /// Whether the words are another thing: a verb, or one noun that the next belongs to.
  private static func isExcused(
    _ words: WordTable, _ index: Int, _ pair: PhraseTable.Phrase
  ) -> Bool {
    let next = words[index + pair.keys.count]
    let following = WordKey.words(pair.values.count > 1 ? pair.values[1] : "")
    let before = WordKey.words(pair.values.count > 2 ? pair.values[2] : "")
    return next.gap.isBlank && following.contains(next.key)
      || words[index].gap.isBlank && before.contains(words[index - 1].key)
  }
}

/// Pairs of nouns with no comma; then how many words the first has, the words that excuse the
/// pair where they follow, and those that excuse it where they come before.
private let pairs = PhraseTable(
  """
  cá nhân doanh nghiệp|2||kinh viên
  tổ chức cá nhân|2||kinh
  cá nhân tổ chức|2|thực các lễ hội sự
  chức năng nhiệm vụ|2
  nhiệm vụ quyền hạn|2
  cơ quan đơn vị|2|sự hành
  cơ quan tổ chức|2|thực các hội thi lễ đấu việc họp|của do
  sở ban ngành|1
  khó khăn vướng mắc|2
  hướng dẫn đôn đốc|2
  đôn đốc kiểm tra|2
  theo dõi đôn đốc|2
  """, by: .given)
