internal import PlanSyntax
public import VietnameseText

/// The words of a document's running text, read once for all rules.
///
/// Each piece ends with a mark of no width whose gap tells what stands behind the last word, so a
/// rule may look at the neighbours of a word without asking where the piece ends: a phrase never
/// matches across the mark.
public struct WordTable: Sendable {
  /// The pieces of text.
  public private(set) var pieces: [TextPiece]
  /// The words, with an end mark behind those of each piece and marks around them all.
  public private(set) var words: [Word] = []

  /// How far rules may look behind the last word.
  private static let margin = 8

  init(_ pieces: [TextPiece], text: [UInt8]) {
    self.pieces = pieces
    let bytes = pieces.reduce(0) { $0 + $1.range.bounds.count }
    words.reserveCapacity(bytes / 5 + pieces.count + 2 * Self.margin)
    addMarks(Self.margin, at: 0, piece: -1)
    var memory = WordMemory()
    text.withUnsafeBufferPointer { text in
      for index in self.pieces.indices { read(index, text, &memory) }
    }
    addMarks(Self.margin, at: text.count, piece: -1)
  }

  /// The word of a number.
  public subscript(index: Int) -> Word { words[index] }

  /// The piece of a word; an empty one for the marks around them all.
  public func piece(of index: Int) -> TextPiece {
    let piece = Int(words[index].piece)
    return pieces.indices.contains(piece) ? pieces[piece] : .none
  }

  /// Whether words stand side by side from a number on, whatever their case.
  public func has(_ keys: [WordKey], at index: Int) -> Bool {
    for (offset, key) in keys.enumerated() {
      let word = words[index + offset]
      if word.key != key || offset > 0 && !word.gap.isBlank { return false }
    }
    return true
  }

  private mutating func addMarks(_ count: Int, at place: Int, piece: Int32) {
    for _ in 0..<count { addMark(Gap.start, at: place, piece: piece) }
  }

  private mutating func addMark(_ gap: Gap, at place: Int, piece: Int32) {
    words.append(
      Word(
        key: .none, start: Int32(place), end: Int32(place), traits: .end, gap: gap, piece: piece))
  }

  private mutating func read(
    _ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ memory: inout WordMemory
  ) {
    let bounds = pieces[index].range.bounds
    let slice = UnsafeBufferPointer(rebasing: text[bounds])
    let gaps = GapReader(slice)
    var reader = WordReader(slice)
    var last = 0
    let first = words.count
    var strange = 0
    while let word = reader.next(&memory) {
      var gap = word.followsAddress ? [.blank, .address] : gaps.gap(last..<word.range.lowerBound)
      if words.count == first { gap.insert(.start) }
      if word.traits.contains(.impossible), !word.traits.contains(.capital) { strange += 1 }
      words.append(
        Word(
          key: word.key, start: Int32(bounds.lowerBound + word.range.lowerBound),
          end: Int32(bounds.lowerBound + word.range.upperBound), traits: word.traits, gap: gap,
          piece: Int32(index)))
      markRepetition()
      last = word.range.upperBound
    }
    pieces[index].words = first..<words.count
    pieces[index].isDoubtful = strange > 1 && strange * 12 > words.count - first
    addMark(
      reader.hasPassedAddress ? .address : gaps.gap(last..<slice.count), at: bounds.upperBound,
      piece: Int32(index))
  }

  /// Marks the last word where it, or the last two words, stand there a second time.
  private mutating func markRepetition() {
    let index = words.count - 1
    let word = words[index]
    let isTwin = word.key == words[index - 1].key
    let isPair =
      word.key == words[index - 2].key && words[index - 1].key == words[index - 3].key
    if isTwin || isPair { words[index].traits.insert(.repeated) }
  }
}
