/// Undoes UTF-8 that some program took for Windows-1252 and encoded once more: `Cá»™ng` for `Cộng`.
enum Mojibake {
  /// Whether text is spoiled so: `á»` and `áº`, which half of the accented letters turn into, are in
  /// it more often than those letters themselves.
  static func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let sample = UnsafeBufferPointer(rebasing: text.prefix(1 << 14))
    // Most texts have no U+0080 to U+00BF, which each spoiled letter has.
    guard sample.holds(0xC2) else { return false }
    var spoiled = 0
    var sound = 0
    var recent: UInt32 = 0
    for byte in sample {
      recent = recent << 8 | UInt32(byte)
      spoiled += recent & ~1 == 0xC3A1_C2BA ? 1 : 0
      sound += recent & 0xFFFE == 0xE1BA ? 1 : 0
    }
    return spoiled >= 3 && spoiled > 4 * sound
  }

  /// The text as it was meant; what is not spoiled stays.
  static func undo(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      let scalar = UTF8Bytes.scalar(text, at: position)
      if scalar.length > 1, let end = unspoil(text, at: position, into: &result) {
        position = end
      } else {
        result.append(contentsOf: text[position..<position + scalar.length])
        position += scalar.length
      }
    }
    return result
  }

  /// Appends the character whose bytes stand spelled out at a position, and says where they end.
  private static func unspoil(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int, into result: inout [UInt8]
  ) -> Int? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { bytes in
      var count = 0
      var end = position
      while end < text.count, count < 4 {
        let scalar = UTF8Bytes.scalar(text, at: end)
        guard let byte = byte(of: scalar.value) else { return nil }
        bytes[count] = byte
        count += 1
        end += scalar.length
        let (length, isValid) = UTF8Repair.sequence(UnsafeBufferPointer(bytes), at: 0, end: count)
        if isValid {
          result.append(contentsOf: bytes[..<length])
          return length > 1 ? end : nil
        }
        if length < count { return nil }
      }
      return nil
    }
  }

  /// The byte outside ASCII that Windows-1252 shows as a scalar.
  private static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return nil }
    if scalar < 0x100 { return UInt8(scalar) }
    guard let place = ByteTables.punctuation.firstIndex(of: UInt16(truncatingIfNeeded: scalar)),
      scalar < 0xFFFD
    else { return nil }
    return UInt8(0x80 + place)
  }
}
