/// Breaks paragraphs into lines that fit a terminal.
public enum TextFlow {
  /// The lines of a text at most `width` columns wide; a longer word has a line of its own.
  ///
  /// Line breaks in the text are kept; a blank line in it gives an empty line.
  public static func lines(of text: some StringProtocol, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      fill(paragraph.split(separator: " "), width: max(width, 1))
    }
  }

  /// The text's lines, the first after `first`, the others indented to the same column.
  public static func hanging(_ text: some StringProtocol, after first: String, width: Int)
    -> [String]
  {
    let indent = DisplayWidth.of(first)
    let blank = String(repeating: " ", count: indent)
    return lines(of: text, width: width - indent).enumerated().map { index, line in
      index == 0 ? first + line : line.isEmpty ? "" : blank + line
    }
  }

  private static func fill(_ words: [some StringProtocol], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words {
      let columns = DisplayWidth.of(word)
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += columns
    }
    return lines + [line]
  }
}
