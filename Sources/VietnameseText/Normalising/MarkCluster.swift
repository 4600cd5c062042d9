internal import CICU

/// A letter with the combining characters behind it: the piece of text that NFC is a matter of.
///
/// Clusters are cut after `limit` scalars, because putting marks in order takes the square of their
/// number; no writing system comes near it. [Unicode Standard Annex 15, stream-safe text]
enum MarkCluster {
  private static let limit = 32

  /// Where the marks that begin at a position end.
  static func end(in text: UnsafeBufferPointer<UInt8>, from position: Int) -> Int {
    var end = position + UTF8Bytes.scalar(text, at: position).length
    for _ in 1..<limit where end < text.count && text[end] >= 0xCC {
      let next = UTF8Bytes.scalar(text, at: end)
      guard ScalarChange(next.value) == .compose, !beginsCluster(next.value) else { break }
      end += next.length
    }
    return end
  }

  /// Where the cluster begins that a scalar at the end of a text would belong to.
  static func start(in text: UnsafeBufferPointer<UInt8>, before scalar: UInt32) -> Int {
    if beginsCluster(scalar) { return text.count }
    var start = text.count
    for _ in 0..<limit where start > 0 {
      start = UTF8Bytes.start(of: text, before: start)
      if beginsCluster(UTF8Bytes.scalar(text, at: start).value) { return start }
    }
    return start == 0 ? 0 : text.count
  }

  private static func beginsCluster(_ scalar: UInt32) -> Bool {
    if scalar < 0x0300 { return true }
    if scalar < 0x0370 { return scalar == 0x034F }
    return VietnameseLetter(scalar) != nil || kh_nfc_begins_cluster(scalar)
  }

  /// The letter of the alphabet that a mark and perhaps another make of the letter before them,
  /// with the bytes they take; nil when there is more to it than that.
  static func letter(
    in text: UnsafeBufferPointer<UInt8>, markedAt position: Int
  ) -> (letter: VietnameseLetter, range: Range<Int>)? {
    guard position > 0 else { return nil }
    let start = UTF8Bytes.start(of: text, before: position)
    guard var letter = VietnameseLetter(UTF8Bytes.scalar(text, at: start).value) else { return nil }
    var end = position
    while end < text.count, text[end] & 0xFE == 0xCC {
      let mark = UTF8Bytes.scalar(text, at: end)
      guard let composed = letter.adding(mark: mark.value) else { return nil }
      letter = composed
      end += mark.length
    }
    // Nothing that may combine stands behind ASCII and its like.
    return end > position && (end == text.count || text[end] < 0xCC) ? (letter, start..<end) : nil
  }

  /// Writes the NFC of a piece of text.
  static func compose(_ piece: [UInt8], into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    let written = piece.withUnsafeBufferPointer { byICU($0, into: &result) }
    if !written { result.append(contentsOf: piece) }
  }

  private static func byICU(
    _ piece: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * piece.count) { buffer in
      let written = kh_nfc(
        piece.baseAddress, Int32(piece.count), buffer.baseAddress, Int32(buffer.count))
      result.append(contentsOf: buffer.prefix(max(Int(written), 0)))
      return written >= 0
    }
  }
}
