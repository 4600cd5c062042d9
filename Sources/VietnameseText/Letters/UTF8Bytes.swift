/// A scalar read from UTF-8 with the number of bytes it took.
struct ScalarAt {
  var value: UInt32
  var length: Int
}

/// Small readers and writers of UTF-8 that never leave their buffer.
enum UTF8Bytes {
  /// The scalar at a position of valid UTF-8; of other bytes, anything that stays in the buffer.
  @inline(__always)
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> ScalarAt {
    let lead = UInt32(text[position])
    if lead < 0x80 { return ScalarAt(value: lead, length: 1) }
    @inline(__always) func next(_ step: Int) -> UInt32 { UInt32(text[position + step]) & 0x3F }
    let left = text.count - position
    if lead < 0xE0, left >= 2 {
      return ScalarAt(value: (lead & 0x1F) << 6 | next(1), length: 2)
    }
    if lead < 0xF0, left >= 3 {
      return ScalarAt(value: (lead & 0x0F) << 12 | next(1) << 6 | next(2), length: 3)
    }
    if left >= 4 {
      let high = (lead & 0x07) << 18 | next(1) << 12
      return ScalarAt(value: high | next(2) << 6 | next(3), length: 4)
    }
    return ScalarAt(value: 0xFFFD, length: 1)
  }

  /// Where the scalar that ends before `end` begins.
  static func start(of text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8; what is no scalar becomes U+FFFD.
  @inline(__always)
  public mutating func append(scalar: UInt32) {
    if scalar < 0x80 { return append(UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else if scalar < 0x10000 {
      guard scalar & 0xF800 != 0xD800 else { return append(scalar: 0xFFFD) }
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    } else {
      guard scalar < 0x110000 else { return append(scalar: 0xFFFD) }
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}
