/// Breaks paragraphs into lines that fit a terminal.
public enum TextFlow {
  /// The lines of a text at most `width` columns wide; a longer word has a line of its own.
  ///
  /// Line breaks in the text are kept; a blank line in it gives an empty line. Several blanks count
  /// as one.
  public static func lines(of text: String, width: Int) -> [String] {
    if isOneLine(text, width: width) { return [text] }
    // Blanks and line breaks are single bytes: looking for them in letters would cost far more.
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { paragraph in
      fill(paragraph.split(separator: 0x20), width: max(width, 1))
    }
  }

  /// Whether a text fits as it is; no character takes more columns than it has bytes.
  private static func isOneLine(_ text: String, width: Int) -> Bool {
    guard text.utf8.count <= width else { return false }
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt8 = 0x20
      for byte in bytes {
        if byte == 0x0A || byte == 0x20 && last == 0x20 { return false }
        last = byte
      }
      return last != 0x20
    }
  }

  /// The same, but a word longer than the width is broken too, so that nothing runs over.
  static func brokenLines(of text: String, width: Int) -> [String] {
    lines(of: text, width: width).flatMap { line in
      DisplayWidth.of(line) <= width ? [line] : pieces(of: line, width: max(width, 2))
    }
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    var pieces = [""]
    var used = 0
    for letter in word {
      let columns = DisplayWidth.of(String(letter))
      if used + columns > width {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(letter)
      used += columns
    }
    return pieces
  }

  /// The text's lines, the first after `first`, the others indented to the same column.
  public static func hanging(_ text: String, after first: String, width: Int) -> [String] {
    let indent = DisplayWidth.of(first)
    let blank = String(repeating: " ", count: indent)
    return lines(of: text, width: width - indent).enumerated().map { index, line in
      index == 0 ? first + line : line.isEmpty ? "" : blank + line
    }
  }

  private static func fill(_ words: [Substring.UTF8View], width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var used = 0
    for word in words {
      let columns = DisplayWidth.of(Substring(word))
      if used > 0, used + 1 + columns > width {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        used = 0
      }
      if used > 0 {
        line.append(0x20)
        used += 1
      }
      line.append(contentsOf: word)
      used += columns
    }
    lines.append(String(decoding: line, as: UTF8.self))
    return lines
  }
}
