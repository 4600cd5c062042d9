/// Tells addresses of the web and of mail from words.
enum WebAddress {
  private static let marks: [[UInt8]] = ["@", "://", "www.", ".vn", ".com", ".gov"].map {
    Array($0.utf8)
  }

  /// Whether a chunk of text without blanks is an address; call it where there is one of ".@:".
  static func isOne(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
    guard chunk.count >= 5 else { return false }
    return marks.contains { mark in
      chunk.indices.dropLast(mark.count - 1).contains { start in
        mark.indices.allSatisfy { chunk[start + $0] == mark[$0] }
      }
    }
  }
}
