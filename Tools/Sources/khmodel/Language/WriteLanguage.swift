/// The language model's file: what `LanguageModel` reads in place.
extension Pruned {
  /// The file's bytes.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put(UInt32(0x4B48_4C4D))
    bytes.put(UInt32(1))
    bytes.put(UInt32(log1.count))
    bytes.put(UInt32(word2.count))
    bytes.put(UInt32(word3.count))
    bytes.put(UInt32(0))
    bytes.put(log1)
    bytes.put(back1)
    bytes.put(first2.map { UInt32($0) })
    let bases = stride(from: 0, to: first3.count, by: 64).map { UInt32(first3[$0]) }
    bytes.put(bases)
    bytes.put(first3.indices.map { UInt16(first3[$0] - Int(bases[$0 / 64])) })
    bytes.put(word2)
    bytes.put(word3)
    bytes.put(log2.map { Self.quantised($0, 18) })
    bytes.put(back2.map { Self.quantised($0 - 0.7, 9) })
    bytes.put(log3.map { Self.quantised($0, 18) })
    bytes.align(8)
    return bytes
  }

  /// A value between `-depth` and 0 as a byte, 255 for 0.
  private static func quantised(_ value: Float, _ depth: Float) -> UInt8 {
    UInt8(max(0, min(255, (value / depth + 1) * 255 + 0.5)))
  }
}
