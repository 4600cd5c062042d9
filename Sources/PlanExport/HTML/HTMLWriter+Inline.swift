internal import PlanSyntax
internal import VietnameseText

/// A run of a text that is an element of its own.
private struct InlineMark {
  enum Kind {
    case link(HTMLLink)
    case date(PartialDate)
  }

  let range: TextRange
  let kind: Kind
}

extension HTMLWriter {
  /// Writes running text, with links where it refers to a part of the document or to an address.
  ///
  /// - Parameter basis: the ground that the text is, which needs no link to itself.
  mutating func inline(_ passage: Passage, besides basis: Int? = nil) {
    guard !passage.citations.isEmpty || !passage.mentions.isEmpty else {
      return words(passage.range)
    }
    var marks = passage.citations.compactMap { mark($0, besides: basis) }
    marks += passage.mentions.compactMap { mark($0) }
    if marks.count > 1 {
      marks.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    }
    var next = 0
    write(passage.range, marks, &next, inLink: false)
  }

  private func mark(_ citation: Citation, besides basis: Int?) -> InlineMark? {
    guard let target = citation.target, target != basis.map({ .basis($0) }),
      let id = parts.id(of: target, text)
    else { return nil }
    return InlineMark(range: citation.range, kind: .link(.part(id)))
  }

  private func mark(_ mention: Mention) -> InlineMark? {
    let bytes = text[mention.range.bounds]
    switch mention.value {
    case .url:
      return HTMLAddress.web(bytes).map {
        InlineMark(range: mention.range, kind: .link(.address($0)))
      }
    case .email:
      return HTMLAddress.mail(bytes).map {
        InlineMark(range: mention.range, kind: .link(.address($0)))
      }
    case .date(let date):
      return InlineMark(range: mention.range, kind: .date(date))
    default: return nil
    }
  }

  /// Writes a range with the marks in it, one inside another where they are nested.
  private mutating func write(
    _ range: TextRange, _ marks: [InlineMark], _ next: inout Int, inLink: Bool
  ) {
    var from = Int(range.start)
    while next < marks.count, marks[next].range.start < range.end {
      let mark = marks[next]
      next += 1
      // what overlaps without being nested stays plain
      guard Int(mark.range.start) >= from, mark.range.end <= range.end else { continue }
      words(TextRange(from, Int(mark.range.start)))
      write(mark, marks, &next, inLink: inLink)
      from = Int(mark.range.end)
    }
    words(TextRange(from, Int(range.end)))
  }

  private mutating func write(
    _ mark: InlineMark, _ marks: [InlineMark], _ next: inout Int, inLink: Bool
  ) {
    switch mark.kind {
    case .link(let link) where !inLink:
      out.open(.a, [.href(link)])
      write(mark.range, marks, &next, inLink: true)
      out.close(.a)
    case .link:
      write(mark.range, marks, &next, inLink: true)
    case .date(let date):
      dated(date) { $0.words(mark.range) }
    }
  }

  /// Writes a text as the date that it says, where that is a day of the calendar.
  mutating func dated(_ date: PartialDate, content: (inout HTMLWriter) -> Void) {
    guard let value = date.calendarDay else { return content(&self) }
    element(.time, .datetime(value), content: content)
  }

  // MARK: Restored text

  /// Writes a range; what was restored in it stands behind what was printed, which is not shown at first.
  mutating func restoredWords(_ range: TextRange) {
    var written = Int(range.start)
    var changed: TextRange?
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end {
      while index < end, text[index] <= 0x20 { index += 1 }
      let start = index
      while index < end, text[index] > 0x20 { index += 1 }
      let word = TextRange(start, index)
      if isRestored(word) {
        changed = changed?.union(word) ?? word
      } else if let run = changed {
        write(restored: run, after: &written)
        changed = nil
      }
    }
    if let run = changed { write(restored: run, after: &written) }
    out.text(UnsafeBufferPointer(rebasing: text[min(written, end)..<end]))
  }

  private mutating func write(restored run: TextRange, after written: inout Int) {
    out.text(UnsafeBufferPointer(rebasing: text[written..<Int(run.start)]))
    out.open(.del, [.fixed("hidden", "hidden")])
    for source in printed(run) {
      plan.source.text[wholeLetters(source)].withUnsafeBufferPointer { out.text($0) }
    }
    out.close(.del)
    out.open(.ins)
    out.text(UnsafeBufferPointer(rebasing: text[run.bounds]))
    out.close(.ins)
    written = Int(run.end)
  }

  /// A range of the source with the letters that it cuts: a restored word that was split in two may
  /// lie anywhere in what was printed.
  private func wholeLetters(_ range: Range<Int>) -> Range<Int> {
    let source = plan.source.text
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower > 0, lower < source.count, source[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < source.count, source[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }

  /// Where a run stood: as a whole, or piece by piece where columns were put after one another.
  private func printed(_ run: TextRange) -> [Range<Int>] {
    let whole = plan.transcript.map.range(of: run)
    let isNear = whole.count < 2 * run.bounds.count + 16
    let ranges = isNear ? [whole] : plan.transcript.map.ranges(of: run)
    return ranges.map { $0.clamped(to: 0..<plan.source.text.count) }
  }

  /// Whether a word is not what was printed; composed letters are the same as letters with marks.
  private func isRestored(_ word: TextRange) -> Bool {
    guard !word.isEmpty else { return false }
    var printed: [UInt8] = []
    for range in self.printed(word) { printed += plan.source.text[range] }
    if printed.elementsEqual(text[word.bounds]) { return false }
    let normal = TextNormalizer.normalize(printed.span)?.utf8 ?? printed
    return !normal.elementsEqual(text[word.bounds])
  }
}

extension PartialDate {
  /// The date as a page says it; null where day, month or year is blank or the calendar has no such day.
  var calendarDay: String? {
    guard year > 999, month > 0, month < 13, day > 0 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths: [Int8] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[Int(month) - 1] else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
