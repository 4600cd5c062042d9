internal import VietnameseText

extension String {
  /// Hands over the text as libxml2 reads it, where it lies if it can.
  func withXML(_ body: (UnsafePointer<UInt8>) -> Void) {
    withCString { text in
      text.withMemoryRebound(to: UInt8.self, capacity: utf8.count + 1) { body($0) }
    }
  }
}

/// Prepares text for libxml2: one line, characters that XML allows, and a zero byte at its end.
struct TextScratch: ~Copyable {
  private let base: UnsafeMutablePointer<UInt8>
  private static let capacity = 4096

  init() { base = .allocate(capacity: Self.capacity + 8) }

  deinit { base.deallocate() }

  /// Hands over the text piece by piece: runs of blanks as one blank, and U+FFFD for what XML has no
  /// way to write (control characters, U+FFFE, U+FFFF), so that no word grows together with the next.
  func fold(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafePointer<UInt8>) -> Void) {
    var length = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // a piece ends between characters
      if length >= Self.capacity, byte & 0xC0 != 0x80 || length > Self.capacity + 3 {
        base[length] = 0
        body(base)
        length = 0
      }
      if byte > 0x20, byte != 0xEF {
        base[length] = byte
        length += 1
        index += 1
      } else if Self.isBlank(byte) {
        base[length] = 0x20
        length += 1
        index += 1
        while index < text.count, Self.isBlank(text[index]) { index += 1 }
      } else if byte == 0xEF, !Self.isNoncharacter(text, index) {
        base[length] = byte
        length += 1
        index += 1
      } else {
        (base[length], base[length + 1], base[length + 2]) = (0xEF, 0xBF, 0xBD)
        length += 3
        index += byte == 0xEF ? 3 : 1
      }
    }
    base[length] = 0
    if length > 0 { body(base) }
  }

  /// Whether a text is the same in XML: one line without runs of blanks and signs of markup.
  ///
  /// Where it would have to look closer it says no.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return true }
    var index = 0
    while index + 8 < text.count {
      let bytes = ByteLanes(at: base + index)
      let blankPairs = bytes.equal(0x20) & ByteLanes(at: base + index + 1).equal(0x20)
      let signs = bytes.equal(0x22) | bytes.equal(0x26) | bytes.equal(0x3C) | bytes.equal(0x3E)
      guard bytes.below(0x20) | signs | bytes.equal(0xEF) | blankPairs == 0 else { return false }
      index += 8
    }
    var isAfterBlank = false
    for byte in text[index...] {
      switch byte {
      case ..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0xEF: return false
      case 0x20 where isAfterBlank: return false
      default: isAfterBlank = byte == 0x20
      }
    }
    return true
  }

  /// Whether a byte is a blank, a tab or a line break.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// U+FFFE or U+FFFF.
  private static func isNoncharacter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
  }
}
