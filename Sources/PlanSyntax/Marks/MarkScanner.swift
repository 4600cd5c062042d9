internal import VietnameseText

/// Reads the numbering or bullet mark at the start of a line.
///
/// It only says what the mark looks like; whether the line really opens a part is judged by
/// `OutlineParser`, which knows the context.
enum MarkScanner {
  /// The mark at `start` of a line that ends at `end`.
  static func scan(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Mark {
    let first = text[start]
    switch first {
    case 0x30...0x39:
      return scanNumber(text, start, end)
    case 0x28:
      return scanBracketed(text, start, end)
    case 0x2D, 0x2B, 0x2A, 0xE2, 0xC2, 0xEF:
      return scanBullet(text, start, end)
    case 0x7C:
      return scanRoman(text, start, end, damaged: true) ?? .none
    default:
      let letter = text.foldedLetter(at: start)
      if letter.isUpper { return scanCapital(text, start, end, letter) }
      if letter.isLower { return scanSmall(text, start, end, letter) }
      return .none
    }
  }

  /// Makes a mark that ends at `stop`, the blanks after it included.
  static func make(
    _ style: Mark.Style, _ value: Int, _ text: Span<UInt8>, _ start: Int, _ stop: Int, _ end: Int,
    form: Mark.Form = .full, detail: Int = 0
  ) -> Mark {
    var after = stop
    while after < end, isSpacing(text[after]) { after += 1 }
    guard after - start < 256 else { return .none }
    return Mark(
      style: style, length: UInt8(after - start), detail: UInt8(clamping: detail),
      form: after == end ? .alone : form, value: Int32(clamping: value))
  }

  /// Whether a mark's text may begin at `index`: the line ends there, or a blank follows.
  static func isFree(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index >= end || isSpacing(text[index])
  }

  // MARK: Capital letters and words

  private static func scanCapital(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ letter: FoldedLetter
  ) -> Mark {
    switch letter.ascii {
    case 0x44, 0x50, 0x43, 0x4D, 0x54:
      if let word = WordMark.scan(text, start, end) { return word }
    default: break
    }
    if let roman = scanRoman(text, start, end, damaged: false)
      ?? scanRoman(text, start, end, damaged: true)
    {
      return roman
    }
    let after = start + letter.length
    guard after < end, isFree(text, after + 1, end),
      let place = MarkAlphabet.place(of: letter.lower, isBarred: isBarred(text, start))
    else { return .none }
    switch text[after] {
    case 0x2E, 0x29:
      return make(.upperLetter, place, text, start, after + 1, end)
    case 0x2F, 0x2D:
      guard after + 2 < end, text.foldedLetter(at: after + 2).isUpper else { return .none }
      return make(.upperLetter, place, text, start, after + 1, end, form: .bare)
    default:
      return .none
    }
  }

  private static func scanRoman(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, damaged: Bool
  ) -> Mark? {
    guard let (value, after) = RomanNumeral.read(text, start, end, damaged: damaged) else {
      return nil
    }
    guard after < end else { return nil }
    let single =
      after == start + 1 ? MarkAlphabet.place(of: text[start] | 0x20, isBarred: false) : nil
    switch text[after] {
    case 0x2E:
      if after + 1 < end, text[after + 1] &- 0x30 < 10 {
        return scanDecimalTail(text, start, after, end, first: value)
      }
      let free = isFree(text, after + 1, end)
      guard free || !damaged && isGlued(text, after + 1, end, isLong: after > start + 1) else {
        return nil
      }
      return make(
        .roman, value, text, start, after + 1, end, form: free ? .full : .bare, detail: single ?? 0)
    case 0x2F, 0x2D, 0x29, 0x3A:
      guard !damaged, isFree(text, after + 1, end), after + 1 < end else { return nil }
      return make(.roman, value, text, start, after + 1, end, form: .bare, detail: single ?? 0)
    default:
      return nil
    }
  }

  /// Whether capitals follow without a blank; behind one letter two of them, which are no initial.
  private static func isGlued(
    _ text: Span<UInt8>, _ index: Int, _ end: Int, isLong: Bool
  ) -> Bool {
    let first = text.foldedLetter(at: index)
    guard first.isUpper, !isLong else { return first.isUpper }
    let next = index + first.length
    return next < end && text.foldedLetter(at: next).isUpper
  }

  // MARK: Small letters

  private static func scanSmall(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ letter: FoldedLetter
  ) -> Mark {
    let after = start + letter.length
    guard after < end else { return .none }
    if letter.ascii == 0x6C, let roman = scanRoman(text, start, end, damaged: true),
      text[after] != 0x2E
    {
      return roman
    }
    guard isPlain(text, start, letter),
      let place = MarkAlphabet.place(of: letter.lower, isBarred: isBarred(text, start))
    else { return .none }
    switch text[after] {
    case 0x29:
      return make(.letter, place, text, start, after + 1, end)
    case 0x2E where isFree(text, after + 1, end):
      return make(.letterDot, place, text, start, after + 1, end)
    case 0x2F, 0x2D:
      guard after + 2 < end, text[after + 1] == 0x20, text.foldedLetter(at: after + 2).isUpper
      else { return .none }
      return make(.letter, place, text, start, after + 1, end, form: .bare)
    case 0x31...0x39, 0x2E:
      return scanLetterNumber(text, start, after, end, place)
    default:
      return .none
    }
  }

  /// "a1)", "a.1)".
  private static func scanLetterNumber(
    _ text: Span<UInt8>, _ start: Int, _ from: Int, _ end: Int, _ place: Int
  ) -> Mark {
    var index = text[from] == 0x2E ? from + 1 : from
    let digits = index
    while index < end, text[index] &- 0x30 < 10, index - digits < 2 { index += 1 }
    guard index > digits, index < end else { return .none }
    let stops = text[index] == 0x29 || text[index] == 0x2E && isFree(text, index + 1, end)
    guard stops else { return .none }
    let number = decimalValue(text, digits, index)
    return make(.letterNumber, number, text, start, index + 1, end, detail: place)
  }

  /// "đ" carries its stroke; other marked letters number nothing.
  private static func isPlain(_ text: Span<UInt8>, _ start: Int, _ letter: FoldedLetter) -> Bool {
    letter.length == 1 || isBarred(text, start)
  }

  private static func isBarred(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] == 0xC4 && index + 1 < text.count
      && (text[index + 1] == 0x90 || text[index + 1] == 0x91)
  }
}
