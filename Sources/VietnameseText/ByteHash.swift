/// A hash of bytes (FNV-1a, 128 bits) so long that two names with one hash are not to be expected.
package struct ByteHash {
  /// The hash of the bytes so far.
  package private(set) var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  /// The hash of no bytes.
  package init() {}

  /// Takes another byte in.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
  }

  /// Takes the bytes of a number in.
  package mutating func append(number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
