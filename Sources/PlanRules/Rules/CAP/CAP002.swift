internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap002 = Rule(
    "CAP002", .warning,
    summary: Message(
      vi: "Tên loại văn bản cụ thể viết thường", en: "The kind of a certain document in lower case"),
    explanation: Message(
      vi: """
        Khi nói đến một văn bản cụ thể (có số, hoặc là chính văn bản này) thì viết hoa chữ cái đầu \
        của tên loại văn bản.
        """,
      en: """
        Where a certain document is meant (one with a number, or this one), the name of its kind \
        begins with a capital.
        """),
    basis: .decree30("Phụ lục II, mục V.6"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Trưởng các thôn chịu trách nhiệm thi hành ⟦kế hoạch⟧ này.")),
      .bad(.body("Thực hiện theo ⟦nghị định⟧ số 30/2020/NĐ-CP của Chính phủ.")),
      .good(.body("Trưởng các thôn thi hành Kế hoạch này theo các quyết định có liên quan.")),
    ],
    check: .word(.words("số này", lacking: [.capital, .allCapitals])) { facts, places, report in
      let words = facts.words
      for index in places where words[index].gap.isBlank && words[index - 1].isLow {
        guard let (kind, start) = kinds.phrase(words, around: index - 1),
          words[start].isLow, isCertain(facts, index, kind), !isQualified(words, start)
        else { continue }
        let range = words[start].range.union(words[index - 1].range)
        let text = facts.phrase(range)
        report.add(
          range, vi: "“\(text)” chỉ một văn bản cụ thể, phải viết hoa: “\(capitalized(text))”",
          en: "“\(text)” is a certain document and has a capital: “\(capitalized(text))”",
          edit: Report.Edit(
            TextRange(Int(range.start), Int(words[start].end)),
            capitalized(facts.string(words[start].range))))
      }
    })

  /// Whether "này" follows and the kind is this document's own, or "số" with a number.
  private static func isCertain(
    _ facts: DocumentFacts, _ index: Int, _ kind: PhraseTable.Phrase
  ) -> Bool {
    let words = facts.words
    if words[index].key == numberWord {
      let number = words[index + 1]
      return number.gap.isBlank && !number.traits.isDisjoint(with: [.digits, .code])
        && words[index + 2].gap.contains(.other)
    }
    return kind.values.first == "own"
      || facts.document.header.kindName.map {
        kind.keys == WordKey.words(facts.string($0))
      } ?? false
  }

  /// Whether the words before make another thing of the kind: "dự thảo quyết định này".
  private static func isQualified(_ words: WordTable, _ index: Int) -> Bool {
    words[index].gap.contains(.start)
      || words[index].gap.isBlank && qualifiers.contains(words[index - 1].key)
  }

  private static let numberWord = WordKey("số")
  private static let qualifiers = Set(WordKey.words("các những mọi từng mỗi dự pháp báo"))
}

/// Kinds of documents; "own" marks those that with "này" mean the document itself in any context.
/// [Nghị định 30/2020/NĐ-CP, Điều 7, and normative kinds]
private let kinds = PhraseTable(
  """
  nghị quyết|own
  nghị định|own
  thông tư|own
  thông tư liên tịch|own
  quyết định|own
  chỉ thị|own
  kế hoạch|
  chương trình|
  quy chế|own
  quy định|
  hướng dẫn|
  thông báo|
  báo cáo|
  tờ trình|
  công văn|
  công điện|
  đề án|
  phương án|
  kết luận|
  luật|own
  pháp lệnh|own
  """, by: .last)
