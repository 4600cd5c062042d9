/// Finds the encoding of bytes that do not say it and are no UTF-8.
enum EncodingGuess {
  /// The likeliest encoding; what makes sense in none is UTF-8 with broken bytes.
  static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
    if isMostlyUTF8(bytes) { return .utf8 }
    let best = candidates.map { ($0, LegacyScore(bytes, in: $0)) }.max { $0.1 < $1.1 }
    if let (encoding, score) = best, score.isConvincing { return encoding }
    return isMostlyASCII(bytes) ? .windows1258 : .utf8
  }

  /// The encodings that are tried, the likelier ones last: of equal scores the last counts.
  private static let candidates: [TextEncoding] = [.viscii, .vps, .windows1258, .vni, .tcvn3]

  /// Whether more characters are whole than broken: the text was cut, or something else got in.
  private static func isMostlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 18))
    var balance = 0
    var position = 0
    while position < sample.count {
      if sample[position] < 0x80 {
        position += 1
        continue
      }
      let (length, isValid) = UTF8Repair.sequence(sample, at: position)
      balance += isValid ? 1 : -1
      position += length
    }
    return balance > 0
  }

  /// Whether only a few bytes are outside ASCII, as in Western text and in punctuation.
  private static func isMostlyASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let sample = bytes.prefix(1 << 16)
    let others = sample.reduce(0) { $0 + ($1 >= 0x80 || $1 == 0 ? 1 : 0) }
    return others * 10 < sample.count
  }
}
