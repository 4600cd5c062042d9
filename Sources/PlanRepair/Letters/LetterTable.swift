/// What is known of each glyph as a letter: its case, its plain form, its tone and its place in the trie's alphabet.
///
/// The arrays are indexed by glyph code. They are small (a few kilobytes) and made once a process.
public final class LetterTable: Sendable {
  /// The table all of the module reads.
  public static let shared = LetterTable()

  /// The lower-case form of a letter; any other glyph is itself.
  public let lower: [Glyph]
  /// The upper-case form of a letter; any other glyph is itself.
  public let upper: [Glyph]
  /// The letter without hat, horn, bar and tone, case kept (`Ệ` gives `E`).
  public let plain: [Glyph]
  /// 0 for no tone, then huyền, hỏi, ngã, sắc, nặng.
  public let tone: [UInt8]
  /// The letter without its tone, hat and case kept (`Ệ` gives `Ê`).
  public let toneless: [Glyph]
  /// Bits of `isLetter`, `isUpper`, `isDigit` and `isVietnamese`.
  public let flags: [UInt8]
  /// The place of a lower-case letter or word sign in the trie's alphabet of fewer than 128; 0 for none.
  public let slot: [UInt8]
  /// The glyph of each place in the trie's alphabet, in lower case.
  public let glyphOfSlot: [Glyph]
  /// The Unicode scalar of each glyph.
  public let scalars: [UInt32]

  /// Flag of a letter.
  public static let isLetter: UInt8 = 1
  /// Flag of a capital.
  public static let isUpper: UInt8 = 2
  /// Flag of a digit.
  public static let isDigit: UInt8 = 4
  /// Flag of a letter only Vietnamese among the languages of the archive marks in this way.
  public static let isMarked: UInt8 = 8

  private static let vowelRows: [(String, String)] = [
    ("aàảãáạ", "AÀẢÃÁẠ"), ("ăằẳẵắặ", "ĂẰẲẴẮẶ"), ("âầẩẫấậ", "ÂẦẨẪẤẬ"), ("eèẻẽéẹ", "EÈẺẼÉẸ"),
    ("êềểễếệ", "ÊỀỂỄẾỆ"), ("iìỉĩíị", "IÌỈĨÍỊ"), ("oòỏõóọ", "OÒỎÕÓỌ"), ("ôồổỗốộ", "ÔỒỔỖỐỘ"),
    ("ơờởỡớợ", "ƠỜỞỠỚỢ"), ("uùủũúụ", "UÙỦŨÚỤ"), ("ưừửữứự", "ƯỪỬỮỨỰ"), ("yỳỷỹýỵ", "YỲỶỸÝỴ"),
  ]
  private static let plainVowels = "aaaeeiooouuy"

  private init() {
    let count = Glyphs.count
    var lower = (0..<count).map { Glyph($0) }
    var upper = lower
    var plain = lower
    var toneless = lower
    var tone = [UInt8](repeating: 0, count: count)
    var flags = [UInt8](repeating: 0, count: count)
    var scalars = [UInt32](repeating: 0, count: count)
    for glyph in 0..<count { scalars[glyph] = Glyphs.scalar(of: Glyph(glyph)) }
    func pair(_ low: Glyph, _ high: Glyph) {
      lower[Int(high)] = low
      upper[Int(low)] = high
      flags[Int(low)] |= Self.isLetter
      flags[Int(high)] |= Self.isLetter | Self.isUpper
    }
    for low in Glyph(97)...122 { pair(low, low - 32) }
    for low in Glyph(0xE0)...0xFE where low != 0xF7 { pair(low, low - 32) }
    for digit in 48...57 { flags[digit] |= Self.isDigit }
    let dLow = Glyphs.code(of: 0x111)
    let dHigh = Glyphs.code(of: 0x110)
    pair(dLow, dHigh)
    plain[Int(dLow)] = 100
    plain[Int(dHigh)] = 68
    flags[Int(dLow)] |= Self.isMarked
    flags[Int(dHigh)] |= Self.isMarked
    let plainLetters = Array(Self.plainVowels.unicodeScalars)
    for (row, letters) in Self.vowelRows.enumerated() {
      let lows = letters.0.unicodeScalars.map { Glyphs.code(of: $0.value) }
      let highs = letters.1.unicodeScalars.map { Glyphs.code(of: $0.value) }
      let base = Glyph(plainLetters[row].value)
      for index in lows.indices {
        let (low, high) = (Int(lows[index]), Int(highs[index]))
        pair(lows[index], highs[index])
        plain[low] = base
        plain[high] = base - 32
        toneless[low] = lows[0]
        toneless[high] = highs[0]
        tone[low] = UInt8(index)
        tone[high] = UInt8(index)
        if lows[index] != base {
          flags[low] |= Self.isMarked
          flags[high] |= Self.isMarked
        }
      }
    }
    var slot = [UInt8](repeating: 0, count: count)
    var glyphOfSlot: [Glyph] = [0]
    func place(_ glyph: Glyph) {
      slot[Int(glyph)] = UInt8(glyphOfSlot.count)
      glyphOfSlot.append(glyph)
    }
    for row in Self.vowelRows {
      for scalar in row.0.unicodeScalars { place(Glyphs.code(of: scalar.value)) }
    }
    for low in Glyph(97)...122 where slot[Int(low)] == 0 { place(low) }
    place(dLow)
    for sign in "0123456789&".unicodeScalars { place(Glyph(sign.value)) }
    self.lower = lower
    self.upper = upper
    self.plain = plain
    self.toneless = toneless
    self.tone = tone
    self.flags = flags
    self.slot = slot
    self.glyphOfSlot = glyphOfSlot
    self.scalars = scalars
  }

  /// Whether `glyph` is a letter.
  @inline(__always) public func isLetter(_ glyph: Glyph) -> Bool {
    flags[Int(glyph)] & Self.isLetter != 0
  }
  /// Whether `glyph` is a capital.
  @inline(__always) public func isUpper(_ glyph: Glyph) -> Bool {
    flags[Int(glyph)] & Self.isUpper != 0
  }

  /// Whether a token is the word that is written `plain` without its accents; capitals tell.
  func isWord(_ plain: [Glyph], _ token: ArraySlice<Glyph>) -> Bool {
    plain.count == token.count && zip(plain, token).allSatisfy { $0 == self.plain[Int($1)] }
  }

  /// Whether `glyph` is a digit.
  @inline(__always) public func isDigit(_ glyph: Glyph) -> Bool {
    flags[Int(glyph)] & Self.isDigit != 0
  }
}
