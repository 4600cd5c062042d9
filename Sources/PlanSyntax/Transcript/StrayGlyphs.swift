internal import VietnameseText

/// Finds what scanning leaves at the end of a line: the edge of a stamp behind a title in capitals,
/// read as a small letter and a bracket that nothing opens ("PHÓ CHỦ TỊCHy]"), or a stamp or a signature
/// beside a recipient, read as letters and digits ("- Các Sở; 7 N ETa 1 A").
enum StrayGlyphs {
  /// Where the words of such a line end; null where the line has no stray glyph.
  static func cut(_ text: Span<UInt8>, _ line: Line) -> Int? {
    behindTitle(text, line) ?? behindItem(text, line)
  }

  private static func behindTitle(_ text: Span<UInt8>, _ line: Line) -> Int? {
    let start = Int(line.start)
    var end = Int(line.end)
    guard text[end - 1] == 0x5D || text[end - 1] == 0x7D, line.length < 80 else { return nil }
    end -= 1
    let signs = end
    while end > start, signs - end < 3, text[end - 1] &- 0x61 < 26 { end -= 1 }
    guard end - start > 3, end < signs, text[end - 1] > 0x40,
      LineReader.isAllCaps(text, start, end)
    else { return nil }
    return end
  }

  /// Behind a semicolon three scraps or more, of one to three letters and digits, a number and a
  /// capital among them.
  private static func behindItem(_ text: Span<UInt8>, _ line: Line) -> Int? {
    let last = text[Int(line.end) - 1]
    guard last &- 0x30 < 10 || (last | 0x20) &- 0x61 < 26, line.length > 8 else { return nil }
    var (scraps, length) = (0, 0)
    var hasDigit = false
    var hasCapital = false
    var index = Int(line.end) - 1
    while index > Int(line.start), length <= 3 {
      let byte = text[index]
      switch byte {
      case 0x30...0x39: (hasDigit, length) = (true, length + 1)
      case 0x41...0x5A: (hasCapital, length) = (true, length + 1)
      case 0x61...0x7A: length += 1
      case 0x20 where length > 0: (scraps, length) = (scraps + 1, 0)
      case 0x3B where length == 0 && scraps > 2 && hasDigit && hasCapital: return index + 1
      default: return nil
      }
      index -= 1
    }
    return nil
  }
}
