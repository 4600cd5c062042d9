extension VietnameseLetter {
  /// A scalar in the low case, itself when it is no capital of the alphabet.
  @inline(__always)
  public static func lowercased(_ scalar: UInt32) -> UInt32 {
    VietnameseLetter(scalar)?.low.scalar ?? scalar
  }

  /// A scalar as a capital, itself when it is no letter of the alphabet.
  @inline(__always)
  public static func uppercased(_ scalar: UInt32) -> UInt32 {
    VietnameseLetter(scalar)?.high.scalar ?? scalar
  }

  /// A scalar without marks, in its case: `ế` gives `e`, `Đ` gives `D`, others stay.
  @inline(__always)
  public static func unaccented(_ scalar: UInt32) -> UInt32 {
    VietnameseLetter(scalar).map { UInt32($0.ascii) } ?? scalar
  }

  /// The letter composed of this one and a combining character; nil when NFC knows no such letter
  /// or when this letter's own mark would have to move.
  func adding(mark: UInt32) -> VietnameseLetter? {
    if let tone = Tone(mark: mark) { return self.tone == .level ? with(tone) : nil }
    // A tone over the letter is written after a hat; a dot under it does not mind.
    guard tone == .level || tone == .nang || mark == 0x031B else { return nil }
    return reshaped(mark).flatMap { VietnameseLetter($0, tone: tone, isHigh: isHigh) }
  }

  private func reshaped(_ mark: UInt32) -> Alphabet? {
    switch (letter, mark) {
    case (.a, 0x0302): .aHat
    case (.a, 0x0306): .aBreve
    case (.e, 0x0302): .eHat
    case (.o, 0x0302): .oHat
    case (.o, 0x031B): .oHorn
    case (.u, 0x031B): .uHorn
    default: nil
    }
  }
}
