import PlanSyntax

/// Counts which leaf of the tree or which leftover each byte of a source belongs to.
struct Coverage {
  /// The letters and digits that belong to nothing, and those that belong to more than one thing.
  private(set) var lost: [Range<Int>] = []
  private(set) var doubled: [Range<Int>] = []
  private let source: [UInt8]

  init(_ plan: Plan) {
    source = plan.source.text
    var counts = [UInt8](repeating: 0, count: source.count)
    counts.withUnsafeMutableBufferPointer { counts in
      func add(_ range: Range<Int>) {
        for index in range.clamped(to: counts.indices) where counts[index] < 2 {
          counts[index] += 1
        }
      }
      plan.document.forEachLeaf { _, range in
        for part in plan.transcript.map.ranges(of: range) { add(part) }
      }
      for leftover in plan.leftovers { add(leftover.source) }
    }
    lost = words(counts) { $0 == 0 }
    doubled = words(counts) { $0 > 1 }
  }

  /// The first words that are counted wrongly, for a failing test to show.
  var problems: [String] {
    [("lost", lost), ("doubled", doubled)].flatMap { name, ranges in
      ranges.prefix(5).map { range in
        let line = source[..<range.lowerBound].count { $0 == 0x0A } + 1
        let text = String(decoding: source[range], as: UTF8.self)
        return "\(name) in line \(line), byte \(range.lowerBound): “\(text)”"
      }
    }
  }

  /// The runs of letters and digits whose count is a given one.
  private func words(_ counts: [UInt8], where isWanted: (UInt8) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    counts.withUnsafeBufferPointer { counts in
      var index = 0
      while index < counts.count {
        let start = index
        while index < counts.count, isWanted(counts[index]) { index += 1 }
        if start < index { found += letters(in: start..<index) }
        index += 1
      }
    }
    return found
  }

  /// The runs of letters and digits in a range, whole where the range cuts the first or last one.
  private func letters(in range: Range<Int>) -> [Range<Int>] {
    var index = range.lowerBound
    var last = range.upperBound
    while index > 0, source[index] & 0xC0 == 0x80 { index -= 1 }
    while last < source.count, source[last] & 0xC0 == 0x80 { last += 1 }
    var found: [Range<Int>] = []
    for scalar in String(decoding: source[index..<last], as: UTF8.self).unicodeScalars {
      let start = index
      index += UTF8.width(scalar)
      guard isLetter(scalar) else { continue }
      if let word = found.last, word.upperBound == start {
        found[found.count - 1] = word.lowerBound..<index
      } else {
        found.append(start..<index)
      }
    }
    return found
  }

  /// Fillers count as letters in Unicode, though nobody sees them.
  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return (properties.isAlphabetic || properties.numericType != nil)
      && !properties.isDefaultIgnorableCodePoint
  }
}
