/// The consonants a syllable may begin with, and what may follow them.
struct Onset: OptionSet {
  let rawValue: UInt16

  /// Before e, ê, i and y.
  static let front = Onset(rawValue: 1)
  /// Before a, ă, â, o, ô, ơ, u and ư.
  static let back = Onset(rawValue: 2)
  /// Before oa, oe, uê, uy and the like, where u or o is no vowel of its own.
  static let rounded = Onset(rawValue: 4)

  /// The onsets that need no rule of their own; `gi` and `qu` do. [c, g and ng are written k, gh
  /// and ngh before e, ê, i and y]
  static let table = LetterKeyTable(
    [
      ("b", any), ("c", back), ("ch", any), ("d", any), ("đ", any), ("g", [back, rounded]),
      ("gh", front), ("h", any), ("k", front), ("kh", any), ("l", any), ("m", any), ("n", any),
      ("ng", [back, rounded]), ("ngh", front), ("nh", any), ("p", any), ("ph", any), ("r", any),
      ("s", any), ("t", any), ("th", any), ("tr", any), ("v", any), ("x", any),
    ].map { (LetterKey(spelling: $0.0), $0.1.rawValue) })

  private static let any: Onset = [front, back, rounded]
}
