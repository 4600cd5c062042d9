/// Whether a page read with the wrong language says what its truth says, once restored and parsed: by document and by
/// kind of fact, as it is spelled and with the place of tones normalised.
enum FactsReport {
  static func run(directory: String, names: [String], verbose: Bool) {
    var all = FactCount()
    var kinds: [PageFacts.Kind: FactCount] = [:]
    for name in names {
      let truth = PageFacts(name, Output.read("\(directory)/\(name).truth.txt"))
      let page = PageFacts(name, Output.read("\(directory)/\(name).ocr.txt"))
      var count = FactCount()
      for kind in PageFacts.Kind.allCases {
        let part = compare(kind, truth, page, verbose)
        kinds[kind, default: FactCount()].add(part)
        count.add(part)
      }
      Output.line("\(name): \(count.text)")
      all.add(count)
    }
    var short = FactCount()
    for kind in PageFacts.Kind.allCases {
      guard let count = kinds[kind] else { continue }
      Output.line("  \(kind.rawValue): \(count.text)")
      if kind != .subject { short.add(count) }
    }
    Output.line("all: \(all.text)")
    Output.line("all but subjects, which are sentences: \(short.text)")
  }

  private static func compare(
    _ kind: PageFacts.Kind, _ truth: PageFacts, _ page: PageFacts, _ verbose: Bool
  ) -> FactCount {
    let expected = truth.facts.filter { $0.kind == kind }
    let found = page.facts.filter { $0.kind == kind }
    let exact = inOrder(expected.map(\.printed), found.map(\.printed))
    let right = inOrder(expected.map(\.normal), found.map(\.normal))
    var count = FactCount()
    for (index, fact) in expected.enumerated() {
      let survived = page.holds(fact.digits, inLines: fact.lines)
      count.add(exact: exact[index], right: right[index], survived: survived)
      guard verbose && !exact[index] else { continue }
      Output.line("  \(kind.rawValue)\(survived ? "" : ", digits lost"): \(fact.printed)")
      for other in found { Output.line("    \(other.printed)") }
    }
    return count
  }

  /// Which of the expected texts are found, both in their order: those of a longest common subsequence.
  private static func inOrder(_ expected: [String], _ found: [String]) -> [Bool] {
    var isFound = [Bool](repeating: true, count: expected.count)
    for case .remove(let index, _, _) in found.difference(from: expected) { isFound[index] = false }
    return isFound
  }
}

/// How many facts are right, of all and of those whose digits survived.
struct FactCount {
  private var all = 0
  private var survived = 0
  private var exact = 0
  private var right = 0

  mutating func add(exact isExact: Bool, right isRight: Bool, survived isThere: Bool) {
    all += 1
    guard isThere else { return }
    survived += 1
    exact += isExact ? 1 : 0
    right += isRight ? 1 : 0
  }

  mutating func add(_ other: FactCount) {
    all += other.all
    survived += other.survived
    exact += other.exact
    right += other.right
  }

  var text: String {
    "\(all) facts, digits of \(survived) survived: \(exact) as spelled (\(Output.percent(exact, survived))), "
      + "\(right) with the place of tones normalised (\(Output.percent(right, survived)))"
  }
}
