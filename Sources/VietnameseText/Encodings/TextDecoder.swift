/// Turns bytes into UTF-8 text, whatever Vietnamese encoding they are in.
public enum TextDecoder {
  /// Decodes bytes from an encoding; from the one they seem to be in when it is nil.
  ///
  /// Any bytes give text: what makes no sense in the encoding becomes U+FFFD. Valid UTF-8 is handed
  /// back without a copy.
  public static func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil) -> DecodedText {
    if let marked = ByteOrderMark(bytes), encoding == nil || encoding == marked.encoding {
      let text = Array(bytes.dropFirst(marked.length))
      return decode(text, in: marked.encoding, hadByteOrderMark: true)
    }
    if let encoding { return decode(bytes, in: encoding, hadByteOrderMark: false) }
    let found: TextEncoding? = bytes.withUnsafeBufferPointer { buffer in
      if let order = UTF16Text.guess(buffer) { return order }
      if !UTF8Validity.holds(buffer) { return EncodingGuess.guess(buffer) }
      return VIQRGuess.looksRight(buffer) ? .viqr : nil
    }
    if let found { return decode(bytes, in: found, hadByteOrderMark: false) }
    return unspoiled(bytes)
  }

  /// Valid UTF-8, which may have been encoded twice.
  private static func unspoiled(_ bytes: [UInt8]) -> DecodedText {
    var text = DecodedText(utf8: bytes, encoding: .utf8, hadByteOrderMark: false, replacements: 0)
    bytes.withUnsafeBufferPointer { buffer in
      guard Mojibake.isIn(buffer) else { return }
      text.utf8 = Mojibake.undo(buffer)
      text.wasEncodedTwice = true
    }
    return text
  }

  private static func decode(
    _ bytes: [UInt8], in encoding: TextEncoding, hadByteOrderMark: Bool
  ) -> DecodedText {
    let (utf8, replacements) = utf8(of: bytes, in: encoding)
    return DecodedText(
      utf8: utf8, encoding: encoding, hadByteOrderMark: hadByteOrderMark,
      replacements: replacements)
  }

  private static func withFontCapitals(
    _ text: (utf8: [UInt8], replacements: Int)
  ) -> (utf8: [UInt8], replacements: Int) {
    (FontCapitals.restore(text.utf8), text.replacements)
  }

  private static func utf8(
    of bytes: [UInt8], in encoding: TextEncoding
  ) -> (utf8: [UInt8], replacements: Int) {
    bytes.withUnsafeBufferPointer { buffer in
      switch encoding {
      case .utf8: UTF8Validity.holds(buffer) ? (bytes, 0) : UTF8Repair.repair(buffer)
      case .utf16le: UTF16Text.decode(buffer, isBigEndian: false)
      case .utf16be: UTF16Text.decode(buffer, isBigEndian: true)
      case .viqr: VIQR.decode(buffer)
      case .tcvn3, .vps:
        withFontCapitals(ByteCharset.named(encoding)?.decode(buffer) ?? UTF8Repair.repair(buffer))
      case .windows1258, .vni, .viscii:
        ByteCharset.named(encoding)?.decode(buffer) ?? UTF8Repair.repair(buffer)
      }
    }
  }
}

/// The bytes that some programs put before Unicode text.
private struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16le, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16be, 2)
    } else {
      return nil
    }
  }
}
