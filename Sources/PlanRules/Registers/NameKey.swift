internal import VietnameseText

/// Reads names letter by letter without marks, case, hyphens and apostrophes, so that the ways to
/// write one name ("Bà Rịa – Vũng Tàu", "BÀ RỊA-VŨNG TÀU"; "M'Drắk", "M’Drăk"; "Vĩ", "Vỹ") are one
/// key: y is i in it.
enum NameKey {
  /// The next byte of the key, and 0 at its end; any blanks, hyphens and commas are one space.
  @inline(__always)
  static func next(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> UInt8 {
    var isApart = false
    while index < end {
      let letter = text.foldedLetter(at: index)
      let byte = text[index]
      if letter.lower != 0 || byte &- 0x30 < 10 || byte == 0x26 {
        if isApart { return 0x20 }
        index += letter.length
        return letter.lower != 0 ? plain(letter.lower) : byte
      }
      switch byte {
      case 0x27: break
      case 0x20, 0x0A, 0x09, 0x2D, 0x2C: isApart = true
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
        if text[index + 2] == 0x93 || text[index + 2] == 0x94 {
          isApart = true
        } else if text[index + 2] != 0x98, text[index + 2] != 0x99 {
          return isApart ? 0x20 : 0xFF
        }
      default: return isApart ? 0x20 : 0xFF
      }
      index += letter.length
    }
    return 0
  }

  @inline(__always)
  private static func plain(_ letter: UInt8) -> UInt8 { letter == 0x79 ? 0x69 : letter }

  /// Where the name with the given key, which begins at `start`, ends.
  static func match(
    _ text: Span<UInt8>, at start: Int, before end: Int, _ key: StaticString
  ) -> Int? {
    var index = start
    for offset in 0..<key.utf8CodeUnitCount
    where next(text, &index, end) != plain(key.utf8Start[offset]) { return nil }
    return index >= end || text.foldedLetter(at: index).ascii == 0 ? index : nil
  }

  /// Where the name that `name` has too, and which begins at `start`, ends.
  static func match(
    _ text: Span<UInt8>, at start: Int, before end: Int, _ name: Range<Int>
  ) -> Int? {
    var index = start
    var other = name.lowerBound
    while true {
      let wanted = next(text, &other, name.upperBound)
      if wanted == 0 { break }
      guard wanted != 0xFF, next(text, &index, end) == wanted else { return nil }
    }
    return index >= end || text.foldedLetter(at: index).ascii == 0 ? index : nil
  }

  /// Where the longest of the names with the given keys ends.
  static func match(
    _ text: Span<UInt8>, at start: Int, before end: Int, _ keys: [StaticString]
  ) -> Int? {
    var best: Int?
    for key in keys {
      if let after = match(text, at: start, before: end, key), after > best ?? start {
        best = after
      }
    }
    return best
  }

  /// A number that texts with the same key share (FNV-1a).
  static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var index = range.lowerBound
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    while true {
      let byte = next(text, &index, range.upperBound)
      if byte == 0 || byte == 0xFF { return hash }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  /// Whether two texts have the same key.
  static func isSame(
    _ text: Span<UInt8>, _ range: Range<Int>, _ other: Span<UInt8>, _ otherRange: Range<Int>
  ) -> Bool {
    compare(text, range, other, otherRange) == 0
  }

  /// Orders two texts by their keys: negative where the first comes before.
  static func compare(
    _ text: Span<UInt8>, _ range: Range<Int>, _ other: Span<UInt8>, _ otherRange: Range<Int>
  ) -> Int {
    var left = range.lowerBound
    var right = otherRange.lowerBound
    while true {
      let a = next(text, &left, range.upperBound)
      let b = next(other, &right, otherRange.upperBound)
      if a != b { return Int(a) - Int(b) }
      if a == 0 { return 0 }
    }
  }
}
