internal import VietnameseText

/// Marks that begin with a digit, a bracket or a bullet.
extension MarkScanner {
  /// "1.", "1.1.", "1)", "1/".
  static func scanNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Mark {
    var index = start
    while index < end, text[index] &- 0x30 < 10, index - start < 4 { index += 1 }
    guard index < end, index - start < 4 else { return .none }
    let value = decimalValue(text, start, index)
    var suffix = 0
    if text[index] &- 0x61 < 26, index + 1 < end, text[index + 1] == 0x2E || text[index + 1] == 0x29
    {
      suffix = Int(text[index])
      index += 1
    }
    // OCR sets the stop apart
    if text[index] == 0x20, index + 2 < end, text[index + 1] == 0x2E, text[index + 2] == 0x20 {
      index += 1
    }
    switch text[index] {
    case 0x2E:
      return scanAfterStop(text, start, index, end, value, suffix)
    case 0x29:
      return make(.bracketed, value, text, start, index + 1, end, detail: suffix)
    case 0x2F, 0x2D:
      guard index + 2 < end, text[index + 1] == 0x20,
        text.foldedLetter(at: index + 2).isUpper
      else { return .none }
      return make(.arabic, value, text, start, index + 1, end, form: .bare)
    default:
      return .none
    }
  }

  private static func scanAfterStop(
    _ text: Span<UInt8>, _ start: Int, _ stop: Int, _ end: Int, _ value: Int, _ suffix: Int
  ) -> Mark {
    let next = stop + 1
    if next >= end || isSpacing(text[next]) {
      return make(.arabic, value, text, start, next, end, detail: suffix)
    }
    if text[next] &- 0x30 < 10 {
      return scanDecimalTail(text, start, stop, end, first: value)
    }
    if text.foldedLetter(at: next).isUpper || text[next] == 0x5B {
      return make(.arabic, value, text, start, next, end, form: .bare, detail: suffix)
    }
    return .none
  }

  /// The rest of "1.1.1." after its first number; the value is the last number.
  static func scanDecimalTail(
    _ text: Span<UInt8>, _ start: Int, _ firstStop: Int, _ end: Int, first: Int
  ) -> Mark {
    var index = firstStop
    var parts = 1
    var last = first
    while index + 1 < end, text[index] == 0x2E, text[index + 1] &- 0x30 < 10 {
      let digits = index + 1
      index = digits
      while index < end, text[index] &- 0x30 < 10 { index += 1 }
      guard index - digits <= 2 else { return .none }
      last = decimalValue(text, digits, index)
      parts += 1
      guard parts <= 8 else { return .none }
    }
    var form = Mark.Form.bare
    if index < end, text[index] == 0x2E || text[index] == 0x29 {
      form = .full
      index += 1
    }
    if form == .bare, index + 1 < end, text[index] == 0x2D, isSpacing(text[index + 1]) {
      index += 1
    }
    guard isFree(text, index, end) || form == .full && text.foldedLetter(at: index).isUpper else {
      return .none
    }
    return make(.decimal, last, text, start, index, end, form: form, detail: parts)
  }

  /// "(1)", "(a)", "(i)".
  static func scanBracketed(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Mark {
    var index = start + 1
    while index < end, text[index] &- 0x30 < 10, index - start < 4 { index += 1 }
    if index > start + 1 {
      guard index < end, text[index] == 0x29 else { return .none }
      return make(.bracketed, decimalValue(text, start + 1, index), text, start, index + 1, end)
    }
    return scanBracketedLetter(text, start, end)
  }

  private static func scanBracketedLetter(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Mark {
    var index = start + 1
    while index < end, text[index] | 0x20 == 0x69 || text[index] | 0x20 == 0x76, index - start < 6 {
      index += 1
    }
    if index > start + 1, index < end, text[index] == 0x29,
      let value = lowerRoman(text, start + 1, index)
    {
      return make(.lowerRoman, value, text, start, index + 1, end)
    }
    guard start + 2 < end else { return .none }
    let letter = text.foldedLetter(at: start + 1)
    let after = start + 1 + letter.length
    guard letter.isLower, after < end, text[after] == 0x29,
      let place = MarkAlphabet.place(of: letter.lower, isBarred: letter.length == 2)
    else { return .none }
    return make(.letter, place, text, start, after + 1, end)
  }

  private static func lowerRoman(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Int? {
    var total = 0
    var previous = 0
    for index in from..<to {
      let digit = text[index] | 0x20 == 0x69 ? 1 : 5
      total += previous < digit ? digit - 2 * previous : digit
      previous = digit
    }
    return total > 0 ? total : nil
  }

  /// "-", "+", "*", "•" and their look-alikes.
  static func scanBullet(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Mark {
    guard let (bullet, length) = bullet(text, start, end) else { return .none }
    let after = start + length
    guard after < end else {
      return bullet == .star
        ? .none : make(.bullet, 0, text, start, after, end, detail: Int(bullet.rawValue))
    }
    let isLetter = text.foldedLetter(at: after).ascii != 0
    guard isSpacing(text[after]) || isLetter && bullet != .star || bullet == .dot else {
      return .none
    }
    return make(.bullet, 0, text, start, after, end, detail: Int(bullet.rawValue))
  }

  private static func bullet(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (Bullet, length: Int)? {
    switch text[start] {
    case 0x2D: return (.dash, 1)
    case 0x2B: return (.plus, 1)
    case 0x2A: return (.star, 1)
    case 0xC2 where start + 1 < end && text[start + 1] == 0xB7: return (.dot, 2)
    case 0xE2 where start + 2 < end: return wideBullet(text[start + 1], text[start + 2])
    case 0xEF where start + 2 < end && text[start + 1] >= 0x80 && text[start + 1] <= 0x83:
      return (.dot, 3)  // private-use glyphs of symbol fonts
    default: return nil
    }
  }

  private static func wideBullet(_ second: UInt8, _ third: UInt8) -> (Bullet, length: Int)? {
    switch (second, third) {
    case (0x80, 0x90...0x95), (0x88, 0x92): (.dash, 3)
    case (0x80, 0xA2), (0x80, 0xA3), (0x97, _), (0x96, _), (0x9A, _), (0x9E, _): (.dot, 3)
    default: nil
    }
  }

  /// The value of decimal digits; a few digits at most.
  static func decimalValue(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Int {
    var value = 0
    for index in from..<to { value = value &* 10 &+ Int(text[index] &- 0x30) }
    return value
  }
}
