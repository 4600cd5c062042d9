/// A text and the edits made to it, told as runs that are kept and texts that are put between them.
public struct EditedText: Sendable {
  /// An edit: what stands at `range` of the text gives way to `replacement`.
  public struct Edit: Sendable, Equatable {
    /// The bytes that give way.
    public var range: Range<Int>
    /// What takes their place.
    public var replacement: [UInt8]
  }

  fileprivate enum Piece {
    case kept(Range<Int>)
    case new([UInt8])
  }

  /// The text before any edit.
  public let original: [UInt8]
  /// The text with all edits.
  public private(set) var bytes: [UInt8]
  private var pieces: [Piece]

  /// A text without edits.
  public init(_ original: [UInt8]) {
    self.original = original
    bytes = original
    pieces = [.kept(0..<original.count)]
  }

  /// Makes edits of `bytes`, which are in order and apart from each other.
  mutating func apply(_ edits: [Edit]) {
    var result: [Piece] = []
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var walk = PieceWalk(pieces: pieces)
    for edit in edits {
      walk.take(to: edit.range.lowerBound) { result.append($0) }
      walk.take(to: edit.range.upperBound) { _ in }
      result.append(.new(edit.replacement))
    }
    walk.take(to: bytes.count) { result.append($0) }
    for piece in result {
      switch piece {
      case .kept(let range): text += original[range]
      case .new(let new): text += new
      }
    }
    pieces = result
    bytes = text
  }

  /// The edits that lead from the original to the text of now, in order and apart.
  public var edits: [Edit] {
    var edits: [Edit] = []
    var end = 0
    var open: [UInt8] = []
    for piece in pieces + [.kept(original.count..<original.count)] {
      switch piece {
      case .new(let text): open += text
      case .kept(let range):
        if range.isEmpty, range.lowerBound < original.count { continue }
        if !open.isEmpty || range.lowerBound > end {
          edits.append(Edit(range: end..<range.lowerBound, replacement: open))
        }
        (end, open) = (range.upperBound, [])
      }
    }
    return edits
  }

  /// Goes through pieces once, from place to place of the text that they make up.
  private struct PieceWalk {
    let pieces: [Piece]
    private var index = 0
    /// How much of the piece is behind.
    private var used = 0
    private var place = 0

    init(pieces: [Piece]) {
      self.pieces = pieces
    }

    /// Hands over what lies before `end`, split where a piece goes on beyond it.
    mutating func take(to end: Int, _ body: (Piece) -> Void) {
      while place < end, index < pieces.count {
        let left = pieces[index].count - used
        let taken = min(left, end - place)
        if taken > 0 { body(pieces[index].part(used..<used + taken)) }
        place += taken
        used += taken
        if used == pieces[index].count { (index, used) = (index + 1, 0) }
      }
    }
  }
}

extension EditedText.Piece {
  fileprivate var count: Int {
    switch self {
    case .kept(let range): range.count
    case .new(let text): text.count
    }
  }

  fileprivate func part(_ range: Range<Int>) -> Self {
    switch self {
    case .kept(let whole):
      .kept(whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
    case .new(let text): .new(Array(text[range]))
    }
  }
}
