/// What is known of every letter, by scalar, and every letter by what is known of it.
///
/// An entry packs the alphabet's letter (bits 0-5), the tone (6-8) and the case (9); zero is no
/// letter.
enum LetterTable {
  /// The vowels with their tones, in the order of `Tone`. [Unicode: Latin-1, Latin Extended-A and
  /// -B, Latin Extended Additional]
  static let vowels: [(letter: Alphabet, low: String, high: String)] = [
    (.a, "aàảãáạ", "AÀẢÃÁẠ"), (.aBreve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"), (.aHat, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
    (.e, "eèẻẽéẹ", "EÈẺẼÉẸ"), (.eHat, "êềểễếệ", "ÊỀỂỄẾỆ"), (.i, "iìỉĩíị", "IÌỈĨÍỊ"),
    (.o, "oòỏõóọ", "OÒỎÕÓỌ"), (.oHat, "ôồổỗốộ", "ÔỒỔỖỐỘ"), (.oHorn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
    (.u, "uùủũúụ", "UÙỦŨÚỤ"), (.uHorn, "ưừửữứự", "ƯỪỬỮỨỰ"), (.y, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
  ]

  /// One bit for every vowel of the alphabet.
  static let vowelMask = vowels.reduce(UInt64(0)) { $0 | 1 << UInt64($1.letter.rawValue) }

  /// Every letter with its tone and scalar, both cases.
  private static let all: [(entry: UInt16, scalar: UInt32)] = {
    var letters: [(entry: UInt16, scalar: UInt32)] = []
    for (letter, low, high) in vowels {
      for (text, isHigh) in [(low, false), (high, true)] {
        for (tone, scalar) in zip(Tone.allCases, text.unicodeScalars) {
          letters.append((pack(letter, tone, isHigh), scalar.value))
        }
      }
    }
    for letter in Alphabet.allCases where vowelMask & (1 << UInt64(letter.rawValue)) == 0 {
      let low = letter == .dBar ? 0x0111 : UInt32(letter.ascii)
      letters.append((pack(letter, .level, false), low))
      letters.append((pack(letter, .level, true), letter == .dBar ? 0x0110 : low - 0x20))
    }
    return letters
  }()

  private static func pack(_ letter: Alphabet, _ tone: Tone, _ isHigh: Bool) -> UInt16 {
    UInt16(letter.rawValue) | UInt16(tone.rawValue) << 6 | (isHigh ? 1 << 9 : 0)
  }

  /// Entries for the scalars below U+0200, then for U+1E80 to U+1EFF.
  static let entries = StaticTable(
    all.reduce(into: [UInt16](repeating: 0, count: 0x280)) { table, letter in
      table[index(letter.scalar) ?? 0] = letter.entry
    })

  /// Scalars by entry; zero where no letter is.
  static let scalars = StaticTable(
    all.reduce(into: [UInt32](repeating: 0, count: 1 << 10)) { $0[Int($1.entry)] = $1.scalar })

  /// Where the entry of a scalar stands.
  @inline(__always)
  static func index(_ scalar: UInt32) -> Int? {
    if scalar < 0x200 { return Int(scalar) }
    return scalar &- 0x1E80 < 0x80 ? Int(scalar - 0x1E80 + 0x200) : nil
  }
}
