internal import VietnameseText

/// The head of who approves a plan, above or beside the signature ("DUYỆT CỦA HIỆU TRƯỞNG").
enum Approval {
  private static let words: [StaticString] = [
    "duyet", "ky duyet", "phe duyet", "bgh duyet", "ban giam hieu duyet", "xac nhan cua",
    "y kien cua",
  ]

  /// Whether a line is such a head.
  static func begins(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.flags.contains(.allCaps) && line.length < 60 && line.cue == .none
      && words.contains {
        text.matchFolded($0, at: Int(line.start), before: Int(line.end)) != nil
      }
  }

  /// The title of who approves, at the end of such a head.
  static func position(_ text: Span<UInt8>, _ line: Line) -> TextRange? {
    for index in line.bounds.dropFirst() where isSpacing(text[index - 1]) {
      if Positions.begins(text, index..<Int(line.end)) { return TextRange(index, Int(line.end)) }
    }
    return nil
  }
}
