internal import PlanSyntax
internal import VietnameseText

/// Compares words with their marks but without their case: "bộ" is "BỘ", not "bố".
enum ExactWords {
  /// Where the words, written in small letters, that begin at `start` end; a space in them stands
  /// for any run of blanks.
  static func match(
    _ text: Span<UInt8>, at start: Int, before end: Int, _ words: StaticString
  ) -> Int? {
    let key = words.utf8Start
    let count = words.utf8CodeUnitCount
    var index = start
    var k = 0
    while k < count {
      guard index < end else { return nil }
      if key[k] == 0x20 {
        guard isSpacing(text[index]) else { return nil }
        while index < end, isSpacing(text[index]) { index += 1 }
        k += 1
      } else if key[k] < 0x80 {
        let byte = text[index]
        guard byte == key[k] || byte | 0x20 == key[k] && key[k] &- 0x61 < 26 else { return nil }
        index += 1
        k += 1
      } else {
        let wanted = scalar(UnsafeBufferPointer(start: key, count: count).span, k)
        let found = scalar(text, index)
        guard small(found.value) == wanted.value else { return nil }
        index += found.length
        k += wanted.length
      }
    }
    if index < end, text.foldedLetter(at: index).ascii != 0, text.foldedLetter(at: start).ascii != 0
    {
      return nil
    }
    return index
  }

  /// Whether one of the words stands at `start`, and where it ends.
  static func match(
    _ text: Span<UInt8>, at start: Int, before end: Int, anyOf words: [StaticString]
  ) -> Int? {
    for word in words {
      if let after = match(text, at: start, before: end, word) { return after }
    }
    return nil
  }

  /// Whether one of the words stands somewhere in a range.
  static func find(_ text: Span<UInt8>, in range: Range<Int>, anyOf words: [StaticString]) -> Int? {
    var index = range.lowerBound
    var isStart = true
    while index < range.upperBound {
      let letter = text.foldedLetter(at: index)
      let isLetter = letter.ascii != 0
      if isStart || !isLetter,
        match(text, at: index, before: range.upperBound, anyOf: words) != nil
      {
        return index
      }
      isStart = !isLetter
      index += letter.length
    }
    return nil
  }

  /// The scalar at `index` as a small letter.
  @inline(__always)
  static func smallScalar(_ text: Span<UInt8>, _ index: Int) -> (value: UInt32, length: Int) {
    let byte = text[index]
    if byte < 0x80 { return (UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte), 1) }
    let found = scalar(text, index)
    return (small(found.value), found.length)
  }

  private static func scalar(
    _ text: Span<UInt8>, _ index: Int
  ) -> (value: UInt32, length: Int) {
    let first = text[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0, index + 1 < text.count {
      return (UInt32(first & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F), 2)
    }
    guard first < 0xF0, index + 2 < text.count else { return (UInt32(first), 1) }
    return (
      UInt32(first & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
        | UInt32(text[index + 2] & 0x3F), 3
    )
  }

  /// The small letter of a Vietnamese capital.
  private static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE: scalar + 0x20
    case 0x102, 0x110, 0x128, 0x168, 0x1A0: scalar + 1
    case 0x1AF: 0x1B0
    case 0x1EA0...0x1EF9: scalar | 1
    default: scalar
    }
  }
}
