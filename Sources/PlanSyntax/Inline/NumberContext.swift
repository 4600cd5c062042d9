internal import VietnameseText

/// What stands before a digit and says what the number is.
enum NumberContext {
  /// Whether the word before a number is "số" or ends a kind's name, so that a document number comes.
  static func isNamed(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count > 1, word.count < 12 else { return false }
    if text.matchFolded("so", at: word.lowerBound, before: word.upperBound) == word.upperBound {
      return true
    }
    for name: StaticString in [
      "quyet", "dinh", "nghi", "tu", "hoach", "thi", "bao", "trinh", "van", "dien", "luat", "luan",
    ]
    where text.matchFolded(name, at: word.lowerBound, before: word.upperBound) == word.upperBound {
      return true
    }
    return false
  }

  /// Whether a number may begin at `index`, behind `word`: not behind a slash, where a blank serial
  /// stood, and not as the code of a form ("Mẫu số 01/TK").
  static func mayBeginNumber(
    _ text: Span<UInt8>, _ start: Int, _ index: Int, behind word: Range<Int>
  ) -> Bool {
    guard index > start else { return true }
    if text[index - 1] == 0x2F { return false }
    guard text.matchFolded("so", at: word.lowerBound, before: word.upperBound) == word.upperBound
    else { return true }
    let form = previousWord(text, start, word.lowerBound)
    return text.matchFolded("mau", at: form.lowerBound, before: form.upperBound) == nil
  }

  /// Whether only the word "số" (or nothing) stands between an act's name and its number.
  static func isNumberLink(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    from <= to && to - from < 12 && isNumberWord(text, from, to)
  }

  /// Whether only "số" (or nothing) stands between a kind's name and its number.
  static func isNumberWord(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var index = text.skipBlanks(from, to)
    if let after = text.matchFolded("so", at: index, before: to) { index = after }
    while index < to, isSpacing(text[index]) || text[index] == 0x3A { index += 1 }
    return index >= to
  }

  /// Where the word before a number begins when it is the one that is asked for ("ngày", "tháng").
  static func start(of wanted: StaticString, _ text: Span<UInt8>, _ word: Range<Int>) -> Int? {
    guard !word.isEmpty,
      text.matchFolded(wanted, at: word.lowerBound, before: word.upperBound) == word.upperBound
    else { return nil }
    return word.lowerBound
  }

  /// The word right before `index`, blanks and a colon between.
  static func previousWord(_ text: Span<UInt8>, _ start: Int, _ index: Int) -> Range<Int> {
    var end = index
    while end > start, isSpacing(text[end - 1]) || text[end - 1] == 0x3A { end -= 1 }
    guard end < index else { return index..<index }
    var from = end
    while from > start, end - from < 16, !isSpacing(text[from - 1]), text[from - 1] != 0x28 {
      from -= 1
    }
    return from..<end
  }

  /// Whether only blanks, a comma and small words stand between, so that a date belongs to a number.
  static func isLink(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard from <= to, to - from < 24 else { return false }
    for index in from..<to {
      let byte = text[index]
      if !isSpacing(byte), byte != 0x2C, byte != 0x28 {
        return text.matchFolded("ky", at: index, before: to) != nil
          || text.matchFolded("ban hanh", at: index, before: to) != nil
      }
    }
    return true
  }

  /// Whether two numbers are items of one list: a comma, "và" or "số" between.
  static func isListLink(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard from <= to, to - from < 24 else { return false }
    var index = from
    while index < to {
      if isSpacing(text[index]) || text[index] == 0x2C || text[index] == 0x3B {
        index += 1
      } else if let after = text.matchFolded("va", at: index, before: to)
        ?? text.matchFolded("so", at: index, before: to)
        ?? text.matchFolded("hoac", at: index, before: to)
      {
        index = after
      } else {
        return false
      }
    }
    return true
  }

  /// Whether two dates are the ends of a range.
  static func isRangeLink(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard from <= to, to - from < 24 else { return false }
    let index = text.skipBlanks(from, to)
    guard index < to else { return false }
    if text[index] == 0x2D || text[index] == 0xE2 { return to - index < 6 }
    return text.matchFolded("den", at: index, before: to) != nil
      || text.matchFolded("den het", at: index, before: to) != nil
  }
}
