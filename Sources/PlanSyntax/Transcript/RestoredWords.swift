internal import PlanRepair

/// The words that restoration looked at, with how sure it is of each.
public struct RestoredWords: Sendable {
  /// A word, or a sign between words that was mended.
  public struct Word: Sendable {
    /// Where it stands in the decoded source, as it was printed.
    public let source: Range<Int>
    /// Where its reading stands in `letters`.
    let reading: Range<Int>
    /// How likely its reading is right, from 0 to 1.
    public let confidence: Float
    /// Whether it reads otherwise than it was printed.
    public let isChanged: Bool
  }

  /// The words in the order of the source; none where nothing was restored.
  public private(set) var all: [Word] = []
  /// The readings of the changed words, one after another.
  private var letters: [UInt8] = []
  /// The confidences of the first words, added up.
  private var sums: [Double] = [0]

  init() {}

  init(_ repair: Repair, _ map: SourceMap) {
    all.reserveCapacity(repair.words.count)
    var edits = repair.edits[...]
    for word in repair.words {
      while let edit = edits.first, edit.source.lowerBound < word.source.lowerBound {
        add(edit.source, edit.confidence, reading: repair.text[edit.result], map)
        edits.removeFirst()
      }
      let isChanged = edits.first?.source == word.source
      if isChanged { edits.removeFirst() }
      add(word.source, word.confidence, reading: isChanged ? repair.text[word.result] : nil, map)
    }
    for edit in edits { add(edit.source, edit.confidence, reading: repair.text[edit.result], map) }
  }

  private mutating func add(
    _ range: Range<Int>, _ confidence: Float, reading: ArraySlice<UInt8>?, _ map: SourceMap
  ) {
    let start = letters.count
    letters += reading ?? []
    let source = map.range(of: TextRange(range.lowerBound, range.upperBound))
    all.append(
      Word(
        source: source, reading: start..<letters.count, confidence: confidence,
        isChanged: reading != nil))
    sums.append((sums.last ?? 0) + Double(confidence))
  }

  /// How sure the words in a run of the source are on average; nil where it holds none.
  public func confidence(of source: Range<Int>) -> Double? {
    let indices = indices(in: source)
    guard !indices.isEmpty else { return nil }
    return (sums[indices.upperBound] - sums[indices.lowerBound]) / Double(indices.count)
  }

  /// What a changed word reads now; empty where a sign was taken out.
  public func reading(of word: Word) -> String {
    String(decoding: letters[word.reading], as: UTF8.self)
  }

  /// The words that begin in a run of the source.
  public func words(in source: Range<Int>) -> ArraySlice<Word> { all[indices(in: source)] }

  private func indices(in source: Range<Int>) -> Range<Int> {
    let first = index(of: source.lowerBound)
    return first..<max(first, index(of: source.upperBound))
  }

  /// The index of the first word that begins at `offset` or after it.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].source.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Transcript {
  /// Visits the changed words of a range: where each stands in the transcript, and what it was.
  public func forEachRestored(
    in range: TextRange, _ body: (TextRange, RestoredWords.Word) -> Void
  ) {
    guard isRestored else { return }
    map.forEachPiece(of: range) { piece, source, isCopy in
      for word in restored.words(in: source) where word.isChanged {
        let offset = isCopy ? word.source.lowerBound - source.lowerBound : 0
        let length = isCopy ? word.source.count : piece.bounds.count
        body(TextRange(Int(piece.start) + offset, Int(piece.start) + offset + length), word)
      }
    }
  }
}
