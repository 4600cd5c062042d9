/// The distinct n-grams of one length with their weighted counts, in order of their keys.
///
/// A key packs word numbers of `Counts.width` bits, the last word lowest.
struct Counts {
  static let width: UInt64 = 14
  static let mask: UInt64 = (1 << 14) - 1

  private(set) var keys: [UInt64] = []
  private(set) var counts: [Float] = []

  /// Counts the n-grams of `length` words in `sources`, each source with its weight.
  init(_ sources: [[UInt16]], weights: [Float], length: Int) {
    var all: [UInt64] = []
    all.reserveCapacity(sources.reduce(0) { $0 + $1.count })
    for (source, tokens) in sources.enumerated() {
      for index in max(0, length - 1)..<max(length - 1, tokens.count) {
        var key: UInt64 = 0
        var crosses = false
        for place in 0..<length {
          let word = UInt64(tokens[index - length + 1 + place])
          key = key << Self.width | word
          if word == 0 && place > 0 && place < length - 1 { crosses = true }
        }
        if !crosses { all.append(key << 3 | UInt64(source)) }
      }
    }
    radixSort(&all, bits: Int(Self.width) * length + 3)
    var index = 0
    while index < all.count {
      let key = all[index] >> 3
      var sum: Float = 0
      while index < all.count, all[index] >> 3 == key {
        sum += weights[Int(all[index] & 7)]
        index += 1
      }
      keys.append(key)
      counts.append(sum)
    }
  }
}
