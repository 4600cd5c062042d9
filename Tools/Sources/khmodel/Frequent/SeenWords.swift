import Glibc
import PlanRepair

/// Which words strings were seen to stand for, which tells more than their letters alone: what engines make of a letter
/// depends on its neighbours.
///
/// The chance that a word is printed as a string is mixed from how often it was, and from what the channel says; the more
/// often the word was seen, the more its own count weighs.
struct SeenWords {
  private var words: [UInt64: [UInt16: Double]] = [:]
  private var totals: [UInt32: Double] = [:]
  /// So many sightings of a word weigh as much as the channel.
  private static let channel = 400.0

  init(_ pairs: WordPairs, _ search: StringSearch) {
    for (pair, count) in pairs.counts {
      guard let style = StringSearch.style(of: pair.truth),
        let value = search.value(of: pair.truth),
        let key = StringSearch.key(pair.ocr, style)
      else { continue }
      words[key, default: [:]][value, default: 0] += Double(count)
      totals[Self.whole(value, style), default: 0] += Double(count)
    }
  }

  /// The readings of a string with the costs that what was seen gives them; words the search did not find are added.
  func weigh(_ found: [StringSearch.Reading], _ key: UInt64) -> [StringSearch.Reading] {
    let seen = words[key] ?? [:]
    let style = StringSearch.style(of: key)
    var chances = Dictionary(
      found.map { ($0.value, exp(-Double($0.cost) * StringSearch.unit)) }, uniquingKeysWith: max)
    for value in seen.keys where chances[value] == nil { chances[value] = 0 }
    return chances.map { value, chance in
      let total = totals[Self.whole(value, style)] ?? 0
      let mixed = ((seen[value] ?? 0) + Self.channel * chance) / (total + Self.channel)
      let steps = min(255, max(0, (-log(mixed) / StringSearch.unit).rounded()))
      return StringSearch.Reading(value: value, cost: UInt8(steps))
    }
    .sorted { ($0.cost, $0.value) < ($1.cost, $1.value) }
  }

  private static func whole(_ value: UInt16, _ style: UInt8) -> UInt32 {
    UInt32(value) << 8 | UInt32(style)
  }
}
