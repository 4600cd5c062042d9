/// Gives capitals back to text whose font drew them.
///
/// TCVN3 has no codes for capitals with tones: "KẾ HOẠCH" was typed "KÕ HO¹CH" and shown in a
/// capital font. A word of two plain capitals whose marked letters are small was such a word, and
/// so is one of a single capital ("MỸ") on a line without a plain small letter.
enum FontCapitals {
  /// The text with the marked letters of capital words raised.
  static func restore(_ utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var position = 0
    while position < utf8.count {
      let end = utf8[position...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count - 1
      let line = position..<end + 1
      let isCapital = !utf8[line].contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      restoreLine(utf8, line, capitalsNeeded: isCapital ? 1 : 2, into: &result)
      position = line.upperBound
    }
    return result
  }

  private static func restoreLine(
    _ utf8: [UInt8], _ line: Range<Int>, capitalsNeeded: Int, into result: inout [UInt8]
  ) {
    var position = line.lowerBound
    while position < line.upperBound {
      var end = position
      var word = Word()
      while end < line.upperBound {
        let letter = utf8.span.foldedLetter(at: end)
        guard letter.ascii != 0 else { break }
        word.add(letter)
        end += letter.length
      }
      if end == position {
        end += utf8.span.foldedLetter(at: position).length
        result += utf8[position..<end]
        position = end
        continue
      }
      append(
        utf8, position..<end, raised: word.wasCapital(from: capitalsNeeded), to: &result)
      position = end
    }
  }

  private struct Word {
    private var plainCapitals = 0
    private var plainSmalls = 0
    private var markedSmalls = 0

    mutating func add(_ letter: FoldedLetter) {
      if letter.length > 1 {
        if letter.isLower { markedSmalls += 1 }
      } else if letter.isUpper {
        plainCapitals += 1
      } else {
        plainSmalls += 1
      }
    }

    func wasCapital(from capitals: Int) -> Bool {
      plainCapitals >= capitals && plainSmalls == 0 && markedSmalls > 0
    }
  }

  private static func append(
    _ utf8: [UInt8], _ range: Range<Int>, raised: Bool, to result: inout [UInt8]
  ) {
    guard raised else {
      result += utf8[range]
      return
    }
    for scalar in String(decoding: utf8[range], as: UTF8.self).unicodeScalars {
      result.append(scalar: VietnameseLetter.uppercased(scalar.value))
    }
  }
}
