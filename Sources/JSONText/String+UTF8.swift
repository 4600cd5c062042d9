internal import Glibc

extension String {
  /// The text of bytes; nil where they are not UTF-8.
  ///
  /// What mends invalid bytes changes them, and is faster than the library's way of only looking.
  package init?(utf8 bytes: ArraySlice<UInt8>) {
    var text = String(decoding: bytes, as: UTF8.self)
    let isSame = text.withUTF8 { text in
      bytes.withUnsafeBytes { bytes in
        guard text.count == bytes.count else { return false }
        guard let ours = text.baseAddress, let theirs = bytes.baseAddress else { return true }
        return memcmp(ours, theirs, bytes.count) == 0
      }
    }
    guard isSame else { return nil }
    self = text
  }
}
