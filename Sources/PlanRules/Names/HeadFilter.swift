internal import PlanSyntax
internal import VietnameseText

/// Tells from four bytes that no name begins with a word, for nearly all words that begin none.
///
/// It is a set of hashes of the first four bytes of every head in small letters, with a capital
/// and in capitals; the bytes after a shorter head may be any.
struct HeadFilter: Sendable {
  static let heads = HeadFilter(NameHead.words)

  private let bits: [UInt64]

  private init(_ words: [StaticString]) {
    var bits = [UInt64](repeating: 0, count: 256)
    for word in words {
      let scalars = String(describing: word).unicodeScalars.prefix(4).map(\.value)
      Self.insert(scalars, capitals: 0, into: &bits)
      Self.insert(scalars, capitals: 1, into: &bits)
      Self.insert(scalars, capitals: 4, into: &bits)
    }
    self.bits = bits
  }

  /// Runs `body` with the set in reach of a tight loop.
  func withBits<Result>(_ body: (UnsafePointer<UInt64>) -> Result?) -> Result? {
    bits.withUnsafeBufferPointer { $0.baseAddress.flatMap(body) }
  }

  /// Whether a head may begin with the four bytes.
  @inline(__always)
  static func holds(
    _ bits: UnsafePointer<UInt64>, _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> Bool {
    let slot = slot(first, second, third, fourth)
    return bits[slot >> 6] >> UInt64(slot & 63) & 1 == 1
  }

  @inline(__always)
  private static func slot(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> Int {
    let word = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16 | UInt32(fourth) << 24
    return Int((word &* 0x9E37_79B1) >> 18)
  }

  /// Adds the first bytes of a head, so many of its letters as capitals.
  private static func insert(_ scalars: [UInt32], capitals: Int, into bits: inout [UInt64]) {
    var bytes: [UInt8] = []
    for (index, scalar) in scalars.enumerated() {
      bytes.append(scalar: index < capitals ? VietnameseLetter.uppercased(scalar) : scalar)
    }
    // After two letters ("TP") a blank follows; else nearly all words would do.
    if bytes.count < 3 { bytes.append(0x20) }
    let last = bytes.count < 4 ? UInt8.min...UInt8.max : bytes[3]...bytes[3]
    for byte in last {
      let slot = slot(bytes[0], bytes[1], bytes[2], byte)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }
}
