import PlanRepair

/// Running text as word numbers, with counts of each word's case.
///
/// Words are lower-cased with the tone in the old place; `number` stands for anything with digits and
/// `boundary` for a full stop, colon, semicolon, question or exclamation mark, or the start of a paragraph.
struct Corpus {
  static let boundary: Int32 = -1
  static let number: Int32 = -2

  private(set) var words = WordTable()
  /// The tokens of each source.
  private(set) var sources: [[Int32]] = []
  /// Six counts a word: lower, title, upper case inside a sentence, then at its start.
  private(set) var cases: [Float] = []
  /// Four counts a word: how often a colon follows it, and a semicolon, then how often each stands before it.
  private(set) var colons: [Float] = []
  private var isWrapped = false
  private var previousLength = 0
  private let letters = LetterTable.shared

  /// Reads one text whose case counts for `weight`: a paragraph a line, or lines broken at their width.
  mutating func add(_ bytes: [UInt8], weight: Float, isWrapped: Bool) {
    self.isWrapped = isWrapped
    previousLength = 0
    var tokens: [Int32] = []
    tokens.reserveCapacity(bytes.count / 5)
    bytes.withUnsafeBufferPointer { buffer in
      var line: [Glyph] = []
      var offset = 0
      while offset < buffer.count {
        let scalar = Glyphs.next(buffer, &offset)
        if scalar == 10 {
          addLine(line, weight, &tokens)
          line.removeAll(keepingCapacity: true)
        } else {
          line.append(Glyphs.code(of: scalar))
        }
      }
      addLine(line, weight, &tokens)
    }
    sources.append(tokens)
  }

  private mutating func addLine(_ line: [Glyph], _ weight: Float, _ tokens: inout [Int32]) {
    if !runsOn(line) { mark(&tokens) }
    previousLength = line.count
    var capitals = 0
    var total = 0
    for glyph in line where letters.isLetter(glyph) {
      total += 1
      capitals += letters.isUpper(glyph) ? 1 : 0
    }
    let counted = capitals * 10 < total * 7 ? weight : 0
    var start = true
    var sign: Int?
    var index = 0
    while index < line.count {
      let glyph = line[index]
      if letters.isLetter(glyph) {
        let end = wordEnd(line, index)
        let word = addWord(line[index..<end], start, counted)
        if let sign { colons[Int(word) * 4 + 2 + sign] += weight }
        sign = end < line.count ? Self.sign(line[end]) : nil
        if let sign { colons[Int(word) * 4 + sign] += weight }
        tokens.append(word)
        start = false
        index = end
      } else if letters.isDigit(glyph) {
        tokens.append(Self.number)
        sign = nil
        index = numberEnd(line, index)
      } else {
        if Self.isBoundary(glyph) {
          mark(&tokens)
          start = true
        }
        index += 1
      }
    }
  }

  /// Whether a line is the rest of the sentence before it.
  private func runsOn(_ line: [Glyph]) -> Bool {
    guard let first = line.first, letters.isLetter(first) else { return false }
    return !letters.isUpper(first) || isWrapped && previousLength > 60
  }

  private func mark(_ tokens: inout [Int32]) {
    if tokens.last != Self.boundary { tokens.append(Self.boundary) }
  }

  private mutating func addWord(_ surface: ArraySlice<Glyph>, _ start: Bool, _ weight: Float)
    -> Int32
  {
    var word = surface.map { letters.lower[Int($0)] }
    ToneStyle.makeOld(&word)
    let id = words.id(of: word)
    if cases.count < words.count * 6 {
      cases.append(contentsOf: repeatElement(0, count: 6))
      colons.append(contentsOf: repeatElement(0, count: 4))
    }
    let capitals = surface.reduce(0) { $0 + (letters.isUpper($1) ? 1 : 0) }
    let isTitle = letters.isUpper(surface[surface.startIndex])
    let style =
      capitals == 0 ? 0 : capitals > 1 && capitals * 2 > surface.count ? 2 : isTitle ? 1 : 0
    cases[Int(id) * 6 + (start ? 3 : 0) + style] += weight
    return id
  }

  /// 0 for a colon, 1 for a semicolon.
  private static func sign(_ glyph: Glyph) -> Int? {
    glyph == 0x3A ? 0 : glyph == 0x3B ? 1 : nil
  }

  private func wordEnd(_ line: [Glyph], _ start: Int) -> Int {
    var end = start
    while end < line.count {
      if letters.isLetter(line[end]) {
        end += 1
      } else if line[end] == 0x26, end + 1 < line.count, letters.isLetter(line[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func numberEnd(_ line: [Glyph], _ start: Int) -> Int {
    var end = start
    while end < line.count,
      letters.isDigit(line[end]) || [0x2E, 0x2C, 0x2F, 0x2D].contains(line[end])
    { end += 1 }
    let digits = end
    while end < line.count, letters.isLetter(line[end]) || [0x2F, 0x2D, 0x26].contains(line[end]) {
      end += 1
    }
    // "2025." ends its sentence: the last full stop is left to the caller.
    if end == digits, [0x2E, 0x2C].contains(line[end - 1]) { end -= 1 }
    return end
  }

  static func isBoundary(_ glyph: Glyph) -> Bool {
    [0x2E, 0x3B, 0x3A, 0x3F, 0x21, 367].contains(glyph)
  }
}
