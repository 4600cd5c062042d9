/// The words of a first reading, for the window model to look at around each unit.
final class Surroundings {
  private let window: WindowModel
  /// The word read for each unit, with the sentence boundaries.
  @exclusivity(unchecked) private var words: [UInt16] = []
  /// Where each unit's word is among them.
  @exclusivity(unchecked) private var places: [Int32] = []
  private let place: UnsafeMutablePointer<Float>

  /// How much the window's odds count beside the trigram's.
  private static let share: Float = 0.7

  init(_ window: WindowModel, _ units: [Unit], read: [UInt16]) {
    self.window = window
    place = .allocate(capacity: WindowShape.size)
    words.reserveCapacity(units.count + units.count / 8)
    places.reserveCapacity(units.count)
    for number in units.indices {
      if units[number].boundary { words.append(LanguageModel.boundary) }
      places.append(Int32(truncatingIfNeeded: words.count))
      words.append(read[number])
    }
  }

  deinit { place.deallocate() }

  /// Adds to the costs of a unit's readings, the edges from `begin` on, what the words around say of each and of the first.
  func weigh(_ edges: inout [Edge], from begin: Int, of unit: Int) {
    let index = Int(places[unit])
    guard edges.count > begin + 1, window.knows(words[index]) else { return }
    window.look(around: index, in: words, into: place)
    guard let first = window.odds(words[index], place) else { return }
    for edge in begin..<edges.count {
      guard let odds = window.odds(edges[edge].word, place) else { continue }
      edges[edge].cost -= Self.share * (odds - first)
    }
  }
}
