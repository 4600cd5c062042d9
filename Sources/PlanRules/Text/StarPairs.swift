/// Finds the stars that Markdown puts around words.
enum StarPairs {
  /// The pairs in order; a pair ends at the next run of as many stars, at a blank line at the latest.
  static func find(_ text: [UInt8]) -> [(opening: Range<Int>, closing: Range<Int>)] {
    var pairs: [(opening: Range<Int>, closing: Range<Int>)] = []
    var open: Range<Int>?
    var index = 0
    while index < text.count {
      guard text[index] == 0x2A else {
        if text[index] == 0x0A, index + 1 < text.count, text[index + 1] == 0x0A { open = nil }
        index += 1
        continue
      }
      var end = index
      while end < text.count, text[end] == 0x2A { end += 1 }
      let run = index..<end
      if let opening = open, opening.count == run.count, index > 0, text[index - 1] > 0x20 {
        pairs.append((opening, run))
        open = nil
      } else if run.count < 4, end < text.count, text[end] > 0x20, isFree(text, index) {
        open = run
      }
      index = end
    }
    return pairs
  }

  /// Whether a blank, a bracket or a line's start comes before; "20*30" is a product, "(*" a note.
  private static func isFree(_ text: [UInt8], _ index: Int) -> Bool {
    index == 0 || text[index - 1] <= 0x20
  }
}
