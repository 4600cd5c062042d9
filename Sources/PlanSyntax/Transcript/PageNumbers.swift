/// Tells page numbers among the lines that hold a number and nothing else.
enum PageNumbers {
  /// Such a line; the value is 0 where rows of a table are counted.
  struct Number {
    var line: Int
    var value: Int
  }

  /// The page numbers: beside a form feed or a running head, inside a sentence, or counted on with a
  /// page of lines between.
  static func find(
    _ numbers: [Number], _ lines: [Line], heads: [NoiseFilter.Noise]
  ) -> [NoiseFilter.Noise] {
    var found = Set<Int>()
    var headLines = Set<Int>()
    for head in heads where head.kind == .runningHead { headLines.insert(head.line) }
    for number in numbers {
      let line = number.line
      let atPage =
        lines[line].flags.contains(.pageBefore)
        || line + 1 < lines.count && lines[line + 1].flags.contains(.pageBefore)
        || headLines.contains(line - 1) || headLines.contains(line + 1)
      if atPage || number.value > 0 && cutsSentence(lines, line) { found.insert(line) }
    }
    let next = followers(numbers)
    var length = [Int](repeating: 1, count: numbers.count)
    for order in numbers.indices.reversed() where next[order] > 0 {
      length[order] = length[next[order]] + 1
    }
    var isIn = [Bool](repeating: false, count: numbers.count)
    for order in numbers.indices where next[order] > 0 {
      guard isIn[order] || length[order] > 2 || beginsAtSecondPage(numbers, order) else { continue }
      isIn[order] = true
      isIn[next[order]] = true
    }
    for order in numbers.indices where isIn[order] { found.insert(numbers[order].line) }
    return found.map { NoiseFilter.Noise(line: $0, kind: .pageNumber) }
  }

  /// For each number the place of the one that counts on from it a page further, or 0.
  private static func followers(_ numbers: [Number]) -> [Int] {
    numbers.indices.map { order in
      let number = numbers[order]
      guard number.value > 0 else { return 0 }
      var other = order + 1
      while other < numbers.count, numbers[other].line - number.line <= 120 {
        if numbers[other].value == number.value + 1, numbers[other].line - number.line >= 20 {
          return other
        }
        other += 1
      }
      return 0
    }
  }

  /// Whether a number is 2 and no 1 stands before it, as rows of a table would have.
  private static func beginsAtSecondPage(_ numbers: [Number], _ order: Int) -> Bool {
    numbers[order].value == 2 && (order == 0 || numbers[order - 1].value != 1)
  }

  /// Whether a full line goes on behind the number.
  private static func cutsSentence(_ lines: [Line], _ line: Int) -> Bool {
    guard line > 0, line + 1 < lines.count else { return false }
    let before = lines[line - 1]
    return before.length > 50 && before.flags.isDisjoint(with: [.endsTerminal, .hasTab, .hasPipe])
      && lines[line + 1].flags.contains(.startsLower)
  }
}
