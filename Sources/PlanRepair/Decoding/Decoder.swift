/// Restores a text segment by segment: readings of every unit, the lattice over them, the likeliest path.
struct Decoder {
  /// A reading the search settled on, with its posterior chance.
  struct Choice {
    var reading: Reading
    var confidence: Float
  }

  /// A run of units between two boundaries, as it was read first.
  private struct Passage {
    let units: Range<Int>
    let choices: Range<Int>
    let isSure: Bool
  }

  private let text: GlyphText
  private let units: [Unit]
  private let mode: RepairMode
  private var table: CandidateTable
  private var beam: Beam
  private var edges: [Edge] = []
  private var first: [Int] = []
  private var readings: [Reading] = []
  private var posterior: [Float] = []
  private var path: [Int32] = []
  /// What was chosen, in the order of the text.
  private(set) var choices: [Choice] = []

  /// A reading at least so likely is sure; a text with fewer units is too short to repeat itself.
  private static let sure: Float = 0.95
  private static let shortText = 200
  /// The cost of reading one token as two words, and two as one.
  private static let splitCost: Float = 9
  private static let joinCost: Float = 7
  /// A token whose best reading costs less is neither split nor joined.
  private static let plainCost: Float = 8
  /// The cost of a sign after a word that is a sign after all.
  private static let leaveCost: Float = 4
  private static let takeCost: Float = 0
  /// The cost of a sign after a word that is a speck.
  private static let dropCost: Float = 3

  init(_ text: GlyphText, _ units: [Unit], _ models: Models, _ mode: RepairMode) {
    self.mode = mode
    self.text = text
    self.units = units
    table = CandidateTable(models.lexicon, models.channel, models.language, mode)
    beam = Beam(models.language)
    var passages: [Passage] = []
    var memory = DocumentMemory(words: models.language.words, tokens: units.count)
    var start = 0
    while start < units.count {
      var end = start + 1
      while end < units.count, !units[end].boundary { end += 1 }
      passages.append(decode(start..<end))
      learn(&memory)
      start = end
    }
    if mode == .letters && units.count > Self.shortText { decodeAgain(passages, memory) }
  }

  /// Reads the passages anew in which a word is not sure, now that the document's usage is known.
  private mutating func decodeAgain(_ passages: [Passage], _ memory: DocumentMemory) {
    beam.use(memory)
    let before = choices
    choices.removeAll(keepingCapacity: true)
    for passage in passages {
      if passage.isSure {
        choices.append(contentsOf: before[passage.choices])
      } else {
        _ = decode(passage.units)
      }
    }
  }

  /// Notes the pairs of sure words on the best path.
  private func learn(_ memory: inout DocumentMemory) {
    var previous: UInt16? = LanguageModel.boundary
    for edge in path {
      let word = edges[Int(edge)].word
      let isSure = posterior[Int(edge)] > Self.sure && word != LanguageModel.unknown
      if isSure, let previous { memory.learn(previous, word) }
      previous = isSure ? word : nil
    }
  }

  private mutating func decode(_ segment: Range<Int>) -> Passage {
    let begin = choices.count
    var isSure = true
    edges.removeAll(keepingCapacity: true)
    first.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    for unit in segment {
      let node = 2 * (unit - segment.lowerBound)
      first.append(edges.count)
      let split = addUnit(unit, node, isLast: unit + 1 == segment.upperBound)
      first.append(edges.count)
      if let split { addHalf(split, node + 2) }
    }
    first.append(edges.count)
    beam.run(edges: edges, first: first, posterior: &posterior, path: &path)
    for edge in path {
      let reading = edges[Int(edge)].reading
      guard reading >= 0 else { continue }
      let confidence = min(1, posterior[Int(edge)])
      if confidence < Self.sure { isSure = false }
      choices.append(Choice(reading: readings[Int(reading)], confidence: confidence))
    }
    return Passage(units: segment, choices: begin..<choices.count, isSure: isSure)
  }

  /// Adds the edges of one unit; returns the right half where the unit may be two words.
  private mutating func addUnit(_ number: Int, _ node: Int, isLast: Bool) -> Range<Int>? {
    let unit = units[number]
    let range = Int(unit.start)..<Int(unit.end)
    switch unit.kind {
    case .number:
      addNumber(range, unit.place, node + 2)
      return nil
    case .fixed:
      edges.append(Edge(to: Int32(node + 2), word: LanguageModel.unknown, cost: 0, reading: -1))
      return nil
    case .word: break
    }
    guard mode == .letters else {
      addWords(range, unit.place, node + 2, 0)
      return nil
    }
    let best = addWords(range, unit.place, node + 2, unit.mayTakeNext ? Self.leaveCost : 0)
    if unit.mayTakeNext, range.upperBound < text.glyphs.count {
      addWords(
        range, unit.place, node + 2, Self.dropCost, wordsOnly: true, through: range.upperBound + 1)
      addWords(
        range.lowerBound..<range.upperBound + 1, unit.place, node + 2, Self.takeCost,
        wordsOnly: true)
    }
    if best < Self.plainCost { return nil }
    if !isLast, units[number + 1].joins, units[number + 1].kind == .word {
      addJoined(unit, units[number + 1], node + 4)
    }
    return range.count >= 5 ? addSplit(range, unit.place, node) : nil
  }

