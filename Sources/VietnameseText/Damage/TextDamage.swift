/// How badly the letters of a Vietnamese text were misread or lost.
public enum TextDamage: String, Sendable, CaseIterable {
  /// The text reads as Vietnamese, or is in another language altogether.
  case none
  /// Some words are broken.
  case light
  /// The accents are gone, or a great part of the words is broken.
  case heavy
}

extension SyllableCensus {
  /// How damaged the text is.
  ///
  /// Measured on administrative documents: of sound ones 0 to 5 % of the words are no syllables and
  /// 79 to 92 % are accented; read with an English OCR model it is 27 to 47 % and 4 to 11 %, without
  /// accents 32 % and none. English text and programs have 75 to 99 % words that are no syllables,
  /// and more than 12 % words of their own.
  public var damage: TextDamage {
    if tokens < 8 || isForeign { return .none }
    if share >= 0.18 || accentedShare < 0.45 { return .heavy }
    return unknown >= 5 && share >= 0.06 || accentedShare < 0.7 ? .light : .none
  }

  /// A census that says of a text what was told of it: its damage, and its share to four digits.
  public init(damage: TextDamage, share: Double) {
    self.init()
    tokens = 10_000
    unknown = Int((min(max(share, 0), 1) * 10_000).rounded())
    switch damage {
    case .none: foreign = tokens
    case .light: accented = tokens * 6 / 10
    case .heavy: accented = tokens * 4 / 10
    }
  }

  /// Whether the text is in another language, or partly in English, or a program.
  public var isForeign: Bool {
    foreign * 20 >= tokens && tokens > 0 || share >= 0.6 && accentedShare < 0.1
  }

  /// The share of words that are accented Vietnamese syllables; 0 of none.
  public var accentedShare: Double { tokens == 0 ? 0 : Double(accented) / Double(tokens) }
}
