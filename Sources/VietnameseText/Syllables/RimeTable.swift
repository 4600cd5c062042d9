/// What the spelling rules ask of a rime, in 16 bits; zero is no rime.
struct RimeEntry {
  let rawValue: UInt16

  private static let present: UInt16 = 1, stopped: UInt16 = 2, front: UInt16 = 4
  private static let rounded: UInt16 = 8, beginsYE: UInt16 = 16, beginsIE: UInt16 = 32
  private static let afterQU: UInt16 = 64, afterGI: UInt16 = 128, mergesWithGI: UInt16 = 256

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Works the rules out from the spelling.
  init(_ rime: Rime) {
    let letters = rime.letters
    var flags = Self.present
    if rime.isStopped { flags |= Self.stopped }
    if Self.roundedOpenings.contains(where: letters.hasPrefix) { flags |= Self.rounded }
    if letters.hasPrefix(Self.ye) { flags |= Self.beginsYE }
    if letters.hasPrefix(Self.ie) { flags |= Self.beginsIE }
    switch letters.first {
    case .e, .eHat: flags |= Self.front | Self.afterQU | Self.afterGI
    case .a, .aBreve, .aHat, .oHorn: flags |= Self.afterQU | Self.afterGI
    case .i:
      flags |= Self.front
      if !letters.hasPrefix(Self.ia), !letters.hasPrefix(Self.ie) { flags |= Self.afterQU }
      if letters != Self.ia, letters != Self.iu { flags |= Self.mergesWithGI }
    case .y: flags |= Self.front
    default: flags |= letters == Self.oc ? Self.afterGI | Self.afterQU : Self.afterGI
    }
    rawValue = flags | UInt16(rime.toneIndex) << 10 | UInt16(rime.oldToneIndex) << 12
  }

  private static let roundedOpenings = LetterKey.words("oa oă oe uâ uê uơ uy uau")
  private static let ye = LetterKey(spelling: "yê"), ie = LetterKey(spelling: "iê")
  private static let ia = LetterKey(spelling: "ia"), iu = LetterKey(spelling: "iu")
  private static let oc = LetterKey(spelling: "ôc")

  @inline(__always)
  private func has(_ flag: UInt16) -> Bool { rawValue & flag != 0 }

  /// Whether a syllable may begin with the rime: yê is written so only there, iê never.
  var mayStandAlone: Bool { !has(Self.beginsIE) }
  /// Whether the rime may follow `qu`.
  var mayFollowQU: Bool { has(Self.afterQU) }
  /// Whether the rime may follow `gi`.
  var mayFollowGI: Bool { has(Self.afterGI) }
  /// Whether the rime shares its i with `gi`.
  var mayMergeWithGI: Bool { has(Self.mergesWithGI) }

  /// Whether the spelling rules let the rime follow an onset.
  func mayFollow(_ onset: Onset) -> Bool {
    if has(Self.beginsYE) { return false }
    if has(Self.rounded) && !onset.contains(.rounded) { return false }
    return onset.contains(has(Self.front) ? .front : .back)
  }

  /// Whether the rime can have a tone, marked on one of its letters.
  @inline(__always)
  func allows(_ tone: UInt8, at index: Int) -> Bool {
    if has(Self.stopped) && tone < Tone.sac.rawValue { return false }
    return tone == Tone.level.rawValue
      || index == Int(rawValue >> 10 & 3) || index == Int(rawValue >> 12 & 3)
  }
}

/// All rimes, by their letters.
enum RimeTable {
  /// Entries by the key of the letters.
  static let entries = LetterKeyTable(
    Rime.all.map { ($0.letters, RimeEntry($0).rawValue) })

  /// One bit for every letter of the alphabet that is a vowel.
  static let vowels = UInt32(truncatingIfNeeded: LetterTable.vowelMask)
}
