/// A replacement that turned a range of one text into a range of another, both in bytes.
public struct TextEdit: Sendable, Equatable {
  /// The bytes that were replaced.
  public var source: Range<Int>
  /// The bytes that stand for them.
  public var result: Range<Int>

  /// Pairs a range with the one that replaced it.
  public init(source: Range<Int>, result: Range<Int>) {
    self.source = source
    self.result = result
  }
}
