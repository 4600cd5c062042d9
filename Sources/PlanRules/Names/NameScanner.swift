internal import PlanSyntax
internal import VietnameseText

/// Collects the places and bodies that a document names, in one pass over its text.
///
/// What stands in quotation marks is another's text and left out, and so is what a cited document
/// is about: the names in it were right when that was written.
struct NameScanner {
  private(set) var mentions: [NameMention] = []
  private let written: Register.Window
  /// Where the quotation began that is open; nil where none is.
  private var quotation: Int?

  init(_ written: Register.Window) {
    self.written = written
  }

  /// Scans a piece without citations.
  mutating func scan(_ text: Span<UInt8>, _ range: TextRange?, as role: NameMention.Role) {
    guard let range, !range.isEmpty else { return }
    scan(text, range.bounds, in: range, as: role)
  }

  /// Scans a passage; the issuers of what it cites are judged by the date of the cited document.
  mutating func scan(_ text: Span<UInt8>, _ passage: Passage, as role: NameMention.Role) {
    var start = passage.range.bounds.lowerBound
    let end = passage.range.bounds.upperBound
    for citation in passage.citations where citation.number != nil || citation.date != nil {
      let bounds = citation.range.bounds
      guard bounds.lowerBound >= start, bounds.upperBound <= end else { continue }
      scan(text, start..<bounds.lowerBound, in: passage.range, as: role)
      scanIssuer(text, citation, in: passage.range)
      start = CitedSubject.end(text, bounds.upperBound, before: end)
    }
    if start < end { scan(text, start..<end, in: passage.range, as: role) }
  }

  /// Scans a passage whose beginning names the document's own issuer.
  mutating func scan(_ text: Span<UInt8>, _ passage: Passage, opening: Range<Int>) {
    scan(text, opening, in: passage.range, as: .own)
    var rest = passage
    rest.range = TextRange(opening.upperBound, passage.range.bounds.upperBound)
    scan(text, rest, as: .content)
  }

  private mutating func scanIssuer(
    _ text: Span<UInt8>, _ citation: Citation, in context: TextRange
  ) {
    guard !citation.issuer.isEmpty, let date = citation.date, let day = Register.Day(date) else {
      return
    }
    let window = Register.Window(earliest: day, latest: Register.Day(date, latest: true))
    scan(text, citation.issuer.bounds, in: context, as: .cited, written: window)
  }

  private mutating func scan(
    _ text: Span<UInt8>, _ bounds: Range<Int>, in context: TextRange, as role: NameMention.Role,
    written window: Register.Window? = nil
  ) {
    var index = bounds.lowerBound
    while true {
      index = NameTriggers.next(text, index, bounds.upperBound)
      guard index < bounds.upperBound else { return }
      if text[index] == 0xE2 {
        quotation = text[index + 2] == 0x9C ? index : nil
        index += 3
      } else if let reading = isQuoted(index) ? nil : NameReader.read(text, index, in: bounds) {
        let mention = Place(context: context, role: role, written: window ?? written)
        index = add(text, reading, from: index, mention, before: bounds.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// Where a mention stands.
  private struct Place {
    let context: TextRange
    let role: NameMention.Role
    let written: Register.Window
  }

  /// Adds a name, and those that are listed after it ("Sở Tài chính, Xây dựng").
  private mutating func add(
    _ text: Span<UInt8>, _ reading: NameReader.Reading, from start: Int, _ place: Place,
    before end: Int
  ) -> Int {
    append(reading.name, start, reading.end, place)
    guard case .body(let body) = reading.name else { return reading.end }
    let bodies: [Register.Body]
    switch body.level {
    case .ministry: bodies = Register.ministries
    case .department: bodies = Register.departments
    default: return reading.end
    }
    var index = reading.end
    while let next = BodyReader.next(text, index, before: end, in: bodies) {
      append(next.reading.name, next.start, next.reading.end, place)
      index = next.reading.end
    }
    return index
  }

  private mutating func append(
    _ name: NameMention.Name, _ start: Int, _ end: Int, _ place: Place
  ) {
    mentions.append(
      NameMention(
        name: name, range: TextRange(start, end), context: place.context, role: place.role,
        written: place.written))
  }

  /// Whether a place lies in the open quotation; one that nobody closes soon is taken as closed.
  private func isQuoted(_ index: Int) -> Bool {
    quotation.map { index - $0 < 4_000 } ?? false
  }
}

/// What a cited document is about: the words after its citation.
enum CitedSubject {
  private static let openers: [StaticString] = [
    "về", "quy định", "ban hành", "phê duyệt", "hướng dẫn", "sửa đổi", "công bố", "(về", "v/v",
    "của", "thực hiện", "triển khai", "bãi bỏ", "thành lập", "phân cấp", "giao", "do", "ngày",
    "trên địa bàn", "được", "thông qua", "điều chỉnh", "hợp nhất", "tổ chức",
  ]

  /// Where the subject that begins at `position` ends: at the end of the clause or sentence.
  static func end(_ text: Span<UInt8>, _ position: Int, before end: Int) -> Int {
    var index = Blanks.skip(text, position, end)
    guard ExactWords.match(text, at: index, before: end, anyOf: openers) != nil else {
      return position
    }
    while index < end {
      if text[index] == 0x3B { return index }
      if text[index] == 0x2E, index + 1 >= end || isSpacing(text[index + 1]) { return index }
      index += 1
    }
    return end
  }
}
