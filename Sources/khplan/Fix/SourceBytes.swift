import PlanSyntax
import VietnameseText

/// Writes text in the encoding that a file came in.
enum SourceBytes {
  /// The bytes of `text` as the source was encoded; null where that cannot be done without loss: in
  /// encodings of the time before Unicode, and where bytes of the file could not be read.
  static func encoded(_ text: [UInt8], like source: Source) -> [UInt8]? {
    guard let same = bytes(of: source.text, like: source), same == source.bytes else { return nil }
    return bytes(of: text, like: source)
  }

  private static func bytes(of text: [UInt8], like source: Source) -> [UInt8]? {
    switch source.encoding {
    case .utf8:
      source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] + text : text
    case .utf16le: utf16(text, mark: source.bytes.starts(with: [0xFF, 0xFE]), isBigEndian: false)
    case .utf16be: utf16(text, mark: source.bytes.starts(with: [0xFE, 0xFF]), isBigEndian: true)
    case .windows1258, .tcvn3, .vni, .vps, .viscii, .viqr: nil
    }
  }

  private static func utf16(_ text: [UInt8], mark: Bool, isBigEndian: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(String(decoding: text, as: UTF8.self).utf16)
    return units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }
}
