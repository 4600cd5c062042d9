/// A range of bytes in the transcript.
///
/// Nodes carry ranges, not strings: the text is read from the transcript when something is written.
public struct TextRange: Sendable, Hashable {
  /// Where the range begins.
  public var start: Int32
  /// Where the range ends, exclusive.
  public var end: Int32

  /// The range from `start` to `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// The range as integers, for indexing.
  public var bounds: Range<Int> { Int(start)..<Int(max(start, end)) }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { end <= start }

  /// The smallest range that covers both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }
}
