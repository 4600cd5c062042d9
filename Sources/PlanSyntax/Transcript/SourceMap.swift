/// Maps positions of the transcript back to the decoded source.
public struct SourceMap: Sendable {
  /// A run of the transcript and the run of the source that it stands for.
  struct Piece {
    var start: Int32
    var length: Int32
    var source: Int32
    var sourceLength: Int32
  }

  /// The runs in the order of the transcript; empty where the two texts are the same.
  private(set) var pieces: [Piece] = []
  /// The places of ranges that are known as a whole, where the source itself is not here.
  private var places: [TextRange: Range<Int>] = [:]

  /// A map in which every position is the same in both texts.
  public init() {}

  /// Whether the transcript is the source.
  public var isIdentity: Bool { pieces.isEmpty }

  /// Says where a whole range stands.
  public mutating func place(_ range: TextRange, at source: Range<Int>) { places[range] = source }

  /// Appends a run; one that goes on where the last ended lengthens it.
  public mutating func append(length: Int, source: Range<Int>) {
    guard length > 0 else { return }
    if let last = pieces.last, length == source.count, last.length == last.sourceLength,
      Int(last.source) + Int(last.sourceLength) == source.lowerBound
    {
      pieces[pieces.count - 1].length += Int32(length)
      pieces[pieces.count - 1].sourceLength += Int32(length)
      return
    }
    let start = pieces.last.map { $0.start + $0.length } ?? 0
    pieces.append(
      Piece(
        start: start, length: Int32(length), source: Int32(source.lowerBound),
        sourceLength: Int32(source.count)))
  }

  /// The place in the source where what begins at `position` begins.
  public func start(of position: Int) -> Int {
    guard let index = piece(at: position) else { return position }
    let piece = pieces[index]
    let offset = position - Int(piece.start)
    return piece.length == piece.sourceLength
      ? Int(piece.source) + offset
      : Int(piece.source) + (offset >= piece.length ? Int(piece.sourceLength) : 0)
  }

  /// The place in the source where what ends at `position` ends.
  public func end(of position: Int) -> Int {
    guard position > 0, let index = piece(at: position - 1) else { return position }
    let piece = pieces[index]
    return piece.length == piece.sourceLength
      ? Int(piece.source) + position - Int(piece.start) : Int(piece.source + piece.sourceLength)
  }

  /// The source range of a transcript range that lies in one piece or several in order.
  public func range(of range: TextRange) -> Range<Int> {
    if !places.isEmpty, let place = places[range] { return place }
    let lower = start(of: Int(range.start))
    let upper = range.isEmpty ? lower : end(of: Int(range.end))
    return lower <= upper ? lower..<upper : upper..<lower
  }

  /// The source ranges of a transcript range, piece by piece.
  public func ranges(of range: TextRange) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var result: [Range<Int>] = []
    forEachPiece(of: range) { _, source, _ in result.append(source) }
    return result
  }

  /// Visits the pieces of a transcript range: the part of the range, where it is in the source, and
  /// whether it is a copy byte for byte.
  func forEachPiece(of range: TextRange, _ body: (TextRange, Range<Int>, Bool) -> Void) {
    guard !isIdentity else { return body(range, range.bounds, true) }
    guard var index = piece(at: Int(range.start)) else { return }
    while index < pieces.count, pieces[index].start < range.end {
      let piece = pieces[index]
      let from = Int(max(range.start, piece.start))
      let to = Int(min(range.end, piece.start + piece.length))
      let isCopy = piece.length == piece.sourceLength
      let lower = isCopy ? Int(piece.source - piece.start) + from : Int(piece.source)
      body(
        TextRange(from, to), lower..<lower + (isCopy ? to - from : Int(piece.sourceLength)), isCopy)
      index += 1
    }
  }

  private func piece(at position: Int) -> Int? {
    guard !pieces.isEmpty else { return nil }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(pieces[middle].start) <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// A map for text made of ranges of this map's transcript, in the given order.
  func selecting(_ ranges: [(range: TextRange, length: Int)]) -> SourceMap {
    var result = SourceMap()
    for (range, length) in ranges {
      guard !isIdentity else {
        result.append(length: length, source: range.bounds)
        continue
      }
      appendPieces(of: range, length: length, to: &result)
    }
    return result
  }

  private func appendPieces(of range: TextRange, length: Int, to result: inout SourceMap) {
    guard length == range.bounds.count else {
      return result.append(length: length, source: self.range(of: range))
    }
    forEachPiece(of: range) { piece, source, _ in
      result.append(length: piece.bounds.count, source: source)
    }
  }
}
