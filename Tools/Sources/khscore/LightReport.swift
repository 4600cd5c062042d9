import PlanRepair

/// Word error of pages read with the right language, before and after, and the changes that did harm.
enum LightReport {
  static func run(file: String, verbose: Bool) {
    var source: [UInt8] = []
    var expected: [UInt8] = []
    for line in Output.read(file).split(separator: 10) {
      let fields = line.split(separator: 9, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      expected += Array(fields[1]) + [10]
      source += Array(fields[2]) + [10]
    }
    var options = RepairOptions()
    options.mode = .slips
    let repair = Repairer.repair(source.span, options: options)
    let (truth, before, after) = (
      Tokens.lines(expected), Tokens.lines(source), Tokens.lines(repair.text)
    )
    var (total, wrongBefore, wrongAfter, harm) = (0, 0, 0, 0)
    for index in truth.indices {
      let old = before[index].compare(truth[index])
      let new = after[index].compare(truth[index])
      total += truth[index].list.count
      wrongBefore += old.distance
      wrongAfter += new.distance
      guard old.isRight.count == new.isRight.count else { continue }
      for token in old.isRight.indices where old.isRight[token] && !new.isRight[token] {
        harm += 1
        if verbose { Output.line("T \(truth[index].text)\nR \(after[index].text)\n") }
      }
    }
    Output.line(
      "\(total) tokens, \(wrongBefore) wrong before, \(wrongAfter) after; \(repair.edits.count) changes, \(harm) harmful"
    )
  }
}
