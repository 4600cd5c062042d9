internal import VietnameseText

/// Which rules look at which words: the triggers of up to 64 rules in tables.
struct WordWatch {
  /// How many rules one watch holds.
  static let capacity = 64

  private let rules: [Rule]
  private let triggers: [WordTrigger]
  /// The rules by the hash of a word; a bit of `sieve` is set for each slot that may hold one.
  private var slots: [(key: UInt64, rules: UInt64)] = []
  private var sieve: [UInt64] = []
  private var traits = [UInt64](repeating: 0, count: 16)
  private var gaps = [UInt64](repeating: 0, count: 16)
  private var watched: (traits: WordTraits, gap: Gap) = ([], [])
  /// The rules that are silent in pieces whose letters cannot be judged.
  private var careful: UInt64 = 0

  /// Tables for rules; what is behind the first 64 is left out.
  init(_ rules: ArraySlice<Rule>) {
    self.rules = Array(rules.prefix(Self.capacity))
    triggers = self.rules.map {
      if case .word(let trigger, _) = $0.check { trigger } else { WordTrigger() }
    }
    makeSlots(for: triggers.reduce(0) { $0 + $1.keys.count })
    for (index, trigger) in triggers.enumerated() {
      let bit: UInt64 = 1 << UInt64(index)
      for key in trigger.keys { watch(key.rawValue, by: bit) }
      watch(trigger, by: bit)
      if self.rules[index].needsSoundText { careful |= bit }
    }
  }

  private mutating func watch(_ trigger: WordTrigger, by rule: UInt64) {
    for bit in 0..<16 {
      if trigger.traits.rawValue & 1 << UInt16(bit) != 0 { traits[bit] |= rule }
      if trigger.gap.rawValue & 1 << UInt16(bit) != 0 { gaps[bit] |= rule }
    }
    watched.traits.formUnion(trigger.traits)
    watched.gap.formUnion(trigger.gap)
  }

  private mutating func makeSlots(for keys: Int) {
    var size = 4096
    while size < keys * 4 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    sieve = Array(repeating: 0, count: size / 64)
  }

  private mutating func watch(_ key: UInt64, by rule: UInt64) {
    var slot = Self.slot(key) & (slots.count - 1)
    sieve[slot >> 6] |= 1 << UInt64(slot & 63)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (key, slots[slot].rules | rule)
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// Calls each rule that is in force for a document with the words it looks at.
  func walk(_ facts: DocumentFacts, _ report: inout Report) {
    var places = [[Int]](repeating: [], count: rules.count)
    let words = facts.words.words
    for piece in facts.words.pieces {
      let silent = piece.isDoubtful ? careful : 0
      for index in piece.words.lowerBound...piece.words.upperBound {
        var found = watchers(of: words[index]) & ~silent
        while found != 0 {
          let rule = found.trailingZeroBitCount
          found &= found - 1
          if triggers[rule].admits(words[index]) { places[rule].append(index) }
        }
      }
    }
    for (index, rule) in rules.enumerated() where !places[index].isEmpty {
      guard case .word(_, let check) = rule.check, rule.isInForce(for: facts) else { continue }
      report.begin(rule)
      check(facts, places[index], &report)
    }
  }

  /// The rules whose triggers fire at a word.
  @inline(__always)
  private func watchers(of word: Word) -> UInt64 {
    let slot = Self.slot(word.key.rawValue) & (slots.count - 1)
    var found: UInt64 = 0
    if sieve[slot >> 6] & 1 << UInt64(slot & 63) != 0 { found = keyed(word.key.rawValue, slot) }
    let traits = word.traits.intersection(watched.traits)
    let gap = word.gap.intersection(watched.gap)
    if traits.isEmpty, gap.isEmpty { return found }
    return found | union(self.traits, traits.rawValue) | union(gaps, gap.rawValue)
  }

  private func keyed(_ key: UInt64, _ start: Int) -> UInt64 {
    var slot = start
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].rules }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private func union(_ table: [UInt64], _ bits: UInt16) -> UInt64 {
    var (left, found) = (bits, UInt64(0))
    while left != 0 {
      found |= table[left.trailingZeroBitCount]
      left &= left - 1
    }
    return found
  }
}
