internal import VietnameseText

/// The lines of a text that are badly damaged, where others are sound: a page read with the wrong language, a passage that
/// lost its accents.
///
/// Letters that Vietnamese alone has (ă, đ, ơ, ư, and most vowels with a tone) are every fifth of a sound text, and next to
/// none where accents were lost or the letters were read as another language. What they say is summed line by line, and a
/// run begins or ends only where the sum has turned for good. What the words of a run say has the last word: `confirm`.
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
    Self.counts.withUnsafeBufferPointer { find(bytes, $0) }
  }

  /// Whether the only run is nearly all of a text of `length` bytes.
  func isNearlyAll(of length: Int) -> Bool {
    runs.count == 1 && runs[0].count * 10 >= length * 9
  }

  /// Keeps the runs whose words are damaged.
  mutating func confirm(_ bytes: UnsafeBufferPointer<UInt8>) {
    runs.removeAll { run in
      let words = SyllableCensus.take(bytes.extracting(run).span)
      return words.tokens < Self.leastWords || words.damage != .heavy
        || words.accentedShare >= Self.mostAccented
    }
  }

  private mutating func find(
    _ bytes: UnsafeBufferPointer<UInt8>, _ counts: UnsafeBufferPointer<UInt32>
  ) {
    // Outside a run: where one may have begun. Inside: where it may have ended, and the sum there.
    var start = 0
    var isInside = false
    var end = 0
    var best: Float = 0
    var sum: Float = 0
    var index = 0
    while index < bytes.count {
      sum -= Self.odds(bytes, &index, counts)
      if isInside {
        if sum >= best { (best, end) = (sum, index) }
        guard best - sum > Self.turn else { continue }
        runs.append(start..<end)
        (isInside, sum) = (false, 0)
        continue
      }
      if sum <= 0 { (sum, start) = (0, index) }
      if sum > Self.turn { (isInside, best, end) = (true, sum, index) }
    }
    if isInside { runs.append(start..<end) }
  }

  /// What a byte counts as: a letter is one, one that only Vietnamese has also a one in the upper half.
  private static let counts: [UInt32] = (0...255).map { byte in
    switch UInt8(byte) {
    // Ăă, Đđ, Ĩĩ, Ũũ, Ơơ, Ưư and the vowels with two marks or a point below begin so.
    case 0xC4, 0xC6, 0xE1: 1 << 16 | 1
    case 0x41...0x5A, 0x61...0x7A: 1
    default: 0
    }
  }

  /// The log odds that the line at `index` is sound, of a very long one its part; moves past it.
  private static func odds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ counts: UnsafeBufferPointer<UInt32>
  ) -> Float {
    let end = min(index + Int(UInt16.max), bytes.count)
    var (sum, place) = (UInt32(0), index)
    while place < end, bytes[place] != 0x0A {
      sum &+= counts[Int(bytes[place])]
      place &+= 1
    }
    index = place < end ? place + 1 : place
    return Float(sum >> 16) * marked - Float(sum & 0xFFFF) * any
  }
}
