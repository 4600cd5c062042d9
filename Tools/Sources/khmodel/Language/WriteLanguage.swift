/// The language model's file: what `LanguageModel` reads in place.
extension Pruned {
  /// The file's bytes.
  func encoded() -> [UInt8] {
    let codebook = Codebook(log3)
    var parents = [UInt64](repeating: 0, count: (word2.count + 64) / 64)
    var ranks: [UInt32] = []
    var starts: [Int] = []
    var backs: [UInt8] = []
    for index in word2.indices {
      if index % 64 == 0 { ranks.append(UInt32(starts.count)) }
      guard first3[index + 1] > first3[index] else { continue }
      parents[index / 64] |= 1 << UInt64(index % 64)
      starts.append(first3[index])
      backs.append(Self.quantised(back2[index] - 0.7, 9))
    }
    if word2.count % 64 == 0 { ranks.append(UInt32(starts.count)) }
    starts.append(place3.count)
    let bases = stride(from: 0, to: starts.count, by: 64).map { UInt32(starts[$0]) }
    var bytes: [UInt8] = []
    bytes.put(UInt32(0x4B48_4C4D))
    bytes.put(UInt32(2))
    bytes.put(UInt32(log1.count))
    bytes.put(UInt32(word2.count))
    bytes.put(UInt32(backs.count))
    bytes.put(UInt32(place3.count))
    bytes.put(codebook.values)
    bytes.put(log1)
    bytes.put(back1)
    bytes.put(first2.map { UInt32($0) })
    bytes.put(parents)
    bytes.put(ranks)
    bytes.put(bases)
    bytes.put(starts.indices.map { UInt16(starts[$0] - Int(bases[$0 / 64])) })
    bytes.put(word2)
    bytes.put(place3.indices.map { place3[$0] << 5 | codebook.level(log3[$0]) })
    bytes.put(log2.map { Self.quantised($0, 18) })
    bytes.put(backs)
    bytes.align(8)
    return bytes
  }

  /// A value between `-depth` and 0 as a byte, 255 for 0.
  private static func quantised(_ value: Float, _ depth: Float) -> UInt8 {
    UInt8(max(0, min(255, (value / depth + 1) * 255 + 0.5)))
  }
}
