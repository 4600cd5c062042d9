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
      let id = parts.id(of: citation, text)
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
    guard date.year > 999, let value = date.isoDay else { return content(&self) }
    element(.time, .datetime(value), content: content)
  }
}
