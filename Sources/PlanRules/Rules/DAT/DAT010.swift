internal import PlanSyntax

extension Rule {
  static let dat010 = Rule(
    "DAT010", .info,
    summary: Message(
      vi: "Khoảng thời gian không khớp độ dài nêu ra",
      en: "A stated length does not match its interval"),
    explanation: Message(
      vi: """
        “Trong 05 ngày, từ ngày 10/9/2025 đến ngày 20/9/2025” nói hai độ dài. Công cụ chấp nhận cả \
        cách đếm có và không có ngày cuối.
        """,
      en: """
        "Trong 05 ngày, từ ngày 10/9/2025 đến ngày 20/9/2025" gives two lengths. Counting with and \
        without the last day are both taken.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          Thư viện mở cửa trong ⟦05 ngày⟧, từ ngày 10/9/2025 đến ngày 20/9/2025.
          """)),
      .bad(
        .body(
          """
          I. NỘI DUNG

          - ⟦60 giờ⟧ đọc sách: từ 0 giờ ngày 29/11/2025 đến 24 giờ ngày 01/12/2025.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          Thư viện mở cửa trong 05 ngày, từ ngày 10/9/2025 đến ngày 14/9/2025.
          """)),
    ],
    check: .document { facts, report in
      for (index, node) in facts.texts.enumerated() {
        for mention in node.passage.mentions {
          guard case .dateRange(let first, let last) = mention.value,
            let from = first.completed(by: last).ordinal, let to = last.ordinal, to >= from,
            let stated = facts.folded[index].length(before: Int(mention.range.start)),
            !(to - from...to - from + 1).contains(stated.days)
          else { continue }
          report.add(
            stated.range, vi: "nêu \(stated.days) ngày, từ ngày đến ngày là \(to - from + 1) ngày",
            en: "\(stated.days) days are stated, the interval has \(to - from + 1)",
            related: [(mention.range, Message(vi: "khoảng thời gian", en: "the interval"))])
        }
        guard let span = node.passage.hours,
          let stated = facts.folded[index].hours(before: Int(span.range.start)),
          stated.hours != span.hours
        else { continue }
        report.add(
          stated.range, vi: "nêu \(stated.hours) giờ, từ lúc đầu đến lúc cuối là \(span.hours) giờ",
          en: "\(stated.hours) hours are stated, the interval has \(span.hours)",
          related: [(span.range, Message(vi: "khoảng thời gian", en: "the interval"))])
      }
    })
}

extension PartialDate {
  /// The date with month and year taken from the end of its interval where it gives none.
  fileprivate func completed(by last: PartialDate) -> PartialDate {
    PartialDate(
      year: Int(year > 0 ? year : last.year), month: Int(month > 0 ? month : last.month),
      day: Int(day))
  }
}

extension Passage {
  /// The hours between two moments that the text gives as time, date, time, date.
  fileprivate var hours: (hours: Int, range: TextRange)? {
    guard mentions.count > 3 else { return nil }
    for index in 0...mentions.count - 4 {
      guard case .time(let first, let minute) = mentions[index].value, minute == 0,
        case .date(let from) = mentions[index + 1].value,
        case .time(let last, let end) = mentions[index + 2].value, end == 0,
        case .date(let to) = mentions[index + 3].value, let start = from.ordinal,
        let stop = to.ordinal
      else { continue }
      let hours = (stop - start) * 24 + Int(last) - Int(first)
      return hours > 0 ? (hours, mentions[index].range.union(mentions[index + 3].range)) : nil
    }
    return nil
  }
}

extension ArraySlice where Element == FoldedWord {
  /// The length in days that stands shortly before a place, "05 ngày" and then "từ".
  fileprivate func length(before position: Int) -> (days: Int, range: TextRange)? {
    let end = index(from: Int32(position)) - 1
    guard end > startIndex else { return nil }
    for index in Swift.max(startIndex + 1, end - 4)...end
    where self[index].key == Phrase("ngay").first {
      let number = self[index - 1]
      guard number.letters == 0, number.end - number.start < 4, index < end,
        self[index + 1].key == Phrase("tu").first || self[index + 1].key == Phrase("lien").first
          || self[index + 1].key == Phrase("ke").first
      else { continue }
      return (number.value, number.range.union(self[index].range))
    }
    return nil
  }

  /// The length in hours that stands before a place, "60 giờ".
  fileprivate func hours(before position: Int) -> (hours: Int, range: TextRange)? {
    for index in indices.dropLast() where self[index].end <= position {
      let number = self[index]
      guard number.letters == 0, self[index + 1].key == Phrase("gio").first,
        self[index + 1].end <= position, number.end - number.start < 4
      else { continue }
      return (number.value, number.range.union(self[index + 1].range))
    }
    return nil
  }
}

extension FoldedWord {
  /// The number that its digits give, eight at most.
  fileprivate var value: Int {
    var value = 0
    var key = key
    var scale = 1
    while key > 0 {
      value += Int(key & 0xF) * scale
      scale *= 10
      key >>= 8
    }
    return value
  }
}
