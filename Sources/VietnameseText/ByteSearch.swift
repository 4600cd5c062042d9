internal import Glibc

extension Span where Element == UInt8 {
  /// Where a byte first stands in a range.
  public func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    withUnsafeBufferPointer { buffer in
      guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= buffer.count,
        let base = buffer.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// How often a byte stands in a range.
  public func count(of byte: UInt8, in range: Range<Int>) -> Int {
    var (count, index) = (0, range.lowerBound)
    while let found = first(byte, in: index..<range.upperBound) {
      (count, index) = (count + 1, found + 1)
    }
    return count
  }
}
