/// A cursor over embedded model bytes that hands out typed arrays in place.
///
/// The tools that write a model and these readers agree on one rule: each array begins at the next multiple of eight.
struct EmbeddedTable {
  private let base: UnsafeRawPointer
  private let count: Int
  private var offset = 0

  /// A cursor at the start of `count` bytes; nil where there are none.
  init?(_ bytes: UnsafePointer<UInt8>?, count: Int, magic: UInt32, version: UInt32 = 1) {
    guard let bytes, count >= 16 else { return nil }
    base = UnsafeRawPointer(bytes)
    self.count = count
    guard number() == magic, number() == version else { return nil }
  }

  /// The next 32-bit number.
  mutating func number() -> UInt32 {
    guard offset + 4 <= count else { return 0 }
    defer { offset += 4 }
    return base.load(fromByteOffset: offset, as: UInt32.self)
  }

  /// The next array of `count` values; nil where the bytes end before it does.
  mutating func array<Element: BitwiseCopyable>(
    _ type: Element.Type, _ length: Int
  ) -> UnsafePointer<Element>? {
    let start = (offset + 7) & ~7
    let end = start + length * MemoryLayout<Element>.stride
    guard length >= 0, end <= count else { return nil }
    offset = end
    return (base + start).assumingMemoryBound(to: type)
  }
}
