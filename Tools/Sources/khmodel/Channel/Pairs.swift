import PlanRepair

/// True words with what the OCR engine made of them, counted.
struct WordPairs {
  struct Pair: Hashable {
    let truth: [Glyph]
    let ocr: [Glyph]
  }

  private(set) var counts: [Pair: Int] = [:]

  private static let leading = Set("([{“\"‘'«-+•*".unicodeScalars.map { Glyphs.code(of: $0.value) })
  private static let trailing = Set(
    ".,;:!?)]}”\"’'»…".unicodeScalars.map { Glyphs.code(of: $0.value) })

  /// Adds the words of one true line and its OCR line.
  mutating func add(truth: [Glyph], ocr: [Glyph]) {
    let alignment = TokenAlignment(truth: Self.tokens(truth), ocr: Self.tokens(ocr))
    for pair in alignment.pairs {
      guard pair.truth.count == 1, pair.ocr.count == 1, let truth = pair.truth.first,
        let ocr = pair.ocr.first
      else { continue }
      addToken(truth, ocr)
    }
  }

  /// Adds the words of a file of true word, OCR string and count.
  mutating func add(counted file: [UInt8]) {
    for line in Self.lines(tabs: file) where line.count == 3 {
      let digits = line[2].compactMap { $0 &- 48 < 10 ? Int($0) - 48 : nil }
      counts[Pair(truth: line[0], ocr: line[1]), default: 0] += digits.reduce(0) { $0 * 10 + $1 }
    }
  }

  /// The file that `add(counted:)` reads.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    for (pair, count) in counts.sorted(by: { Self.less($0.key, $1.key) }) {
      for glyph in pair.truth { Glyphs.append(glyph, to: &bytes) }
      bytes.append(9)
      for glyph in pair.ocr { Glyphs.append(glyph, to: &bytes) }
      bytes += [9] + Array(String(count).utf8) + [10]
    }
    return bytes
  }

  /// The order of a true word and then of its string.
  static func less(_ left: Pair, _ right: Pair) -> Bool {
    left.truth == right.truth
      ? left.ocr.lexicographicallyPrecedes(right.ocr)
      : left.truth.lexicographicallyPrecedes(right.truth)
  }

  /// The words of `lines`, of the named pairs in `directory`, and of the counted file, as the options name them.
  init(_ options: Options) {
    if let lines = options.optional("lines") {
      for line in Self.lines(tabs: Files.read(lines)) where line.count == 3 {
        add(truth: line[1], ocr: line[2])
      }
    }
    if let counted = options.optional("printed") { add(counted: Files.read(counted)) }
    let directory = options.text("pairs")
    for name in options.rest {
      let truth = Self.lines(Files.read("\(directory)/\(name).truth.txt"))
      let ocr = Self.lines(Files.read("\(directory)/\(name).ocr.txt"))
      for (left, right) in zip(truth, ocr) { add(truth: left, ocr: right) }
    }
    Files.note("\(counts.values.reduce(0, +)) words, \(counts.count) distinct pairs")
  }

  private mutating func addToken(_ truth: [Glyph], _ ocr: [Glyph]) {
    let letters = LetterTable.shared
    let lead = truth.prefix { Self.leading.contains($0) }
    let rest = truth.dropFirst(lead.count)
    let tail = rest.reversed().prefix { Self.trailing.contains($0) }
    let word = Array(rest.dropLast(tail.count))
    guard !word.isEmpty, word.allSatisfy({ letters.isLetter($0) }) else { return }
    guard ocr.starts(with: lead) else { return }
    var read = ocr.dropFirst(lead.count)
    if !tail.isEmpty {
      if Array(read.suffix(tail.count)) == Array(tail.reversed()) {
        read = read.dropLast(tail.count)
      } else if let last = read.last, Self.trailing.contains(last) {
        while let last = read.last, Self.trailing.contains(last) { read = read.dropLast() }
      } else {
        return
      }
    }
    guard !read.isEmpty, read.count <= word.count + 4, !read.contains(0) else { return }
    let distance = TokenAlignment.distance(
      TokenAlignment.plain(Array(read)), TokenAlignment.plain(word))
    guard distance <= max(2, word.count * 3 / 4) else { return }
    counts[Pair(truth: word, ocr: Array(read)), default: 0] += 1
  }

  /// The whitespace tokens of a line.
  static func tokens(_ line: [Glyph]) -> [[Glyph]] { line.split(separator: 0x20).map { Array($0) } }

  /// The lines of a file, spaces kept as code 32.
  static func lines(_ bytes: [UInt8]) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        let scalar = Glyphs.next(buffer, &offset)
        switch scalar {
        case 10:
          lines.append(line)
          line = []
        case 9, 12, 13, 32, 0xA0: line.append(0x20)
        default: line.append(Glyphs.code(of: scalar))
        }
      }
    }
    lines.append(line)
    return lines
  }
}
