/// Brings text into the one form that the rest of khplan reads.
///
/// That form is NFC with plain spaces and line feeds, without controls and invisible characters,
/// and with Đ written as Đ. It is reached in linear time for any input, and is itself left alone.
public enum TextNormalizer {
  /// The normal form of UTF-8 text with every change in order; nil when the text is already in it.
  public static func normalize(_ utf8: Span<UInt8>) -> (utf8: [UInt8], edits: [TextEdit])? {
    utf8.withUnsafeBufferPointer { text in
      guard let suspect = CleanScan.firstSuspect(text, from: 0) else { return nil }
      var run = NormalizerRun(text)
      run.normalize(from: suspect)
      return run.edits.isEmpty ? nil : (run.output, run.edits)
    }
  }
}

/// One walk over a text that writes its normal form.
private struct NormalizerRun {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var output: [UInt8] = []
  private(set) var edits: [TextEdit] = []
  /// How much of the text is in the output.
  private var copied = 0
  /// The cluster at hand and its composed form; kept to keep their memory.
  private var piece: [UInt8] = []
  private var composed: [UInt8] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Goes from one suspect to the next and copies what lies between.
  mutating func normalize(from first: Int) {
    var suspect: Int? = first
    while let position = suspect {
      suspect = CleanScan.firstSuspect(text, from: change(at: position))
    }
    if !edits.isEmpty { copy(upTo: text.count) }
  }

  /// Changes the scalar at a position, if need be, and says where to look on.
  private mutating func change(at position: Int) -> Int {
    let scalar = UTF8Bytes.scalar(text, at: position)
    let end = position + scalar.length
    switch ScalarChange(scalar.value) {
    case .keep: break
    case .remove: replace(position..<end, with: "")
    case .become("\n") where scalar.value == 0x0D && end < text.count && text[end] == 0x0A:
      replace(position..<end, with: "")
    case .become(let other): replace(position..<end, with: other)
    case .foreign: return makeLatin(at: position)
    case .compose: return compose(at: position)
    }
    return end
  }

  /// Makes the letters of another alphabet Latin where a Latin word holds them; says where they end.
  private mutating func makeLatin(at position: Int) -> Int {
    let run = LookAlike.run(text, at: position)
    copy(upTo: position)
    let isLatin = output.withUnsafeBufferPointer { LookAlike.isWithinLatin($0, run.next) }
    if let latin = run.latin, isLatin {
      replace(position..<run.end, with: String(decoding: latin, as: UTF8.self))
    } else {
      removeInvisible(position..<run.end)
    }
    return run.end
  }

  private mutating func removeInvisible(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = UTF8Bytes.scalar(text, at: position)
      if case .remove = ScalarChange(scalar.value) {
        replace(position..<position + scalar.length, with: "")
      }
      position += scalar.length
    }
  }

  private mutating func copy(upTo end: Int) {
    if output.isEmpty { output.reserveCapacity(text.count) }
    output.append(contentsOf: text[copied..<end])
    copied = end
  }

  private mutating func replace(_ source: Range<Int>, with other: String) {
    copy(upTo: source.lowerBound)
    let start = output.count
    output.append(contentsOf: other.utf8)
    record(TextEdit(source: source, result: start..<output.count))
  }

  /// Notes an edit; what is removed right behind another edit belongs to that one.
  private mutating func record(_ edit: TextEdit) {
    copied = edit.source.upperBound
    if let last = edits.last, edit.result.isEmpty,
      last.source.upperBound == edit.source.lowerBound
    {
      edits[edits.count - 1].source = last.source.lowerBound..<edit.source.upperBound
    } else {
      edits.append(edit)
    }
  }

  /// Composes the marks at a position with the letter before them; says where they end.
  private mutating func compose(at position: Int) -> Int {
    // This is nearly all that occurs; the letter must be as the text has it.
    if let (letter, range) = MarkCluster.letter(in: text, markedAt: position),
      range.lowerBound >= copied
    {
      copy(upTo: range.lowerBound)
      let start = output.count
      output.append(scalar: letter.scalar)
      record(TextEdit(source: range, result: start..<output.count))
      return range.upperBound
    }
    return composeCluster(at: position)
  }

  private mutating func composeCluster(at position: Int) -> Int {
    copy(upTo: position)
    let marks = position..<MarkCluster.end(in: text, from: position)
    let start = output.withUnsafeBufferPointer {
      MarkCluster.start(in: $0, before: UTF8Bytes.scalar(text, at: position).value)
    }
    piece.removeAll(keepingCapacity: true)
    piece.append(contentsOf: output[start...])
    piece.append(contentsOf: text[marks])
    MarkCluster.compose(piece, into: &composed)
    guard composed != piece else { return marks.upperBound }
    supersede(outputFrom: start, sourceEnd: marks.upperBound)
    return marks.upperBound
  }

  /// Replaces the end of the output, and the edits that made it, by one edit with what was composed.
  private mutating func supersede(outputFrom start: Int, sourceEnd: Int) {
    var start = start
    var source = copied - (output.count - start)
    while let last = edits.last, last.result.upperBound > start {
      edits.removeLast()
      if last.result.lowerBound < start {
        composed.insert(contentsOf: output[last.result.lowerBound..<start], at: 0)
        start = last.result.lowerBound
      }
      let previous = edits.last
      source = start - (previous?.result.upperBound ?? 0) + (previous?.source.upperBound ?? 0)
    }
    output.removeSubrange(start...)
    output.append(contentsOf: composed)
    record(TextEdit(source: source..<sourceEnd, result: start..<output.count))
  }
}
