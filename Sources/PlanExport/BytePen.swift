/// Writes bytes one after the other where room was made for them (`OutputBuffer.fill`).
struct BytePen {
  /// Where the next byte goes.
  private(set) var at: UnsafeMutablePointer<UInt8>

  /// A pen at the beginning of the room.
  init(at: UnsafeMutablePointer<UInt8>) { self.at = at }

  /// Writes one byte.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    at.pointee = byte
    at += 1
  }

  /// Writes the bytes of a literal.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    at.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    at += text.utf8CodeUnitCount
  }

  /// Writes the digits of a number, twenty bytes at most, two at a time from the last.
  mutating func put(number: Int) {
    if number < 0 { put(0x2D) }
    var rest = number.magnitude
    at += Self.digits(of: rest)
    var position = at
    while rest > 99 {
      position -= 2
      Self.write(pair: rest % 100, at: position)
      rest /= 100
    }
    if rest > 9 {
      Self.write(pair: rest, at: position - 2)
    } else {
      (position - 1).pointee = 0x30 + UInt8(truncatingIfNeeded: rest)
    }
  }

  @inline(__always)
  private static func write(pair: UInt, at position: UnsafeMutablePointer<UInt8>) {
    let digits = UnsafeRawPointer(pairs.utf8Start + Int(pair) * 2)
    UnsafeMutableRawPointer(position).storeBytes(
      of: digits.loadUnaligned(as: UInt16.self), as: UInt16.self)
  }

  private static func digits(of number: UInt) -> Int {
    var digits = 0
    var rest = number
    while rest > 9_999 {
      digits += 4
      rest /= 10_000
    }
    return digits + (rest > 999 ? 4 : rest > 99 ? 3 : rest > 9 ? 2 : 1)
  }

  /// "00" to "99".
  private static let pairs: StaticString = """
    0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
    5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
    """
}
