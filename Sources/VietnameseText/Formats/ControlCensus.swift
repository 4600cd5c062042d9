/// Tells binary data from text by its control characters.
enum ControlCensus {
  /// Whether the first bytes have more controls than text in any encoding.
  ///
  /// UTF-16 is full of zeros, and VISCII and VPS write a few capitals as controls, never as zeros.
  /// Data that is packed or enciphered has a tenth of controls, and zeros among them.
  static func looksBinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(8192))
    guard sample.count >= 16, !hasUnicodeMark(sample), UTF16Text.guess(sample) == nil
    else { return false }
    guard sample.holds(0) || sample.count(below: 0x20) * 10 > sample.count * 3 else { return false }
    var zeros = 0
    var controls = 0
    for byte in sample {
      zeros += byte == 0 ? 1 : 0
      controls += isControl(byte) ? 1 : 0
    }
    return zeros > 0 && controls * 20 > sample.count || controls * 10 > sample.count * 3
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B
  }

  private static func hasUnicodeMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }
}
