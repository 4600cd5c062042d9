/// A text encoding that khplan reads.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16le = "utf-16le"
  case utf16be = "utf-16be"
  case windows1258 = "windows-1258"
  case tcvn3, vni, vps, viscii, viqr

  /// Finds an encoding by a name people use for it; case, spaces, `-` and `_` do not matter.
  public init?(name: String) {
    let key = String(
      decoding: name.utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F }
        .map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }, as: UTF8.self)
    guard let match = Self.aliases.first(where: { $0.names.contains(key) }) else { return nil }
    self = match.encoding
  }

  /// What other programs and people call the encodings, without `-`, `_` and capitals.
  private static let aliases: [(encoding: TextEncoding, names: [String])] = [
    (.utf8, ["utf8", "unicode"]),
    (.utf16le, ["utf16le", "utf16", "ucs2", "ucs2le"]),
    (.utf16be, ["utf16be", "ucs2be"]),
    (.windows1258, ["windows1258", "cp1258", "win1258", "1258", "xcp1258"]),
    (.tcvn3, ["tcvn3", "abc", "tcvn", "tcvn5712", "tcvn57123", "vn3", ".vntime", "vntime"]),
    (.vni, ["vni", "vniwindows", "vniwin", "vnitimes"]),
    (.vps, ["vps", "vietvps", "xvietvps"]),
    (.viscii, ["viscii", "rfc1456", "csviscii"]),
    (.viqr, ["viqr", "vietnet"]),
  ]

  /// The name to show to people; the same in Vietnamese and in English.
  public var displayName: String {
    switch self {
    case .utf8: "Unicode (UTF-8)"
    case .utf16le: "Unicode (UTF-16LE)"
    case .utf16be: "Unicode (UTF-16BE)"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI-Windows"
    case .vps: "VPS"
    case .viscii: "VISCII"
    case .viqr: "VIQR"
    }
  }
}

extension TextEncoding {
  /// Whether this is an encoding of the time before Unicode.
  public var isLegacy: Bool {
    switch self {
    case .utf8, .utf16le, .utf16be: false
    case .windows1258, .tcvn3, .vni, .vps, .viscii, .viqr: true
    }
  }
}
