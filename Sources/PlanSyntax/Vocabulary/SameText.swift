internal import VietnameseText

/// Compares texts by their letters and digits, without marks, case and blanks.
enum SameText {
  /// Whether two ranges say the same.
  static func folded(_ text: Span<UInt8>, _ left: TextRange, _ right: TextRange) -> Bool {
    var first = Int(left.start)
    var second = Int(right.start)
    while true {
      let one = next(text, &first, Int(left.end))
      let two = next(text, &second, Int(right.end))
      if one != two { return false }
      if one == 0 { return true }
    }
  }

  /// The next letter or digit, folded; 0 at the end.
  private static func next(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> UInt8 {
    while index < end {
      let letter = text.foldedLetter(at: index)
      let byte = text[index]
      index += letter.length
      if letter.ascii != 0 { return letter.lower }
      if byte &- 0x30 < 10 { return byte }
    }
    return 0
  }
}
