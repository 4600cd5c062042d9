/// Repairs the letters of document numbers (`323/QDb-SCT`) against the known symbols; digits stay.
struct CodeRepair {
  private let glyphs: [Glyph]
  private let letters = LetterTable.shared
  static let barred = Glyphs.code(of: 0x110)

  init(_ glyphs: [Glyph]) { self.glyphs = glyphs }

  /// The changes to the code in `core`.
  func fixes(_ core: Range<Int>) -> [SignFix] {
    var fixes: [SignFix] = []
    repairDecision(core, &fixes)
    var index = core.lowerBound
    while index < core.upperBound {
      guard letters.isLetter(glyphs[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < core.upperBound, isPart(end) { end += 1 }
      repair(index..<end, core, &fixes)
      index = end
    }
    return fixes
  }

  private func isPart(_ index: Int) -> Bool {
    letters.isLetter(glyphs[index]) || letters.isDigit(glyphs[index])
  }

  /// Repairs one part between dashes and strokes.
  private func repair(_ part: Range<Int>, _ core: Range<Int>, _ fixes: inout [SignFix]) {
    if part.lowerBound > core.lowerBound, letters.isDigit(glyphs[part.lowerBound - 1]) {
      repairHour(part, &fixes)
      return
    }
    var plain: [Glyph] = []
    var origin: [Range<Int>] = []
    for index in part {
      // "Db", "Dp": the bar of Đ read as a letter of its own.
      if glyphs[index] == 0x62, plain.last == 0x44 {
        origin[origin.count - 1] = index - 1..<index + 1
        continue
      }
      plain.append(letters.plain[Int(glyphs[index])])
      origin.append(index..<index + 1)
    }
    if plain.count == 2,
      plain[0] == 0x51 || plain[0] == 0x4E && follows(part, core, [0x2D, 0x43, 0x50]),
      plain[1] == 0x50 || plain[1] == 0x42
    {
      plain[1] = 0x44
    }
    let found = KnownSymbols.bars(plain) ?? mergeDoubled(&plain, &origin) ?? Self.nearby(plain)
    if let bars = found {
      for place in plain.indices where bars >> place & 1 == 1 {
        if origin[place].count > 1 || glyphs[origin[place].lowerBound] != Self.barred {
          fixes.append(SignFix(range: origin[place], glyph: Self.barred, confidence: 0.99))
        }
      }
    }
    repairTerm(part, &fixes)
    repairMinister(part, core, &fixes)
    repairResolution(part, &fixes)
    repairBody(part, &fixes)
  }

  /// `NO` for NQ: no kind of document has that symbol.
  private func repairResolution(_ part: Range<Int>, _ fixes: inout [SignFix]) {
    guard glyphs[part].elementsEqual([0x4E, 0x4F]) else { return }
    fixes.append(
      SignFix(range: part.lowerBound + 1..<part.upperBound, glyph: 0x51, confidence: 0.95))
  }

  /// `SVHTIDL`: a known body with an I for one T.
  private func repairBody(_ part: Range<Int>, _ fixes: inout [SignFix]) {
    for index in part where glyphs[index] == 0x49 {
      var name = Array(glyphs[part])
      name[index - part.lowerBound] = 0x54
      if KnownSymbols.isBody(name) {
        fixes.append(SignFix(range: index..<index + 1, glyph: 0x54, confidence: 0.95))
      }
    }
  }

  /// Takes `PD`, `BD` and `DD` for one Đ where that makes a known symbol; its letters with a bar.
  private func mergeDoubled(_ plain: inout [Glyph], _ origin: inout [Range<Int>]) -> UInt8? {
    guard plain.count >= 4 else { return nil }
    for index in plain.indices.dropFirst()
    where plain[index] == 0x44 && [0x50, 0x42, 0x44].contains(plain[index - 1]) {
      var merged = plain
      merged.remove(at: index - 1)
      guard let bars = KnownSymbols.bars(merged), bars >> (index - 1) & 1 == 1 else { continue }
      plain = merged
      origin[index] = origin[index - 1].lowerBound..<origin[index].upperBound
      origin.remove(at: index - 1)
      return bars
    }
    return nil
  }

  /// The letters with a bar in the known symbol that a long part is but for one Đ read as P or B.
  private static func nearby(_ part: [Glyph]) -> UInt8? {
    guard part.count >= 4 else { return nil }
    for index in part.indices where part[index] == 0x50 || part[index] == 0x42 {
      var other = part
      other[index] = 0x44
      if let bars = KnownSymbols.bars(other), bars >> index & 1 == 1 { return bars }
    }
    return nil
  }

  /// `162/2025/0D-UBND`: the Q of a decision read as a nought or an O.
  private func repairDecision(_ core: Range<Int>, _ fixes: inout [SignFix]) {
    guard
      let start = core.dropFirst().dropLast(2).first(where: {
        glyphs[$0 - 1] == 0x2F && (glyphs[$0] == 0x30 || glyphs[$0] == 0x4F)
          && glyphs[$0 + 1] == 0x44 && glyphs[$0 + 2] == 0x2D
      })
    else { return }
    fixes.append(SignFix(range: start..<start + 1, glyph: 0x51, confidence: 0.97))
    fixes.append(SignFix(range: start + 1..<start + 2, glyph: Self.barred, confidence: 0.97))
  }

  /// `QHI5`, `QH1S`, `QHI15`, `QH1S5`: the two digits of a National Assembly's term; a letter beside the digit it
  /// stands for is that digit seen twice.
  private func repairTerm(_ part: Range<Int>, _ fixes: inout [SignFix]) {
    guard part.count >= 4,
      let head = part.dropLast(3).last(where: { glyphs[$0] == 0x51 && glyphs[$0 + 1] == 0x48 })
    else { return }
    var term: [SignFix] = []
    var digits = 0
    var index = head + 2
    while index < part.upperBound {
      let range = index..<index + 1
      let next = index + 1 < part.upperBound ? glyphs[index + 1] : 0
      if let digit = Self.digit(glyphs[index]) {
        let isTwice = next == digit
        term.append(SignFix(range: range, glyph: isTwice ? 0 : digit, confidence: 0.95))
        digits += isTwice ? 0 : 1
      } else if letters.isDigit(glyphs[index]) {
        digits += 1
      } else {
        return
      }
      index += 1
    }
    if digits == 2 { fixes.append(contentsOf: term) }
  }

  /// `QĐ-TTe`, `CT-TTeg`: the Prime Minister, whose last letter engines misread.
  private func repairMinister(_ part: Range<Int>, _ core: Range<Int>, _ fixes: inout [SignFix]) {
    let start = part.lowerBound
    guard part.count == 3 || part.count == 4, start > core.lowerBound, glyphs[start - 1] == 0x2D,
      glyphs[start] == 0x54, glyphs[start + 1] == 0x54,
      Self.likeG.contains(glyphs[start + 2])
    else { return }
    let tail = start + 2..<part.upperBound
    if part.count == 4 && glyphs[start + 3] != 0x67 || glyphs[tail].elementsEqual([0x67]) { return }
    fixes.append(SignFix(range: tail, glyph: 0x67, confidence: 0.97))
  }

  /// What engines print for the g of "TTg".
  private static let likeG = Set("egzøoq".unicodeScalars.map { Glyphs.code(of: $0.value) })

  /// `9hOO`: letters for noughts in a time of day.
  private func repairHour(_ part: Range<Int>, _ fixes: inout [SignFix]) {
    guard glyphs[part.lowerBound] == 0x68, part.count <= 3 else { return }
    for index in part.dropFirst() {
      if let digit = Self.digit(glyphs[index]) {
        fixes.append(SignFix(range: index..<index + 1, glyph: digit, confidence: 0.95))
      }
    }
  }

  private func follows(_ part: Range<Int>, _ core: Range<Int>, _ text: [Glyph]) -> Bool {
    part.upperBound + text.count <= core.upperBound
      && text.indices.allSatisfy { glyphs[part.upperBound + $0] == text[$0] }
  }

  /// The digit a letter stands for among digits.
  static func digit(_ glyph: Glyph) -> Glyph? {
    switch glyph {
    case 0x49, 0x6C, 0x7C: 0x31
    case 0x4F, 0x6F: 0x30
    case 0x53: 0x35
    default: nil
    }
  }
}
