internal import Glibc

/// Eight bytes of a text, looked at together, one a lane.
///
/// What is found is marked in the highest bit of its lane. Marks may be wrong only in lanes above one
/// that is marked rightly, so that "none" is always true.
public struct ByteLanes {
  /// A one in every lane.
  @inlinable @inline(__always)
  public static var ones: UInt64 { 0x0101_0101_0101_0101 }
  /// The highest bit of every lane.
  @inlinable @inline(__always)
  public static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// The bytes, the first in the lowest lane.
  public let word: UInt64

  /// Eight bytes as one word.
  @inlinable @inline(__always)
  public init(word: UInt64) { self.word = word }

  /// The eight bytes at `text`.
  @inlinable @inline(__always)
  public init(at text: UnsafePointer<UInt8>) {
    word = UnsafeRawPointer(text).loadUnaligned(as: UInt64.self)
  }

  /// Marks the bytes below a limit, which is ASCII.
  @inlinable @inline(__always)
  public func below(_ limit: UInt64) -> UInt64 {
    (word &- limit &* Self.ones) & ~word & Self.highs
  }

  /// Marks the bytes that are the same as `byte`.
  @inlinable @inline(__always)
  public func equal(_ byte: UInt64) -> UInt64 {
    ByteLanes(word: word ^ (byte &* Self.ones)).below(1)
  }

  /// A one in the lane of each byte that goes on with a scalar (never wrong).
  @inlinable @inline(__always)
  public var continuations: UInt64 { (word &>> 7) & ~(word &>> 6) & Self.ones }

  /// The sum of all lanes, where it is below 256.
  @inlinable @inline(__always)
  public static func sum(_ lanes: UInt64) -> Int { Int((lanes &* ones) &>> 56) }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a byte is there.
  func holds(_ byte: UInt8) -> Bool {
    baseAddress.map { memchr($0, Int32(byte), count) != nil } ?? false
  }

  /// How many bytes are below a limit, which is ASCII; perhaps a few more.
  func count(below limit: UInt8) -> Int {
    guard let base = baseAddress else { return 0 }
    var found = 0
    var index = 0
    while index + 8 <= count {
      found += ByteLanes(at: base + index).below(UInt64(limit)).nonzeroBitCount
      index += 8
    }
    return self[index...].reduce(found) { $0 + ($1 < limit ? 1 : 0) }
  }
}
