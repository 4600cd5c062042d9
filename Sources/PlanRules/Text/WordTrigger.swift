internal import VietnameseText

/// What makes a rule look at a word.
///
/// All rules with the check `.word` share one walk over the words. Each says by its trigger at which
/// words it wants to be called: at certain words, at words with certain letters, or at words behind
/// certain signs (the end mark of a piece counts as a word here). Choose the rarest thing that tells
/// the breach: a rule costs only where its trigger fires.
public struct WordTrigger: Sendable {
  var keys: [WordKey] = []
  var traits: WordTraits = []
  var gap: Gap = []

  /// Words of a list with blanks between them, in any case.
  public static func words(_ list: String) -> WordTrigger {
    WordTrigger(keys: WordKey.words(list))
  }

  /// Certain words.
  static func keys(_ keys: [WordKey]) -> WordTrigger { WordTrigger(keys: keys) }

  /// Words that have one of the traits.
  static func traits(_ traits: WordTraits) -> WordTrigger { WordTrigger(traits: traits) }

  /// Words behind one of the signs.
  public static func gap(_ gap: Gap) -> WordTrigger { WordTrigger(gap: gap) }
}

/// Which rules look at which words: the triggers of up to 64 rules in tables.
struct WordWatch {
  private let rules: [Rule]
  private var keys: [UInt64: UInt64] = [:]
  private var slots: [(key: UInt64, rules: UInt64)] = []
  private var traits: [UInt64]
  private var gaps: [UInt64]
  private var watched: (traits: WordTraits, gap: Gap) = ([], [])
  /// The rules that are silent in pieces whose letters cannot be judged.
  private var careful: UInt64 = 0

  /// Tables for rules; what is behind the first 64 is left out.
  init(_ rules: ArraySlice<Rule>) {
    self.rules = Array(rules.prefix(64))
    traits = [UInt64](repeating: 0, count: 16)
    gaps = traits
    for (index, rule) in self.rules.enumerated() {
      guard case .word(let trigger, _) = rule.check else { continue }
      watch(trigger, by: 1 << UInt64(index))
      if rule.needsSoundText { careful |= 1 << UInt64(index) }
    }
    layOut()
  }

  private mutating func watch(_ trigger: WordTrigger, by rule: UInt64) {
    for key in trigger.keys { keys[key.rawValue, default: 0] |= rule }
    for bit in 0..<16 {
      if trigger.traits.rawValue & 1 << UInt16(bit) != 0 { traits[bit] |= rule }
      if trigger.gap.rawValue & 1 << UInt16(bit) != 0 { gaps[bit] |= rule }
    }
    watched.traits.formUnion(trigger.traits)
    watched.gap.formUnion(trigger.gap)
  }

  private mutating func layOut() {
    var size = 64
    while size < keys.count * 4 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    for (key, rules) in keys {
      var slot = Self.slot(key) & (size - 1)
      while slots[slot].key != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (key, rules)
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// Calls the rules at the words they look at.
  func walk(_ facts: DocumentFacts, _ report: inout Report) {
    for piece in facts.words.pieces {
      let silent = piece.isDoubtful ? careful : 0
      for index in piece.words.lowerBound...piece.words.upperBound {
        let found = self.rules(at: facts.words[index]) & ~silent
        if found != 0 { call(found, facts, index, &report) }
      }
    }
  }

  @inline(__always)
  private func rules(at word: Word) -> UInt64 {
    var found: UInt64 = 0
    var slot = Self.slot(word.key.rawValue) & (slots.count - 1)
    while slots[slot].key != 0 {
      if slots[slot].key == word.key.rawValue { found = slots[slot].rules }
      slot = (slot + 1) & (slots.count - 1)
    }
    let traits = word.traits.intersection(watched.traits)
    let gap = word.gap.intersection(watched.gap)
    if traits.isEmpty, gap.isEmpty { return found }
    for bit in 0..<16 {
      if traits.rawValue & 1 << UInt16(bit) != 0 { found |= self.traits[bit] }
      if gap.rawValue & 1 << UInt16(bit) != 0 { found |= gaps[bit] }
    }
    return found
  }

  private func call(
    _ found: UInt64, _ facts: DocumentFacts, _ index: Int, _ report: inout Report
  ) {
    var left = found
    while left != 0 {
      let rule = rules[left.trailingZeroBitCount]
      left &= left - 1
      guard case .word(_, let check) = rule.check else { continue }
      report.begin(rule)
      check(facts, index, &report)
    }
  }
}
