/// All readings of a passage, as edges between nodes.
///
/// Node 2n is before unit n; node 2n + 1 is within it, where a token is read as two words. The edges into one node lie
/// together, and `first` tells where each node's begin.
struct Lattice {
  private(set) var edges: [Edge] = []
  private(set) var first: [Int] = []
  private(set) var readings: [Reading] = []
  private let text: GlyphText
  private let units: [Unit]
  private let mode: RepairMode
  private var table: CandidateTable
  /// The units to look at more closely, where the text is read again.
  private var unsure: [Bool] = []
  /// What was read around each unit, where the text is read again.
  private var surroundings: Surroundings?
  private var isWide = false

  /// The cost of reading one token as two words, and two as one.
  private static let splitCost: Float = 9
  private static let joinCost: Float = 7
  /// The most glyphs of a syllable that is read as two tokens, with the space.
  private static let longestSyllable: Int32 = 10
  /// A token whose best reading costs less is neither split nor joined.
  private static let plainCost: Float = 8
  /// The cost of a doubtful sign after a word that is a sign after all, of one that is a speck, and of any other that is a
  /// piece of the last letter.
  private static let leaveCost: Float = 4
  private static let dropCost: Float = 3
  private static let signCost: Float = 5
  /// The cost of a digit after a word that is the number of a footnote.
  private static let noteCost: Float = 5
  /// What a digit costs, and a word in its stead.
  private static let digitCost: Float = 2.6
  private static let doubtCost: Float = 1
  /// Digits that engines print for letters.
  private static let letterDigits = Set("0134689".unicodeScalars.map { Glyph($0.value) })

  init(
    _ text: GlyphText, _ units: [Unit], _ models: Models, _ mode: RepairMode, _ habit: ToneStyle
  ) {
    self.text = text
    self.units = units
    self.mode = mode
    table = CandidateTable(models, mode, habit)
  }

  /// Looks at some of the units more closely from now on, and at what was read around each.
  mutating func lookClosely(at unsure: [Bool], in surroundings: Surroundings?) {
    self.unsure = unsure
    self.surroundings = surroundings
  }

  /// Makes the lattice of a run of units.
  mutating func build(_ passage: Range<Int>) {
    edges.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    first.removeAll(keepingCapacity: true)
    first.append(0)
    var mayJoin = false
    for number in passage {
      let unit = units[number]
      isWide = !unsure.isEmpty && unsure[number]
      let node = 2 * (number - passage.lowerBound)
      first.append(edges.count)
      let isPlain = unit.kind != .word || mode != .letters || isPlain(unit)
      let isNoted = unit.kind == .word && TokenShape.endsInNote(text.glyphs, glyphs(unit))
      let rightHalf = isPlain || isNoted ? nil : addLeftHalf(unit, node)
      first.append(edges.count)
      let own = edges.count
      addUnit(unit, node)
      surroundings?.weigh(&edges, from: own, of: number)
      if let rightHalf { addWords(rightHalf, .inside, from: node + 1, 0, wordsOnly: true) }
      if mayJoin && unit.joins && unit.kind == .word && !isNoted {
        addJoined(units[number - 1], unit, node - 2)
      }
      mayJoin = !isPlain && !isNoted
    }
    first.append(edges.count)
  }

  private func glyphs(_ unit: Unit) -> Range<Int> { Int(unit.start)..<Int(unit.end) }

  private mutating func isPlain(_ unit: Unit) -> Bool {
    cheapest(glyphs(unit), unit.place) ?? .infinity < Self.plainCost
  }

  /// Adds the edges of one unit read as one word.
  private mutating func addUnit(_ unit: Unit, _ node: Int) {
    let range = glyphs(unit)
    switch unit.kind {
    case .number: addNumber(range, unit.place, node)
    case .fixed:
      edges.append(Edge(from: Int32(node), word: LanguageModel.unknown, cost: 0, reading: -1))
    case .word where TokenShape.endsInNote(text.glyphs, range):
      for index in find(range, unit.place) where table.candidates[index].keeps {
        add(table.candidates[index], range, node, 0)
      }
      addBeforeNote(range, unit.place, node)
    case .word:
      let takes = mode == .letters && unit.next != .sound && range.upperBound < text.glyphs.count
      let isDoubtful = takes && unit.next == .doubtful
      addWords(
        range, unit.place, from: node, !takes ? 0 : isDoubtful ? Self.leaveCost : Self.signCost)
      addBeforeNote(range, unit.place, node)
      guard takes else { return }
      let wider = range.lowerBound..<range.upperBound + 1
      addWords(wider, unit.place, from: node, 0, wordsOnly: true)
      guard isDoubtful else { return }
      addWords(
        range, unit.place, from: node, Self.dropCost, wordsOnly: true, through: wider.upperBound)
    }
  }

