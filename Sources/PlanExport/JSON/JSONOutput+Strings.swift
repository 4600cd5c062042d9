internal import VietnameseText

/// The strings of JSON, written part by part, and all that is escaped in them.
extension JSONOutput {
  /// Writes a string part by part.
  @inline(__always)
  mutating func string(_ parts: (inout JSONOutput) -> Void) {
    separate()
    sink.append(0x22)
    parts(&self)
    sink.append(0x22)
  }

  /// Writes a part of a string that needs no escaping.
  mutating func plain(_ text: StaticString) { sink.write(text) }

  /// Writes a number as a part of a string, with leading zeros up to a width.
  mutating func plain(_ number: Int, width: Int = 1) {
    var limit = 10
    var digits = 1
    while digits < width {
      if number < limit {
        for _ in digits..<width { sink.append(0x30) }
        break
      }
      limit *= 10
      digits += 1
    }
    sink.write(number)
  }

  /// Writes a byte that needs no escaping.
  mutating func plain(byte: UInt8) { sink.append(byte) }

  /// Writes text as a part of a string, line breaks and runs of blanks as one blank, none at an end.
  mutating func folded(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let base = text.baseAddress else { return }
    let (text, count) = (base + range.lowerBound, range.count)
    var index = 0
    while index < count, Self.isBlank(text[index]) { index += 1 }
    var run = index
    while index < count {
      if index + 8 < count, Self.isPlain(text + index) {
        index += 8
        continue
      }
      let byte = text[index]
      if byte > 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F {
        index += 1
        continue
      }
      if byte == 0x20, index + 1 < count, text[index + 1] > 0x20 {
        index += 1
        continue
      }
      sink.append(text + run, count: index - run)
      if Self.isBlank(byte) {
        while index < count, Self.isBlank(text[index]) { index += 1 }
        if index < count { sink.append(0x20) }
      } else {
        escape(byte)
        index += 1
      }
      run = index
    }
    sink.append(text + run, count: count - run)
  }

  /// Whether none of eight bytes is a control character, a quotation mark, a backslash, or a blank with
  /// another behind it; the ninth byte must be there too.
  @inline(__always)
  private static func isPlain(_ text: UnsafePointer<UInt8>) -> Bool {
    let bytes = ByteLanes(at: text)
    let blankPairs = bytes.equal(0x20) & ByteLanes(at: text + 1).below(0x21)
    return
      (bytes.below(0x20) | bytes.equal(0x22) | bytes.equal(0x5C) | bytes.equal(0x7F) | blankPairs)
      == 0
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }

  /// Writes text without its blanks.
  mutating func withoutBlanks(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    for index in range where !Self.isBlank(text[index]) { escape(text[index]) }
  }

  /// Writes bytes as a part of a string.
  mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var run = 0
    for index in bytes.indices where Self.needsEscape(bytes[index]) {
      sink.append(base + run, count: index - run)
      escape(bytes[index])
      run = index + 1
    }
    sink.append(base + run, count: bytes.count - run)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      sink.append(0x5C)
      sink.append(byte)
    case 0x0A:
      sink.write("\\n")
    case 0x09:
      sink.write("\\t")
    case 0..<0x20, 0x7F:
      sink.write("\\u00")
      sink.append(Self.hexDigit(byte >> 4))
      sink.append(Self.hexDigit(byte & 15))
    default:
      sink.append(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  /// Writes bytes in hexadecimal as a string.
  mutating func value(hexadecimal bytes: [UInt8]) {
    string {
      for byte in bytes {
        $0.sink.append(Self.hexDigit(byte >> 4))
        $0.sink.append(Self.hexDigit(byte & 15))
      }
    }
  }

  /// Writes a fixed-point number as a string, without needless zeros.
  mutating func value(decimal value: Int64, digits: Int) {
    var scale: Int64 = 1
    for _ in 0..<digits { scale *= 10 }
    string {
      $0.plain(Int(value / scale))
      var rest = value % scale
      if rest > 0 { $0.plain(".") }
      while rest > 0 {
        scale /= 10
        $0.plain(Int(rest / scale))
        rest %= scale
      }
    }
  }
}
