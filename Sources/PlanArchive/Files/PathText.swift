internal import JSONText

/// File names as text, without loss.
///
/// A name in an old encoding is no valid UTF-8. Each byte that does not fit is kept as a scalar of
/// the last private plane, where no name has one, so that the file can be opened and its name still
/// be shown.
package enum PathText {
  private static let base: UInt32 = 0x10FF00

  /// The text of a name.
  package static func decode(_ bytes: [UInt8]) -> String {
    if let text = String(utf8: bytes[...]) { return text }
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let lengths = (1...4).filter { $0 <= rest.count }
      if let length = lengths.first(where: { isCharacter(rest.prefix($0)) }) {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      } else {
        text.unicodeScalars.append(Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The bytes the operating system knows the name by, with a closing zero.
  ///
  /// No file has a zero inside its name; such a name is empty, which no file has either.
  package static func path(_ text: String) -> [CChar] {
    guard mayHoldBytes(text) else { return text.utf8.map { CChar(bitPattern: $0) } + [0] }
    var bytes: [UInt8] = []
    if text.utf8.contains(0) { return [0] }
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return (bytes + [0]).map { CChar(bitPattern: $0) }
  }

  /// The name with every byte that is no text shown as `�`.
  package static func display(_ text: String) -> String {
    guard mayHoldBytes(text) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { byte(of: $0) == nil ? $0 : "\u{FFFD}" }))
  }

  private static func isCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether a character of the last private planes is there; most names have none.
  private static func mayHoldBytes(_ text: String) -> Bool { text.utf8.contains(0xF4) }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= base + 0x80 ? UInt8(scalar.value - base) : nil
  }
}

extension CommandLine {
  /// The words of the command line as the bytes they are.
  package static var rawWords: [[UInt8]] {
    (0..<Int(argc)).map { index in
      var bytes: [UInt8] = []
      guard let word = unsafeArgv[index] else { return bytes }
      var end = 0
      while word[end] != 0 {
        bytes.append(UInt8(bitPattern: word[end]))
        end += 1
      }
      return bytes
    }
  }
}
