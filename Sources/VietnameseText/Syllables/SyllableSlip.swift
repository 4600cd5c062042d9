/// What went wrong in letters that can be no Vietnamese syllable.
public enum SyllableSlip: Sendable, Equatable {
  /// The tone is missing or stands on the wrong letter; with the right spelling where there is one.
  case tone(String?)
  /// Two words stand together; how many bytes the first has.
  case joined(Int)
  /// The letters go together in no syllable; with a likely spelling where there is one.
  case letters(String?)
  /// A letter is outside the Vietnamese alphabet and that of English.
  case alien

  /// What is wrong with a word (UTF-8, NFC); nil for what may be a loan word or a foreign name.
  public init?(_ word: String) {
    let scalars = word.unicodeScalars.map { $0.value }
    if scalars.contains(where: { VietnameseLetter($0) == nil }) {
      self = .alien
    } else if let length = Self.capitalInside(word) {
      self = .joined(length)
    } else if let slip = Self.toneSlip(scalars) {
      self = slip
    } else if let better = Self.hornMoved(scalars) {
      self = .letters(better)
    } else if let length = Self.joint(scalars) {
      self = .joined(length)
    } else if Self.mayBeLoan(scalars) {
      return nil
    } else {
      self = .letters(nil)
    }
  }

  private static func isPossible(_ scalars: some Sequence<UInt32>) -> Bool {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar: scalar) }
    return Syllable.isPossible(bytes.span)
  }

  private static func text(_ scalars: some Sequence<UInt32>) -> String {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar: scalar) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a capital begins a second word: "thảoTờ".
  private static func capitalInside(_ word: String) -> Int? {
    var length = 0
    var wasLow = false
    for scalar in word.unicodeScalars {
      let isHigh = VietnameseLetter(scalar.value)?.isHigh ?? false
      if isHigh, wasLow {
        let parts = (word.utf8.prefix(length), word.utf8.dropFirst(length))
        let areWords =
          Syllable.isPossible(Array(parts.0).span)
          && Syllable.isPossible(Array(parts.1).span)
        return areWords && length > 1 && parts.1.count > 1 ? length : nil
      }
      wasLow = !isHigh
      length += String(scalar).utf8.count
    }
    return nil
  }

  /// The letters are those of a syllable, the tone is not: "họat", "măt".
  private static func toneSlip(_ scalars: [UInt32]) -> SyllableSlip? {
    let letters = scalars.compactMap { VietnameseLetter($0) }
    let tones = letters.filter { $0.tone != .level }
    guard tones.count < 2 else { return nil }
    let bare = letters.map { $0.with(.level) ?? $0 }
    for tone in tones.isEmpty ? [Tone.sac, .nang] : tones.map(\.tone) {
      for index in bare.indices {
        guard let marked = bare[index].with(tone) else { continue }
        var trial = bare.map(\.scalar)
        trial[index] = marked.scalar
        if isPossible(trial) { return .tone(tones.isEmpty ? nil : text(trial)) }
      }
    }
    return nil
  }

  /// One horn of "ươ" is missing: "trưòng", "đuợc".
  private static func hornMoved(_ scalars: [UInt32]) -> String? {
    var letters = scalars.compactMap { VietnameseLetter($0) }
    for index in letters.indices.dropLast() {
      switch (letters[index].letter, letters[index + 1].letter) {
      case (.uHorn, .o), (.u, .oHorn): break
      default: continue
      }
      let (first, second) = (letters[index], letters[index + 1])
      let tone = first.tone == .level ? second.tone : first.tone
      guard let u = VietnameseLetter(.uHorn, isHigh: first.isHigh),
        let o = VietnameseLetter(.oHorn, tone: tone, isHigh: second.isHigh)
      else { return nil }
      (letters[index], letters[index + 1]) = (u, o)
      let fixed = letters.map(\.scalar)
      return isPossible(fixed) ? text(fixed) : nil
    }
    return nil
  }

  /// Where two words that both carry a tone stand together: "thựchiện".
  private static func joint(_ scalars: [UInt32]) -> Int? {
    guard scalars.count > 4 else { return nil }
    for cut in (2..<scalars.count - 1).reversed() {
      let parts = [scalars[..<cut], scalars[cut...]]
      let areToned = parts.allSatisfy { part in
        part.contains { VietnameseLetter($0)?.tone != .level } && isPossible(part)
      }
      if areToned { return text(parts[0]).utf8.count }
    }
    return nil
  }

  /// Whether the letters are several syllables in a row, as in "vectơ" and "ôtô".
  private static func mayBeLoan(_ scalars: [UInt32]) -> Bool {
    var vowelGroups = 0
    var wasVowel = false
    for scalar in scalars {
      let isVowel = VietnameseLetter(scalar)?.letter.isVowel ?? false
      if isVowel, !wasVowel { vowelGroups += 1 }
      wasVowel = isVowel
    }
    return vowelGroups != 1
  }
}
