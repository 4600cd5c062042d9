internal import VietnameseText

/// Tells where a form begins inside a part ("Mẫu:" on a line of its own).
enum FormHead {
  private static let words: [StaticString] = ["mau", "bieu mau", "mau don", "mau to khai"]

  /// Whether a line announces a form, whose numbering is its own.
  static func begins(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.length < 20, text[Int(line.end) - 1] == 0x3A else { return false }
    return words.contains {
      text.matchFolded($0, at: Int(line.start), before: Int(line.end)) == Int(line.end) - 1
    }
  }
}
