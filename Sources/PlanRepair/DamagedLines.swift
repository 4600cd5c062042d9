internal import VietnameseText

/// The lines of a text that are badly damaged, where others are sound: a page read with the wrong language, a passage that
/// lost its accents.
///
/// Letters that Vietnamese alone has (ă, đ, ơ, ư, and most vowels with a tone) are every fifth of a sound text, and next to
/// none where accents were lost or the letters were read as another language. What they say is summed line by line, and a
/// run begins or ends only where the sum has turned for good. What the words of a run say has the last word.
struct DamagedLines {
  /// The damaged runs of whole lines, in bytes.
  private(set) var runs: [Range<Int>] = []

  /// How much a letter that only Vietnamese has speaks for a sound line, and any letter against it, as log odds.
  private static let marked: Float = 1.6
  private static let any: Float = 0.11
  /// The log odds at which a sum has turned for good.
  private static let turn: Float = 9
  /// A damaged run has at least as many words.
  private static let leastWords = 30
  /// A damaged run has a smaller share of accented words; what has more is a list of foreign names.
  private static let mostAccented = 0.25

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Outside a run: where one may have begun. Inside: where it may have ended, and the sum there.
    var start = 0
    var isInside = false
    var end = 0
    var best: Float = 0
    var sum: Float = 0
    var index = 0
    while index < bytes.count {
      sum -= Self.odds(bytes, &index)
      if isInside {
        if sum >= best { (best, end) = (sum, index) }
        guard best - sum > Self.turn else { continue }
        add(bytes, start..<end)
        (isInside, sum) = (false, 0)
        continue
      }
      if sum <= 0 { (sum, start) = (0, index) }
      if sum > Self.turn { (isInside, best, end) = (true, sum, index) }
    }
    if isInside { add(bytes, start..<end) }
  }

  /// The log odds that the line at `index` is sound; moves past it.
  private static func odds(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Float {
    var letters = 0
    var marks = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { break }
      // Ăă, Đđ, Ĩĩ, Ũũ, Ơơ, Ưư and the vowels with two marks or a point below begin so.
      let isMarked = byte == 0xC4 || byte == 0xC6 || byte == 0xE1
      marks += isMarked ? 1 : 0
      letters += isMarked || (byte | 0x20) &- 0x61 < 26 ? 1 : 0
    }
    return Float(marks) * marked - Float(letters) * any
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) {
    let words = SyllableCensus.take(bytes.extracting(run).span)
    guard words.tokens >= Self.leastWords, words.damage == .heavy,
      words.accentedShare < Self.mostAccented
    else { return }
    runs.append(run)
  }
}