  /// Adds a number as it stands and, where its digits are like letters, the words it may be (`14` for "là").
  private mutating func addNumber(_ range: Range<Int>, _ place: Unit.Place, _ to: Int) {
    let isLikeLetters = mode == .letters && range.count <= 2
      && range.allSatisfy { Self.letterDigits.contains(text.glyphs[$0]) }
    let cost = isLikeLetters ? Self.digitCost * Float(range.count) : 0
    edges.append(Edge(to: Int32(to), word: LanguageModel.number, cost: cost, reading: -1))
    guard isLikeLetters else { return }
    let before = readings.count
    addWords(range, place, to, Self.doubtCost, wordsOnly: true)
    for index in before..<readings.count { readings[index].isDoubt = true }
  }

  /// Digits that engines print for letters.
  private static let letterDigits = Set("0134689".unicodeScalars.map { Glyph($0.value) })
  private static let digitCost: Float = 2.3
  private static let doubtCost: Float = 1

  /// Adds an edge for each reading of `range`; returns the least channel cost.
  @discardableResult
  private mutating func addWords(
    _ range: Range<Int>, _ place: Unit.Place, _ to: Int, _ extra: Float, wordsOnly: Bool = false,
    through end: Int? = nil
  ) -> Float {
    let found = text.glyphs.withUnsafeBufferPointer {
      table.find(UnsafeBufferPointer(rebasing: $0[range]), place)
    }
    var best = Float.infinity
    for index in found {
      let candidate = table.candidates[index]
      if wordsOnly && candidate.keeps { continue }
      if !candidate.keeps { best = min(best, candidate.cost) }
      add(candidate, range.lowerBound..<(end ?? range.upperBound), to, extra)
    }
    return best
  }

  private mutating func add(
    _ candidate: CandidateTable.Candidate, _ range: Range<Int>, _ to: Int, _ extra: Float
  ) {
    edges.append(
      Edge(
        to: Int32(to), word: candidate.word, cost: candidate.cost + extra,
        reading: Int32(truncatingIfNeeded: readings.count)))
    readings.append(
      Reading(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), word: candidate.word,
        style: candidate.style, newStyle: candidate.newStyle, keeps: candidate.keeps))
  }

  private mutating func addJoined(_ left: Unit, _ right: Unit, _ to: Int) {
    var glyphs = Array(text.glyphs[Int(left.start)..<Int(left.end)])
    glyphs.append(contentsOf: text.glyphs[Int(right.start)..<Int(right.end)])
    let found = glyphs.withUnsafeBufferPointer { table.find($0, left.place) }
    for index in found where !table.candidates[index].keeps {
      add(table.candidates[index], Int(left.start)..<Int(right.end), to, Self.joinCost)
    }
  }

  /// Adds the left half of the best split; returns the right half.
  private mutating func addSplit(_ range: Range<Int>, _ place: Unit.Place, _ node: Int) -> Range<
    Int
  >? {
    var best: (cost: Float, at: Int)?
    for at in range.lowerBound + 2..<range.upperBound - 1 {
      guard let left = cheapest(range.lowerBound..<at, place),
        let right = cheapest(at..<range.upperBound, .inside)
      else { continue }
      if left + right < best?.cost ?? .infinity { best = (left + right, at) }
    }
    guard let best else { return nil }
    let before = readings.count
    addWords(range.lowerBound..<best.at, place, node + 1, Self.splitCost, wordsOnly: true)
    for index in before..<readings.count { readings[index].isFirstHalf = true }
    return best.at..<range.upperBound
  }

  private mutating func addHalf(_ range: Range<Int>, _ to: Int) {
    addWords(range, .inside, to, 0, wordsOnly: true)
  }

  private mutating func cheapest(_ range: Range<Int>, _ place: Unit.Place) -> Float? {
    let found = text.glyphs.withUnsafeBufferPointer {
      table.find(UnsafeBufferPointer(rebasing: $0[range]), place)
    }
    var best: Float?
    for index in found where !table.candidates[index].keeps {
      best = min(best ?? .infinity, table.candidates[index].cost)
    }
    return best
  }
}
