/// Restores a text segment by segment: readings of every unit, the lattice over them, the likeliest path.
struct Decoder {
  /// A reading the search settled on, with its posterior chance.
  struct Choice {
    var reading: Reading
    var confidence: Float
    /// The next best reading of the same text, where the first is not sure.
    var second: Reading?
  }

  /// A run of units between two boundaries, as it was read first.
  private struct Passage {
    let units: Range<Int>
    let choices: Range<Int>
    let isSure: Bool
  }

  private let units: [Unit]
  private var lattice: Lattice
  private var beam: Beam
  private var posterior: [Float] = []
  private var path: [Int32] = []
  /// The units whose reading is to be looked at more closely.
  private var unsure: [Bool]
  /// The word first read for each unit.
  private var read: [UInt16]
  /// What was chosen, in the order of the text.
  private(set) var choices: [Choice] = []

  /// A reading at least so likely is sure; a text with fewer units is too short to repeat itself.
  private static let sure: Float = 0.95
  /// A reading at least so likely tells of the document's usage.
  private static let learnt: Float = 0.7
  /// A passage with a reading less likely than this is read again.
  private static let settled: Float = 0.9
  /// A unit with a reading less likely than this is then looked at more closely.
  private static let unsettled: Float = 0.7
  private static let shortText = 200
  /// A longer passage is cut, so that memory stays small.
  private static let longest = 400

  init(
    _ text: GlyphText, _ units: [Unit], _ models: Models, _ mode: RepairMode, _ habit: ToneStyle
  ) {
    self.units = units
    unsure = [Bool](repeating: false, count: units.count)
    read = [UInt16](repeating: LanguageModel.unknown, count: units.count)
    lattice = Lattice(text, units, models, mode, habit)
    beam = Beam(models.language, tokens: units.count)
    choices.reserveCapacity(units.count)
    var passages: [Passage] = []
    let memory = DocumentMemory(words: models.language.words, tokens: units.count)
    var start = 0
    while start < units.count {
      var end = start + 1
      while end < units.count, !units[end].boundary, end - start < Self.longest { end += 1 }
      passages.append(decode(start..<end))
      learn(memory, from: start)
      start = end
    }
    if mode != .slips && units.count > Self.shortText {
      decodeAgain(passages, memory, models.window)
    }
  }

  /// Reads the passages anew in which a word is not sure, now that the document's usage is known.
  private mutating func decodeAgain(
    _ passages: [Passage], _ memory: DocumentMemory, _ window: WindowModel?
  ) {
    beam.use(memory)
    lattice.lookClosely(
      at: unsure, in: window.map { Surroundings($0, units, read: read) })
    let before = choices
    choices = []
    choices.reserveCapacity(before.count + before.count / 8)
    for passage in passages {
      if passage.isSure {
        choices.append(contentsOf: before[passage.choices])
      } else {
        _ = decode(passage.units)
      }
    }
  }

  /// Notes the best path's words of the passage at `start`, the pairs of sure ones, and the units that are not sure.
  private mutating func learn(_ memory: DocumentMemory, from start: Int) {
    var previous: UInt16? = LanguageModel.boundary
    for edge in path {
      let step = lattice.edges[Int(edge)]
      // A token that was read as two words is none of both.
      let isHalf = step.from & 1 == 1
      read[start + Int(step.from) / 2] = isHalf ? LanguageModel.unknown : step.word
      let isSure = posterior[Int(edge)] > Self.learnt && step.word != LanguageModel.unknown
      if isSure, let previous { memory.learn(previous, step.word) }
      previous = isSure ? step.word : nil
      if step.reading >= 0, posterior[Int(edge)] < Self.unsettled {
        unsure[start + Int(step.from) / 2] = true
      }
    }
  }

  private mutating func decode(_ segment: Range<Int>) -> Passage {
    let begin = choices.count
    var isSure = true
    lattice.build(segment)
    beam.run(edges: lattice.edges, first: lattice.first, posterior: &posterior, path: &path)
    var node = 0
    for edge in path {
      while lattice.first[node + 1] <= Int(edge) { node += 1 }
      let place = lattice.edges[Int(edge)].reading
      guard place >= 0 else { continue }
      let confidence = min(1, posterior[Int(edge)])
      if confidence < Self.settled { isSure = false }
      let reading = lattice.readings[Int(place)]
      let second =
        confidence < Self.sure
        ? rival(of: reading, lattice.first[node]..<lattice.first[node + 1]) : nil
      choices.append(Choice(reading: reading, confidence: confidence, second: second))
    }
    return Passage(units: segment, choices: begin..<choices.count, isSure: isSure)
  }

  /// The likeliest other reading of the same text among the edges into a node.
  private func rival(of reading: Reading, _ edges: Range<Int>) -> Reading? {
    var best: Float = 0
    var rival: Reading?
    for edge in edges where posterior[edge] > best && lattice.edges[edge].reading >= 0 {
      let other = lattice.readings[Int(lattice.edges[edge].reading)]
      guard other.start == reading.start, other.end == reading.end,
        other.word != reading.word || other.keeps != reading.keeps
      else { continue }
      best = posterior[edge]
      rival = other
    }
    return rival
  }
}
