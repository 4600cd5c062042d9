internal import PlanSyntax
internal import VietnameseText

/// Lays the texts of a JSON out as one text, line by line, and notes where they stood; all that read one plan
/// share it.
final class TextLayout {
  /// The text so far.
  private(set) var text: [UInt8] = []
  /// Where its ranges stood in the source.
  private(set) var map = SourceMap()
  /// The places that were met.
  private(set) var positions: [Position] = []
  /// How sure restoration is of ranges of the source.
  private(set) var confidences: [Range<Int>: Double] = [:]
  private var mapped = 0
  private var lastSource = 0

  /// Adds a text as a line; a text that is not in the form of transcripts is brought into it.
  func line(_ string: String) -> TextRange {
    let range = piece(string)
    text.append(0x0A)
    return range
  }

  /// Adds a text without ending its line.
  func piece(_ string: String) -> TextRange {
    let start = text.count
    var copy = string
    copy.withUTF8 { bytes in
      if let normal = TextNormalizer.normalize(bytes.span) {
        text += normal.utf8
      } else {
        text += bytes
      }
    }
    return TextRange(start, text.count)
  }

  /// The text of a range.
  func string(_ range: TextRange) -> String { String(decoding: text[range.bounds], as: UTF8.self) }

  /// Notes where a range stood, if that is told.
  func keep(_ range: TextRange, at place: Place?) {
    guard let place else { return }
    let source = note(place)
    map.place(range, at: source)
    guard Int(range.start) >= mapped else { return }
    map.append(length: Int(range.start) - mapped, source: lastSource..<lastSource)
    map.append(length: range.bounds.count, source: source)
    mapped = max(mapped, Int(range.end))
    lastSource = source.upperBound
  }

  /// Notes a place, and gives its range of the source.
  @discardableResult
  func note(_ place: Place) -> Range<Int> {
    let source = place.start.byte..<max(place.start.byte, place.end.byte)
    positions.append(place.start)
    positions.append(place.end)
    if let confidence = place.confidence { confidences[source] = confidence }
    return source
  }

  /// Where a text stands again inside a range, not before `from`; of several the nearest to `expected`.
  func find(_ part: String, in range: TextRange, from: Int, near expected: Int?) -> TextRange? {
    var copy = part
    return copy.withUTF8 { needle in
      text.withUnsafeBufferPointer { text in
        Self.find(needle, text, max(from, Int(range.start)), Int(range.end), expected)
      }
    }
  }

  private static func find(
    _ needle: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ from: Int,
    _ end: Int, _ expected: Int?
  ) -> TextRange? {
    guard !needle.isEmpty else { return nil }
    var search = WordSearch(needle)
    var best: Int?
    var start = from
    while let index = search.next(text, &start, end) {
      guard let expected else { return TextRange(index, index + needle.count) }
      if let best, abs(best - expected) <= abs(index - expected) { break }
      best = index
      if index >= expected { break }
    }
    return best.map { TextRange($0, $0 + needle.count) }
  }
}

/// Finds words in a text without ever going back in it (Knuth, Morris and Pratt).
private struct WordSearch {
  private let needle: UnsafeBufferPointer<UInt8>
  /// How much of the needle still fits where the byte after so much of it does not.
  private var borders: [Int]
  private var matched = 0

  init(_ needle: UnsafeBufferPointer<UInt8>) {
    self.needle = needle
    borders = [Int](repeating: 0, count: needle.count + 1)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = borders[length] }
      if needle[index] == needle[length] { length += 1 }
      borders[index + 1] = length
    }
  }

  /// Where the needle stands next from `index` on, which is moved behind it.
  mutating func next(
    _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int
  ) -> Int? {
    while index < end {
      while matched > 0, matched == needle.count || text[index] != needle[matched] {
        matched = borders[matched]
      }
      if text[index] == needle[matched] { matched += 1 }
      index += 1
      if matched == needle.count { return index - needle.count }
    }
    return nil
  }
}
