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

  /// Writes the NFC of a piece of text.
  static func compose(_ piece: [UInt8], into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    let written = piece.withUnsafeBufferPointer { bytes in
      if let letter = vietnamese(bytes) {
        result.append(scalar: letter.scalar)
        return true
      }
      return byICU(bytes, into: &result)
    }
    if !written { result.append(contentsOf: piece) }
  }

  /// A letter of the alphabet with one or two of its own marks, which is nearly all that occurs.
  private static func vietnamese(_ piece: UnsafeBufferPointer<UInt8>) -> VietnameseLetter? {
    let first = UTF8Bytes.scalar(piece, at: 0)
    guard piece.count <= 8, var letter = VietnameseLetter(first.value) else { return nil }
    var position = first.length
    while position < piece.count {
      let mark = UTF8Bytes.scalar(piece, at: position)
      guard let composed = letter.adding(mark: mark.value) else { return nil }
      letter = composed
      position += mark.length
    }
    return letter
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
