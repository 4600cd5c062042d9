internal import JSONText
internal import VietnameseText

/// The names of members as paths that stay below the container, whatever stands in it.
enum MemberName {
  /// The path of a member; nil where it would lead out of the container.
  ///
  /// What makes a path absolute is left out, as `tar` does: a leading `/`, a drive.
  static func path(of bytes: [UInt8]) -> String? {
    var name = decode(bytes)
    // Old programs for Windows write its own separator.
    if !name.contains("/") {
      name = String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "\\" ? "/" : $0 }))
    }
    var parts = name.split(separator: "/").filter { $0 != "." }
    if let drive = parts.first, drive.utf8.count == 2, drive.hasSuffix(":") { parts.removeFirst() }
    guard !parts.contains("..") else { return nil }
    return parts.joined(separator: "/")
  }

  /// The text of a name that is UTF-8, or else in the character set of Windows or of DOS.
  static func decode(_ bytes: [UInt8]) -> String {
    if let text = String(utf8: bytes[...]) { return text }
    let high = bytes.filter { $0 >= 0x80 }
    // In Windows-1258 letters lie above C0, in code page 437 below A6.
    if high.allSatisfy({ $0 < 0xA6 }) { return codePage437(bytes) }
    let decoded = TextDecoder.decode(bytes, as: .windows1258).utf8
    let composed = TextNormalizer.normalize(decoded.span)?.utf8 ?? decoded
    return String(decoding: composed, as: UTF8.self)
  }

  /// The letters of code page 437 from 80 to A5. [the Unicode Consortium's mapping CP437.TXT]
  private static let letters = Array("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑ".unicodeScalars)

  private static func codePage437(_ bytes: [UInt8]) -> String {
    String(
      String.UnicodeScalarView(
        bytes.map { byte in
          byte < 0x80 ? Unicode.Scalar(byte) : letters[Int(byte) - 0x80]
        }))
  }
}
