internal import VietnameseText

/// Words with digits in which normalising made letters of another alphabet Latin.
enum LetterReadings {
  /// The first thousand such words as printed and as read, in order.
  ///
  /// A number is never changed in silence, not even to letters that look the same.
  static func find(_ source: [UInt8], _ result: [UInt8], _ edits: [TextEdit]) -> [Restoration
    .Reading]
  {
    var readings: [Restoration.Reading] = []
    for edit in edits where readings.count < 1000 && isFromOtherAlphabet(source, edit) {
      let printed = word(source, around: edit.source)
      guard readings.last?.source != printed, printed.count < 80 else { continue }
      let read = word(result, around: edit.result)
      guard source[printed].contains(where: { $0 &- 0x30 < 10 }) else { continue }
      readings.append(
        Restoration.Reading(
          source: printed, printed: String(decoding: source[printed], as: UTF8.self),
          proposed: String(decoding: result[read], as: UTF8.self), isTaken: true))
    }
    return readings
  }

  private static func isFromOtherAlphabet(_ source: [UInt8], _ edit: TextEdit) -> Bool {
    !edit.source.isEmpty && 0xCE...0xD1 ~= source[edit.source.lowerBound]
  }

  /// The word around a place, some eighty bytes of it at most.
  private static func word(_ text: [UInt8], around range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < 40, text[start - 1] > 0x20 { start -= 1 }
    while end < text.count, end - range.upperBound < 40, text[end] > 0x20 { end += 1 }
    return start..<end
  }
}
