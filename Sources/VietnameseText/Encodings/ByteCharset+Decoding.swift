extension ByteCharset {
  /// Decodes bytes to UTF-8; bytes that stand for nothing become U+FFFD and are counted.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (utf8: [UInt8], replacements: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    let replacements = decode(bytes, into: &utf8)
    return (utf8, replacements)
  }

  /// Appends what bytes stand for; says how many stand for nothing.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, into utf8: inout [UInt8]) -> Int {
    var replacements = 0
    var position = 0
    while position < bytes.count {
      var scalar = UInt32(scalars[Int(bytes[position])])
      position += 1
      if position < bytes.count, let vowel = compose(scalar, with: bytes[position]) {
        scalar = vowel
        position += 1
      }
      if scalar == 0xFFFD { replacements += 1 }
      utf8.append(scalar: scalar)
    }
    return replacements
  }
}
