internal import PlanSyntax

/// An act that another replaced or amended.
struct OldAct: Sendable {
  /// What happened to it.
  enum Change: Sendable {
    case replaced, amended
  }

  /// The number.
  let number: StaticString
  /// The name folded and the year of its date, for acts cited without a number.
  let name: (words: StaticString, year: Int)?
  /// What happened to it.
  let change: Change
  /// The first day on which it was so.
  let since: PartialDate
  /// What replaced or amended it.
  let successor: StaticString

  /// Acts and decrees on organisation, form, documents and procedures.
  ///
  /// Source: the final articles of the acts that replaced or amended them.
  private static let table: [OldAct] = [
    OldAct(
      number: "77/2015/QH13", name: ("luat to chuc chinh quyen dia phuong", 2015),
      change: .replaced, since: PartialDate(year: 2025, month: 3, day: 1),
      successor: "Luật Tổ chức chính quyền địa phương số 65/2025/QH15, nay là số 72/2025/QH15"),
    OldAct(
      number: "76/2015/QH13", name: ("luat to chuc chinh phu", 2015), change: .replaced,
      since: PartialDate(year: 2025, month: 3, day: 1),
      successor: "Luật Tổ chức Chính phủ số 63/2025/QH15"),
    OldAct(
      number: "80/2015/QH13", name: ("luat ban hanh van ban quy pham phap luat", 2015),
      change: .replaced, since: PartialDate(year: 2025, month: 4, day: 1),
      successor: "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15"),
    OldAct(
      number: "34/2016/NĐ-CP", name: nil, change: .replaced,
      since: PartialDate(year: 2025, month: 4, day: 1), successor: "Nghị định số 78/2025/NĐ-CP"),
    OldAct(
      number: "110/2004/NĐ-CP", name: nil, change: .replaced,
      since: PartialDate(year: 2020, month: 3, day: 5), successor: "Nghị định số 30/2020/NĐ-CP"),
    OldAct(
      number: "45/2025/NĐ-CP", name: nil, change: .replaced,
      since: PartialDate(year: 2025, month: 6, day: 16),
      successor: "Nghị định số 150/2025/NĐ-CP"),
    OldAct(
      number: "63/2010/NĐ-CP", name: nil, change: .amended,
      since: PartialDate(year: 2017, month: 9, day: 25),
      successor: "Nghị định số 48/2013/NĐ-CP và Nghị định số 92/2017/NĐ-CP"),
    OldAct(
      number: "81/2018/NĐ-CP", name: nil, change: .amended,
      since: PartialDate(year: 2024, month: 12, day: 1),
      successor: "Nghị định số 128/2024/NĐ-CP"),
    OldAct(
      number: "78/2025/NĐ-CP", name: nil, change: .amended,
      since: PartialDate(year: 2025, month: 7, day: 1),
      successor: "Nghị định số 187/2025/NĐ-CP"),
    OldAct(
      number: "64/2025/QH15", name: nil, change: .amended,
      since: PartialDate(year: 2025, month: 7, day: 1), successor: "Luật số 87/2025/QH15"),
  ]

  private static let byKey: HashTable = {
    var places = HashTable()
    for index in table.indices {
      if let key = table[index].key { _ = places.insert(index, for: key.hash) }
    }
    return places
  }()

  private static let names: [(words: Phrase, year: Int, index: Int)] = table.indices.compactMap {
    index in table[index].name.map { (Phrase($0.words), $0.year, index) }
  }

  /// The entry for a citation.
  static func find(_ citation: Citation, _ facts: DocumentFacts) -> OldAct? {
    if let number = citation.number {
      return DocumentKey(number, facts.text).flatMap { byKey[$0.hash] }.map { table[$0] }
    }
    guard let date = citation.date else { return nil }
    let words = facts.folded(in: citation.range)
    return names.first {
      $0.year == Int(date.year) && $0.words.matches(words, at: words.startIndex)
    }
    .map { table[$0.index] }
  }

  private var key: DocumentKey? {
    let bytes = number.withUTF8Buffer { Array($0) }
    let citation = PassageScanner.scan(bytes.span, TextRange(0, bytes.count)).citations
    return citation.first?.number.flatMap { DocumentKey($0, bytes) }
  }
}
