/// UTF-16 in either order of bytes.
enum UTF16Text {
  /// The text as UTF-8, with U+FFFD for lone surrogates and an odd byte at the end.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool
  ) -> (utf8: [UInt8], replacements: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var replacements = bytes.count & 1
    let high = isBigEndian ? 0 : 1
    @inline(__always) func unit(_ position: Int) -> UInt32 {
      UInt32(bytes[position + high]) << 8 | UInt32(bytes[position + 1 - high])
    }
    var position = 0
    while position + 1 < bytes.count {
      var scalar = unit(position)
      position += 2
      if scalar & 0xFC00 == 0xD800, position + 1 < bytes.count, unit(position) & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(position) & 0x3FF
        position += 2
      }
      if scalar & 0xFFFF_F800 == 0xD800 {
        scalar = 0xFFFD
        replacements += 1
      }
      utf8.append(scalar: scalar)
    }
    if bytes.count & 1 == 1 { utf8.append(scalar: 0xFFFD) }
    return (utf8, replacements)
  }

  /// The order of bytes of UTF-16 text without a mark; nil when it is something else.
  ///
  /// Such text is told by the high bytes of its units: most are 00, 01 or 1E in Vietnamese and other
  /// Latin text, and many are 00, which is in no other text.
  static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
    guard sample.count >= 4, sample.holds(0) else { return nil }
    if looksRight(sample, isBigEndian: false) { return .utf16le }
    return looksRight(sample, isBigEndian: true) ? .utf16be : nil
  }

  private static func looksRight(_ sample: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> Bool {
    let units = sample.count / 2
    var ordinary = 0
    var basic = 0
    for index in 0..<units {
      let high = sample[2 * index + (isBigEndian ? 0 : 1)]
      let low = sample[2 * index + (isBigEndian ? 1 : 0)]
      switch high {
      case 0x00 where low >= 0x20 || low == 0x09 || low == 0x0A || low == 0x0D:
        basic += 1
        ordinary += 1
      case 0x01, 0x03, 0x1E, 0x20: ordinary += 1
      default: break
      }
    }
    return basic * 4 >= units && ordinary * 20 >= units * 19
  }
}
