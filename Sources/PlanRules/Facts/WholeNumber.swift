internal import PlanSyntax
internal import VietnameseText

extension DocumentFacts {
  /// A number with what belongs to it behind a spaced hyphen or a longer dash ("47/KH - UBND").
  func wholeNumber(_ number: DocumentNumber) -> TextRange {
    var index = skipBlanks(Int(number.range.end))
    guard let dash = dashLength(at: index) else { return number.range }
    index = skipBlanks(index + dash)
    let start = index
    while index < text.count, index - start < 24 {
      let letter = text.span.foldedLetter(at: index)
      guard letter.isUpper || letter.isLower && index > start else { break }
      index += letter.length
    }
    return index > start ? TextRange(Int(number.range.start), index) : number.range
  }

  private func skipBlanks(_ from: Int) -> Int {
    var index = from
    while index < text.count, text[index] == 0x20, index - from < 4 { index += 1 }
    return index
  }

  private func dashLength(at index: Int) -> Int? {
    guard index + 2 < text.count else { return nil }
    if text[index] == 0x2D { return 1 }
    return text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0x92
      || text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0x94 ? 3 : nil
  }
}
