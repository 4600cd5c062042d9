extension JSONReader {
  /// Reads a string, from quotation mark to quotation mark.
  mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    var text: [UInt8] = []
    var run = index
    while index < bytes.count, bytes[index] != 0x22 {
      guard bytes[index] >= 0x20 else { throw JSONError(.controlCharacter, at: index) }
      guard bytes[index] == 0x5C else {
        index += 1
        continue
      }
      text += bytes[run..<index]
      try escape(into: &text)
      run = index
    }
    guard index < bytes.count else { throw wrong(.quotationMark) }
    let string =
      run == start
      ? String(utf8: bytes[start..<index])
      : String(utf8: (text + bytes[run..<index])[...])
    guard let string else { throw JSONError(.encoding, at: start) }
    index += 1
    return string
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = index
    index += 1
    let letter = byte
    index += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: text.append(letter)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      guard let scalar = scalar() else { throw JSONError(.escape, at: start) }
      text += Array(String(scalar).utf8)
    default: throw JSONError(.escape, at: start)
    }
  }

  /// The scalar of four hexadecimal digits, or of two escapes that are a surrogate pair.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let high = unit() else { return nil }
    guard high & 0xFC00 == 0xD800 else { return Unicode.Scalar(high) }
    guard index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
      return nil
    }
    index += 2
    guard let low = unit(), low & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF)
  }

  private mutating func unit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    index += 4
    return value
  }

  /// Reads a number: whole digits, a fraction, an exponent.
  mutating func number() throws(JSONError) -> Double {
    let start = index
    if byte == 0x2D { index += 1 }
    let first = index
    guard let whole = digits() else { throw start == index ? wrong(.value) : invalid(start) }
    guard bytes[first] != 0x30 || index == first + 1 else { throw invalid(start) }
    let end = index
    if byte == 0x2E {
      index += 1
      guard digits() != nil else { throw invalid(start) }
    }
    if byte | 0x20 == 0x65 {
      index += 1
      if byte == 0x2B || byte == 0x2D { index += 1 }
      guard digits() != nil else { throw invalid(start) }
    }
    if index == end, end - first < 16 { return Double(start == first ? whole : -whole) }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)) ?? 0
  }

  private func invalid(_ start: Int) -> JSONError { JSONError(.expected(.value), at: start) }

  /// Passes over digits; their value where it is small enough to matter, null where there are none.
  private mutating func digits() -> Int? {
    let start = index
    var value = 0
    while byte &- 0x30 < 10 {
      value = value &* 10 &+ Int(byte - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }
}
