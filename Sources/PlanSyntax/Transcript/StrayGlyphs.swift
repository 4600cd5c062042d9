internal import VietnameseText

/// Finds what scanning leaves behind a title in capitals: the edge of a stamp, read as a small
/// letter and a bracket that nothing opens ("PHÓ CHỦ TỊCHy]").
enum StrayGlyphs {
  /// Where the title of such a line ends; null where the line has no stray glyph.
  static func cut(_ text: Span<UInt8>, _ line: Line) -> Int? {
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
}
