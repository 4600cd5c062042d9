/// What a plan's JSON tells of its input: how long it is, its digest, and where its parts stand.
public struct SourceRecord: Sendable {
  /// The SHA-256 digest of the input.
  public var digest: [UInt8]
  /// How many bytes the input has.
  public var byteCount: Int
  /// How many lines the input has.
  public var lineCount: Int
  private var positions: [Position]
  private var confidences: [Range<Int>: Double]

  /// A record of an input with the places that are known, in any order, and how sure restoration is of some.
  public init(
    digest: [UInt8], byteCount: Int, lineCount: Int, positions: [Position],
    confidences: [Range<Int>: Double] = [:]
  ) {
    self.digest = digest
    self.byteCount = byteCount
    self.lineCount = lineCount
    self.confidences = confidences
    self.positions = positions.sorted { $0.byte < $1.byte }
  }

  /// How sure restoration is of a range; null where that is not told.
  public func confidence(of source: Range<Int>) -> Double? { confidences[source] }

  /// The place of a byte, or the last known one before it.
  public func position(of byte: Int) -> Position {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle].byte <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? positions[low - 1] : Position(line: 1, column: 1, byte: byte)
  }
}
