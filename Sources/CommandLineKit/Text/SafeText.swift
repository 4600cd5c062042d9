/// Makes text from outside harmless to a terminal.
///
/// A document or a file name may hold escape sequences that move the cursor, rename the window or
/// hide text, and direction marks that show it in another order than it has.
public enum SafeText {
  /// The text as one line, every control character replaced by a visible sign of one column.
  public static func line(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ holdsControls($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isControl(scalar) ? picture(of: scalar) : scalar)
    }
    return String(result)
  }

  /// Whether UTF-8 holds a control character: they are below the blank, 0x7F, or begin with one of
  /// three bytes, of which Vietnamese uses E2 for its quotation marks and dashes.
  public static func holdsControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, 0x7F: return true
      case 0xC2, 0xE2, 0xEF:
        let first = String(decoding: bytes[index...].prefix(3), as: UTF8.self).unicodeScalars.first
        if let first, isControl(first) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a terminal may act on the scalar instead of showing it.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x200E: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// The picture of a control character (␛ for escape); blanks become a space.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x2028, 0x2029: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
