/// Takes bytes as a writer makes them.
public protocol ByteSink {
  /// Takes one byte.
  mutating func append(_ byte: UInt8)
  /// Takes a run of bytes.
  mutating func append(contentsOf bytes: UnsafeRawBufferPointer)
}

extension Array: ByteSink where Element == UInt8 {
  /// Takes a run of bytes.
  public mutating func append(contentsOf bytes: UnsafeRawBufferPointer) {
    append(contentsOf: bytes.lazy.map { $0 })
  }
}

extension ByteSink {
  /// Takes the bytes of a literal.
  @inlinable
  public mutating func write(_ text: StaticString) {
    append(contentsOf: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Takes the digits of a number.
  public mutating func write(_ number: Int) {
    if number < 0 {
      append(0x2D)
      return writeDigits(number.magnitude)
    }
    writeDigits(UInt(number))
  }

  private mutating func writeDigits(_ number: UInt) {
    var rest = number
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { buffer in
      var index = 24
      repeat {
        index -= 1
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        buffer[index] = 0x30 + UInt8(digit)
        rest = quotient
      } while rest > 0
      append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[index...]))
    }
  }
}
