internal import PlanSyntax

extension [UInt8] {
  /// Adds fixed words.
  static func += (bytes: inout [UInt8], words: StaticString) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

extension Label {
  /// The normalised mark ("Điều 3", "IV").
  func words(_ text: Span<UInt8>) -> String {
    String(decoding: bytes(text) { _ in true }, as: UTF8.self)
  }

  /// The number or letter as identifiers carry it ("IV", "3-1", "dd").
  func number(_ text: Span<UInt8>) -> String {
    let bytes = bytes(text) { $0.utf8CodeUnitCount < 4 }  // "IV", not "Điều "
    let isPlain = bytes.first != 0x30 && bytes.allSatisfy { $0.isLetterOrDigit }
    return isPlain
      ? String(decoding: bytes, as: UTF8.self)
      : NameText.number(bytes.span, TextRange(0, bytes.count))
  }

  private func bytes(_ text: Span<UInt8>, where isWanted: (StaticString) -> Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    write(text) { part in
      switch part {
      case .words(let words) where !isWanted(words): break
      case .words(let words): bytes += words
      case .number(let number): bytes += String(number).utf8
      case .byte(let byte): bytes.append(byte)
      }
    }
    return bytes
  }
}

extension UInt8 {
  /// Whether this is a letter or digit of ASCII.
  var isLetterOrDigit: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
}
