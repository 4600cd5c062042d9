internal import VietnameseText

/// File names as URI references.
enum URIText {
  /// The reference of a path: an absolute one as `file:` URI, others relative to the root.
  static func of(_ path: String) -> String {
    var bytes = Array(path.utf8)[...]
    while bytes.starts(with: [0x2E, 0x2F]) { bytes = bytes.dropFirst(2) }
    let prefix = bytes.first == 0x2F ? "file://" : ""
    return prefix + bytes.map(escaped).joined()
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
      return String(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
}

extension TextEncoding {
  /// The name that other programs know the encoding by; nil where the registry has none.
  var ianaName: String? {
    switch self {
    case .utf8: "UTF-8"
    case .utf16le: "UTF-16LE"
    case .utf16be: "UTF-16BE"
    case .windows1258: "windows-1258"
    case .viscii: "VISCII"
    case .viqr: "VIQR"
    case .tcvn3, .vni, .vps: nil
    }
  }
}
