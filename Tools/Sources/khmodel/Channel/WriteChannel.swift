import PlanRepair

/// The channel model's file: for each OCR string, the true segments it may stand for with their costs.
extension SmoothedChannel {
  /// A capital among the true letters carries this bit beside its place in the trie's alphabet.
  static let capital: UInt8 = 0x80

  /// The file's bytes.
  func encoded() -> [UInt8] {
    let letters = LetterTable.shared
    var rows: [UInt32: [(UInt8, UInt8, UInt8)]] = [:]
    for (key, cost) in costs.sorted(by: { $0.key < $1.key }) {
      let truth = [Glyph(key >> 36 & 511), Glyph(key >> 27 & 511)]
      let places = truth.map { glyph -> UInt8 in
        let slot = letters.slot[Int(letters.lower[Int(glyph)])]
        return letters.isUpper(glyph) ? slot | Self.capital : slot
      }
      let (first, second) = truth[0] == 0 ? (places[1], UInt8(0)) : (places[0], places[1])
      rows[UInt32(key & 0x7FF_FFFF), default: []].append((first, second, UInt8(cost * 20 + 0.5)))
    }
    let reads = rows.keys.sorted()
    var starts: [UInt32] = [0]
    var first: [UInt8] = []
    var second: [UInt8] = []
    var cost: [UInt8] = []
    for read in reads {
      for entry in (rows[read] ?? []).sorted(by: { ($0.2, $0.0, $0.1) < ($1.2, $1.0, $1.1) }) {
        first.append(entry.0)
        second.append(entry.1)
        cost.append(entry.2)
      }
      starts.append(UInt32(first.count))
    }
    var bytes: [UInt8] = []
    bytes.put(UInt32(0x4B48_4348))
    bytes.put(UInt32(1))
    bytes.put(UInt32(reads.count))
    bytes.put(UInt32(first.count))
    bytes.put(reads)
    bytes.put(starts)
    bytes.put(first)
    bytes.put(second)
    bytes.put(cost)
    bytes.align(8)
    return bytes
  }
}
