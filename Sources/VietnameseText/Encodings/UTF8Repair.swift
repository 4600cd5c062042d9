/// Makes valid UTF-8 of bytes that nearly are.
enum UTF8Repair {
  /// The text with U+FFFD for every maximal part of a broken sequence, and how many there are.
  /// [Unicode, table 3-8; WHATWG Encoding]
  static func repair(_ bytes: UnsafeBufferPointer<UInt8>) -> (utf8: [UInt8], replacements: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var replacements = 0
    var position = 0
    while position < bytes.count {
      let (length, isValid) = sequence(bytes, at: position)
      if isValid {
        for step in 0..<length { utf8.append(bytes[position + step]) }
      } else {
        utf8.append(scalar: 0xFFFD)
        replacements += 1
      }
      position += length
    }
    return (utf8, replacements)
  }

  /// The length of the sequence at a position, or of the broken part of one.
  static func sequence(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int? = nil
  ) -> (length: Int, isValid: Bool) {
    let end = end ?? bytes.count
    let lead = bytes[position]
    if lead < 0x80 { return (1, true) }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    if length == 0 { return (1, false) }
    for step in 1..<length {
      guard position + step < end,
        continuation(of: lead, at: step).contains(bytes[position + step])
      else { return (step, false) }
    }
    return (length, true)
  }

  private static func continuation(of lead: UInt8, at step: Int) -> ClosedRange<UInt8> {
    switch (lead, step) {
    case (0xE0, 1): 0xA0...0xBF
    case (0xED, 1): 0x80...0x9F
    case (0xF0, 1): 0x90...0xBF
    case (0xF4, 1): 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
