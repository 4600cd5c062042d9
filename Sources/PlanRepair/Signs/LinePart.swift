/// How a paragraph opens, as far as that tells whether the next one goes on with the same list.
enum LinePart {
  case dash, letter, number, ground, small, capital, other

  private static let grounds = ["can", "theo", "xet"].map {
    $0.unicodeScalars.map { Glyph($0.value) }
  }

  init(_ glyphs: [Glyph], _ token: Range<Int>) {
    let letters = LetterTable.shared
    let first = glyphs[token.lowerBound]
    let last = glyphs[token.upperBound - 1]
    let isClosed = last == 0x29 || last == 0x2E
    if Signs.opening.contains(first) && token.count == 1 || first == 0x2D {
      self = .dash
    } else if last == 0x29, token.count == 2, letters.isLetter(first) {
      self = .letter
    } else if isClosed, letters.isDigit(first) || Self.isRoman(glyphs[token.dropLast()]) {
      self = .number
    } else if Self.isGround(glyphs[token]) {
      self = .ground
    } else if letters.isLetter(first) {
      self = letters.isUpper(first) ? .capital : .small
    } else {
      self = .other
    }
  }

  /// Whether it opens with a mark, so that it begins a paragraph whatever the line before.
  var isMarked: Bool {
    switch self {
    case .dash, .letter, .number, .ground: true
    case .small, .capital, .other: false
    }
  }

  /// The log odds that a semicolon rather than a colon ends it before `next`.
  ///
  /// Counted in documents of the archive; words and sentences between two parts tell as much as their marks.
  func odds(before next: LinePart) -> Float {
    switch (self, next) {
    case (.ground, .ground), (.letter, .letter): 5
    case (.dash, .dash): 2.4
    case (.other, .ground): 3.5
    case (.ground, .capital): 2.3
    case (.dash, .small), (.letter, .small), (.ground, .small), (.other, .small): 1.8
    case (.number, .small): 0.8
    case (.capital, .ground): 0.8
    case (.capital, .capital), (.number, .number), (.dash, .capital), (.other, .capital): -0.6
    case (.capital, .small): -2.2
    case (.other, .other): 2.3
    case (.other, .dash): 1.8
    default: -3
    }
  }

  private static func isRoman(_ token: ArraySlice<Glyph>) -> Bool {
    !token.isEmpty && token.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
  }

  /// Whether it is "Căn", "Theo" or "Xét", with or without accents; the vowel of "Căn" is read as many things.
  private static func isGround(_ token: ArraySlice<Glyph>) -> Bool {
    let letters = LetterTable.shared
    guard let first = token.first, letters.isUpper(first) else { return false }
    return grounds.contains { ground in
      ground.count == token.count
        && zip(ground, token).allSatisfy {
          $0 == 0x61 || $0 == letters.lower[Int(letters.plain[Int($1)])]
        }
    }
  }
}
