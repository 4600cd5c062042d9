/// Tells a title from a running paragraph after a mark.
enum SectionTitle {
  /// Whether the text is a title: capitals, or short and without a stop.
  static func isTitle(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    let bounds = range.bounds
    if LineReader.isAllCaps(text, bounds.lowerBound, bounds.upperBound) { return true }
    switch text[bounds.upperBound - 1] {
    case 0x2E, 0x3B, 0x2C: return false
    case 0x3A: return bounds.count < 160
    default: return bounds.count < 500
    }
  }
}
