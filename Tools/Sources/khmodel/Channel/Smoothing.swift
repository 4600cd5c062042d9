import Glibc
import PlanRepair

/// The learnt segments widened to what was not seen: letters of one class share their misreadings.
///
/// A letter's own counts are mixed with those of letters with the same base and kind of mark, with those of any marked
/// letter of the base, and with a prior; frequent letters are capped so that they do not swamp their class.
struct SmoothedChannel {
  /// -log P(OCR | truth) by key of `SegmentModel`.
  private(set) var costs: [SegmentModel.Key: Double] = [:]

  private let letters = LetterTable.shared
  private static let own = 50.0
  private static let classMass = 12.0
  private static let baseMass = 3.0
  private static let priorMass = 1.0
  private static let composed = 0.05

  init(_ model: SegmentModel) {
    var rows: [UInt32: [UInt32: Double]] = [:]
    for (key, chance) in model.probability.sorted(by: { $0.key < $1.key }) {
      rows[UInt32(key >> 27), default: [:]][UInt32(key & 0x7FF_FFFF)] = chance
    }
    let pools = self.pools(rows, model)
    for glyph in 1..<Glyph(Glyphs.count) where letters.isLetter(glyph) && isTrue(glyph) {
      addLetter(glyph, rows[UInt32(glyph)] ?? [:], model.seen[UInt32(glyph)] ?? 0, pools)
    }
    put(0x26, 0x26, 0.95)
    for (truth, row) in rows where truth > 511 {
      let count = min(model.seen[truth] ?? 0, Self.own)
      for (read, chance) in row {
        put(truth, read, chance * count / (count + 3) * SegmentModel.double)
      }
    }
  }

  private func isTrue(_ glyph: Glyph) -> Bool { letters.slot[Int(letters.lower[Int(glyph)])] != 0 }

  /// Class and base class of a marked or plain vowel.
  private func classes(_ glyph: Glyph) -> (UInt32, UInt32)? {
    let plain = letters.plain[Int(glyph)]
    guard [97, 101, 105, 111, 117, 121].contains(letters.lower[Int(plain)]) else { return nil }
    let toned = letters.tone[Int(glyph)] != 0
    let hat = letters.toneless[Int(glyph)]
    return (
      1 << 20 | UInt32(hat) << 1 | (toned ? 1 : 0),
      1 << 21 | UInt32(plain) << 1 | (glyph == plain ? 0 : 1)
    )
  }

  private func pools(
    _ rows: [UInt32: [UInt32: Double]], _ model: SegmentModel
  ) -> [UInt32: [UInt32: Double]] {
    var pools: [UInt32: [UInt32: Double]] = [:]
    for (truth, row) in rows.sorted(by: { $0.key < $1.key }) where truth < 512 {
      guard let (own, base) = classes(Glyph(truth)) else { continue }
      let weight = min(model.seen[truth] ?? 0, 200)
      for (read, chance) in row {
        pools[own, default: [:]][read, default: 0] += weight * chance
        pools[base, default: [:]][read, default: 0] += weight * chance
      }
    }
    return pools.mapValues { pool in
      let sum = pool.values.reduce(0, +)
      return pool.mapValues { $0 / sum }
    }
  }

  private mutating func addLetter(
    _ glyph: Glyph, _ row: [UInt32: Double], _ seen: Double, _ pools: [UInt32: [UInt32: Double]]
  ) {
    let count = min(seen, Self.own)
    var mixed: [UInt32: Double] = [:]
    var parts: [([UInt32: Double], Double)] = [(row, count), (prior(glyph), Self.priorMass)]
    if let (own, base) = classes(glyph) {
      if let pool = pools[own] { parts.append((pool, Self.classMass)) }
      if let pool = pools[base] { parts.append((pool, Self.baseMass)) }
    }
    let total = parts.reduce(0) { $0 + $1.1 }
    for (part, weight) in parts {
      for (read, chance) in part { mixed[read, default: 0] += weight / total * chance }
    }
    let plain = letters.plain[Int(glyph)]
    if classes(glyph) != nil, plain != glyph { compose(&mixed) }
    for (read, chance) in mixed { put(UInt32(glyph), read, chance * (1 - SegmentModel.double)) }
  }

  /// Adds strings of two and three glyphs made of those the letter is often read as.
  private func compose(_ mixed: inout [UInt32: Double]) {
    var single: [UInt32: Double] = [:]
    for (read, chance) in mixed {
      for shift in [0, 9, 18] where read >> UInt32(shift) & 511 != 0 {
        single[read >> UInt32(shift) & 511, default: 0] += chance
      }
    }
    let sum = single.values.reduce(0, +)
    let top = single.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(7)
    for (first, one) in top {
      for (second, two) in top {
        let pair = first << 9 | second
        mixed[pair] = max(mixed[pair] ?? 0, Self.composed * one * two / sum / sum)
        for (third, three) in top {
          let triple = pair << 9 | third
          let chance = Self.composed / 2 * one * two * three / sum / sum / sum
          mixed[triple] = max(mixed[triple] ?? 0, chance)
        }
      }
    }
  }

  /// What any engine may make of a letter.
  private func prior(_ glyph: Glyph) -> [UInt32: Double] {
    let plain = letters.plain[Int(glyph)]
    var prior: [UInt32: Double] = [UInt32(plain): 0.35]
    prior[UInt32(glyph), default: 0] += 0.05
    prior[0, default: 0] += 0.01
    let looks: [Character: String] = [
      "o": "é6dGbO@&¢oe", "a": "a4dé&ai@3e", "u": "itrvuya", "e": "éeg€¢8&@", "i": "ijl1í",
      "d": "d", "y": "yv¥",
      "l": "tfiIJ1|[]!", "t": "flir1", "n": "mrhui", "h": "bnkl", "b": "hl6", "g": "gqy9",
      "c": "ceo(¢",
      "r": "rtnf", "m": "mn", "p": "pb", "v": "vyw", "s": "s5S8", "k": "klh", "q": "gq",
    ]
    if let scalar = Unicode.Scalar(letters.scalars[Int(letters.lower[Int(plain)])]) {
      for look in (looks[Character(scalar)] ?? "").unicodeScalars {
        prior[UInt32(Glyphs.code(of: look.value)), default: 0] += 0.02
      }
      let bars = glyph == 73 || glyph == 105 || glyph == 108 ? "I1l|i!J" : ""
      for look in bars.unicodeScalars {
        prior[UInt32(Glyphs.code(of: look.value)), default: 0] += 0.03
      }
    }
    if glyph == Glyphs.code(of: 0x110) {
      for (look, chance) in [
        ("D", 0.3), ("P", 0.2), ("B", 0.1), ("b", 0.05), ("DP", 0.02), ("Db", 0.03), ("DB", 0.02),
      ] {
        let read = look.unicodeScalars.reduce(UInt32(0)) {
          $0 << 9 | UInt32(Glyphs.code(of: $1.value))
        }
        prior[read, default: 0] += chance
      }
    }
    let sum = prior.values.reduce(0, +)
    return prior.mapValues { $0 / sum }
  }

  private mutating func put(_ truth: UInt32, _ read: UInt32, _ chance: Double) {
    let cost = -log(chance)
    if cost < 12.7 { costs[SegmentModel.key(truth, read)] = cost }
  }
}
