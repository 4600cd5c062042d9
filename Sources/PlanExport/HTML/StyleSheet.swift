internal import CPlanData

/// The page's style sheet, which is embedded in the program.
enum StyleSheet {
  /// The sheet as the page holds it.
  static var bytes: UnsafeBufferPointer<UInt8> {
    let data = kh_style_sheet()
    return UnsafeBufferPointer(start: data.bytes, count: data.count)
  }

  /// Its SHA-256 digest in Base64, by which the page's policy lets it and nothing else be applied.
  static let digest: String = base64(SHA256.digest(Array(bytes)))

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...3 {
        text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : 0x3D)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
