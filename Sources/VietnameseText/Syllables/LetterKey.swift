/// Letters packed into a number, five bits each, the first in the lowest bits.
///
/// Only the 29 letters of the Vietnamese alphabet fit; that is all a syllable needs.
typealias LetterKey = UInt64

extension LetterKey {
  /// The key of low letters without tones; letters outside the alphabet are left out.
  init(spelling: String) {
    self = Self.words(spelling).first ?? 0
  }

  /// The keys of words with blanks between them.
  ///
  /// They are packed from the bytes: making strings of them took a third of a short run.
  static func words(_ list: String) -> [LetterKey] {
    var keys: [LetterKey] = [0]
    var shift: LetterKey = 0
    for scalar in list.unicodeScalars {
      if scalar == " " {
        keys.append(0)
        shift = 0
      } else if let letter = VietnameseLetter(scalar.value)?.letter {
        keys[keys.count - 1] |= LetterKey(letter.rawValue) << shift
        shift += 5
      }
    }
    return keys
  }

  /// The first letter.
  var first: Alphabet? { Alphabet(rawValue: UInt8(truncatingIfNeeded: self & 31)) }

  /// Whether the letters begin with those of another key.
  func hasPrefix(_ opening: LetterKey) -> Bool {
    var mask: LetterKey = 31
    while opening & ~mask != 0 { mask = mask << 5 | 31 }
    return self & mask == opening
  }
}

/// A small hash table from letter keys to one word each.
struct LetterKeyTable: Sendable {
  private let slots: StaticTable<UInt64>
  private static let size = 1024

  /// Builds the table; an entry must fit in 16 bits, a key in 48, and no entry may be zero.
  init(_ entries: [(key: LetterKey, value: UInt16)]) {
    var slots = [UInt64](repeating: 0, count: Self.size)
    for (key, value) in entries {
      var slot = Self.slot(key)
      while slots[slot] != 0 { slot = (slot + 1) % Self.size }
      slots[slot] = key << 16 | UInt64(value)
    }
    self.slots = StaticTable(slots)
  }

  @inline(__always)
  private static func slot(_ key: LetterKey) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  /// The value of a key; zero for keys that are not in the table.
  @inline(__always)
  subscript(key: LetterKey) -> UInt16 {
    var slot = Self.slot(key)
    while true {
      let entry = slots[slot]
      if entry == 0 { return 0 }
      if entry >> 16 == key { return UInt16(truncatingIfNeeded: entry) }
      slot = (slot + 1) & (Self.size - 1)
    }
  }
}
