/// A letter of the Vietnamese alphabet without tone and case; f j w z stand behind the 29.
public enum Alphabet: UInt8, CaseIterable, Sendable {
  case a = 1, aBreve, aHat, b, c, d, dBar, e, eHat, g, h, i, k, l, m, n, o, oHat, oHorn, p, q
  case r, s, t, u, uHorn, v, x, y
  case f, j, w, z

  /// The ASCII letter that is left without hat, breve, horn and bar, in the low case.
  public var ascii: UInt8 { Self.skeletons[Int(rawValue)] }

  /// Whether the letter can carry a tone.
  public var isVowel: Bool { LetterTable.vowelMask & (1 << UInt64(rawValue)) != 0 }

  private static let skeletons = StaticTable(Array("-aaabcddeeghiklmnooopqrstuuvxyfjwz".utf8))
}