  /// Adds the word before a digit that is the number of a footnote: the digit stays.
  private mutating func addBeforeNote(_ range: Range<Int>, _ place: Unit.Place, _ node: Int) {
    let letters = LetterTable.shared
    guard mode == .letters, range.count > 3,
      letters.isDigit(text.glyphs[range.upperBound - 1]),
      letters.isLetter(text.glyphs[range.upperBound - 2])
    else { return }
    let word = range.lowerBound..<range.upperBound - 1
    addWords(word, place, from: node, Self.noteCost, wordsOnly: true)
  }

  /// Adds a number as it stands and, where its digits are like letters, the words it may be (`14` for "là").
  private mutating func addNumber(_ range: Range<Int>, _ place: Unit.Place, _ node: Int) {
    let isLikeLetters =
      mode == .letters && range.count <= 2
      && range.allSatisfy { Self.letterDigits.contains(text.glyphs[$0]) }
    let cost = isLikeLetters ? Self.digitCost * Float(range.count) : 0
    edges.append(Edge(from: Int32(node), word: LanguageModel.number, cost: cost, reading: -1))
    guard isLikeLetters else { return }
    let before = readings.count
    addWords(range, place, from: node, Self.doubtCost, wordsOnly: true)
    for index in before..<readings.count { readings[index].replacesDigits = true }
  }

  /// Adds the left half of the best split of a token; returns its right half.
  private mutating func addLeftHalf(_ unit: Unit, _ node: Int) -> Range<Int>? {
    let range = glyphs(unit)
    guard (5...14).contains(range.count) else { return nil }
    var best: (cost: Float, at: Int)?
    for at in range.lowerBound + 2..<range.upperBound - 1 {
      guard let left = cheapest(range.lowerBound..<at, unit.place), left < Self.plainCost,
        let right = cheapest(at..<range.upperBound, .inside)
      else { continue }
      if left + right < best?.cost ?? .infinity { best = (left + right, at) }
    }
    guard let best else { return nil }
    let before = readings.count
    addWords(range.lowerBound..<best.at, unit.place, from: node, Self.splitCost, wordsOnly: true)
    for index in before..<readings.count { readings[index].isFirstHalf = true }
    return best.at..<range.upperBound
  }

  private mutating func addJoined(_ left: Unit, _ right: Unit, _ node: Int) {
    guard right.end - left.start <= Self.longestSyllable else { return }
    let joined = Array(text.glyphs[glyphs(left)]) + Array(text.glyphs[glyphs(right)])
    let found = joined.withUnsafeBufferPointer { table.find($0, left.place, isWide: isWide) }
    for index in found where !table.candidates[index].keeps {
      add(table.candidates[index], Int(left.start)..<Int(right.end), node, Self.joinCost)
    }
  }

  /// Adds an edge for each reading of `range`, which stands for the text up to `end`.
  private mutating func addWords(
    _ range: Range<Int>, _ place: Unit.Place, from node: Int, _ extra: Float,
    wordsOnly: Bool = false, through end: Int? = nil
  ) {
    for index in find(range, place) where !(wordsOnly && table.candidates[index].keeps) {
      add(table.candidates[index], range.lowerBound..<(end ?? range.upperBound), node, extra)
    }
  }

  private mutating func add(
    _ candidate: CandidateTable.Candidate, _ range: Range<Int>, _ node: Int, _ extra: Float
  ) {
    edges.append(
      Edge(
        from: Int32(node), word: candidate.word, cost: candidate.cost + extra,
        reading: Int32(truncatingIfNeeded: readings.count)))
    readings.append(
      Reading(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), word: candidate.word,
        style: candidate.style, newStyle: candidate.newStyle, keeps: candidate.keeps))
  }

  private mutating func find(_ range: Range<Int>, _ place: Unit.Place) -> Range<Int> {
    text.glyphs.withUnsafeBufferPointer {
      table.find(UnsafeBufferPointer(rebasing: $0[range]), place, isWide: isWide)
    }
  }

  /// The least channel cost of a word for `range`.
  private mutating func cheapest(_ range: Range<Int>, _ place: Unit.Place) -> Float? {
    var best: Float?
    for index in find(range, place) where !table.candidates[index].keeps {
      best = min(best ?? .infinity, table.candidates[index].cost)
    }
    return best
  }
}
