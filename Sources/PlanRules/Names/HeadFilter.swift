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
      for form in Self.forms(word) { Self.insert(form, into: &bits) }
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

  /// The first bytes of a head in its three ways to be written.
  private static func forms(_ word: StaticString) -> [[UInt8]] {
    let scalars = String(describing: word).unicodeScalars.prefix(4).map(\.value)
    return (0..<3).map { form in
      var bytes: [UInt8] = []
      for (index, scalar) in scalars.enumerated() {
        let isCapital = form == 2 || form == 1 && index == 0
        bytes.append(scalar: isCapital ? VietnameseLetter.uppercased(scalar) : scalar)
      }
      // After two letters ("TP") a blank follows; else nearly all words would do.
      return bytes.count < 3 ? bytes + [0x20] : Array(bytes.prefix(4))
    }
  }

  private static func insert(_ bytes: [UInt8], into bits: inout [UInt64]) {
    let last = bytes.count < 4 ? UInt8.min...UInt8.max : bytes[3]...bytes[3]
    for byte in last {
      let slot = slot(bytes[0], bytes[1], bytes[2], byte)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }
}
