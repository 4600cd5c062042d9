internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap007 = Rule(
    "CAP007", .info,
    summary: Message(
      vi: "Nhân dân, Nhà nước viết thường", en: "Nhân dân or Nhà nước in lower case"),
    explanation: Message(
      vi: """
        Danh từ Nhân dân, Nhà nước đứng riêng thì viết hoa. Trong tên gọi và thuật ngữ (Ủy ban \
        nhân dân, quản lý nhà nước, ngân sách nhà nước) vẫn viết thường. Mỗi văn bản chỉ báo một \
        lần, ở chỗ đầu tiên.
        """,
      en: """
        Nhân dân and Nhà nước by themselves have a capital. In names and terms (Ủy ban nhân dân, \
        quản lý nhà nước, ngân sách nhà nước) they have none. One finding a document, at the first \
        place.
        """),
    basis: .decree30("Phụ lục II, mục V.1"), fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("Vận động ⟦nhân⟧ dân tham gia phong trào đọc sách.")),
      .bad(.body("Thực hiện chủ trương của Đảng, chính sách của ⟦nhà⟧ nước về thư viện.")),
      .good(.body("Vận động Nhân dân góp sách; Ủy ban nhân dân xã quản lý nhà nước về thư viện.")),
    ],
    check: .word(.words("nhân nhà", lacking: [.capital, .allCapitals])) {
      facts, candidates, report in
      let places = candidates.filter { isMissing(facts.words, $0) }
      guard let first = places.first else { return }
      let range = facts.words[first].range
      let whole = facts.phrase(range.union(facts.words[first + 1].range))
      let others = places.count - 1
      report.add(
        range,
        vi: """
          “\(whole)” đứng riêng viết hoa: “\(capitalized(whole))”\
          \(others > 0 ? " (và \(others) chỗ khác)" : "")
          """,
        en: """
          “\(whole)” by itself has a capital: “\(capitalized(whole))”\
          \(others > 0 ? " (and \(others) other places)" : "")
          """,
        edit: Report.Edit(range, capitalized(facts.string(range))))
    })

  private static let (people, state) = (WordKey("nhân"), WordKey("nhà"))
  private static let (peopleEnd, stateEnd) = (WordKey("dân"), WordKey("nước"))

  private static func isMissing(_ words: WordTable, _ index: Int) -> Bool {
    let word = words[index]
    guard word.gap.isBlank else { return false }
    let (before, second) = (words[index - 1], words[index + 1])
    guard second.gap.isBlank, second.isLow else { return false }
    if word.key == people {
      return second.key == peopleEnd && beforePeople.contains(before.key)
        && words[index + 2].key != peopleEnd
    }
    return second.key == stateEnd && beforeState.contains(before.key)
  }

  /// Words behind which the people are meant, not a name or term.
  private static let beforePeople = Set(
    WordKey.words("với của và cho trong được vận động phục vụ đông đảo quần để là đến giúp do"))
  /// Words behind which the state is meant; "cơ quan nhà nước" and the like are terms.
  private static let beforeState = Set(WordKey.words("của được do bởi và"))
}
