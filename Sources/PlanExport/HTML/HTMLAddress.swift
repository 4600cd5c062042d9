/// Makes addresses of what a text says, so that nothing but the web and mail can be reached.
enum HTMLAddress {
  /// The address of the web that a text names ("https://…", "www.…", "a.gov.vn"); null for others.
  static func web(_ text: some Sequence<UInt8>) -> [UInt8]? {
    let bytes = Array(text)
    let rest = after("https://", bytes) ?? after("http://", bytes)
    let scheme: StaticString = after("http://", bytes) != nil ? "http://" : "https://"
    let tail = rest ?? bytes[...]
    let host = tail.prefix { isHost($0) }
    guard host.contains(0x2E), let first = host.first, first.isLetterOrDigit, host.last != 0x2E,
      !isFollowedByPort(tail.dropFirst(host.count))
    else { return nil }
    return Array(scheme.bytes) + host + encoded(tail.dropFirst(host.count))
  }

  /// The address of mail that a text names; null where it is none.
  static func mail(_ text: some Sequence<UInt8>) -> [UInt8]? {
    let bytes = Array(text)
    let parts = bytes.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(0x2E),
      parts[0].allSatisfy({ isHost($0) || $0 == 0x5F || $0 == 0x2B }),
      parts[1].allSatisfy(isHost)
    else { return nil }
    return Array(("mailto:" as StaticString).bytes) + bytes
  }

  private static func after(_ scheme: StaticString, _ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let start = bytes.prefix(scheme.utf8CodeUnitCount)
    let isSame =
      start.count == scheme.utf8CodeUnitCount
      && zip(start, scheme.bytes).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    return isSame ? bytes[start.count...] : nil
  }

  /// A port, or a user's name before the host, is nothing that documents give in good faith.
  private static func isFollowedByPort(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return false }
    return next != 0x2F && next != 0x3F && next != 0x23
  }

  /// A path and query with everything but their plain signs encoded.
  private static func encoded(_ rest: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var hasFragment = false
    for byte in rest {
      let isFirstHash = byte == 0x23 && !hasFragment
      if byte == 0x23 { hasFragment = true }
      if byte.isLetterOrDigit || isFirstHash || plain.contains(byte) {
        result.append(byte)
      } else {
        result += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return result
  }

  private static let plain = Array(("-._~/?&=+,;:@!$()*" as StaticString).bytes)

  private static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == 0x2D || byte == 0x2E
  }
}

extension StaticString {
  /// The bytes of a literal.
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
