import PlanRepair

/// Word error of pages read with the wrong language, before and after, by document.
enum HeavyReport {
  static func run(directory: String, names: [String], verbose: Bool) {
    var sum = 0.0
    var sumRead = 0.0
    var bytes = 0
    var time = 0.0
    var calibration = Calibration()
    for name in names {
      let source = Output.read("\(directory)/\(name).ocr.txt")
      let truth = Tokens.lines(Output.read("\(directory)/\(name).truth.txt"))
      let started = ContinuousClock.now
      let repair = Repairer.repair(source.span)
      let passed = (ContinuousClock.now - started).components
      time += Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
      bytes += source.count
      if repair.undone() != source { Output.line("\(name): NOT REVERSIBLE") }
      let before = Tokens.lines(source)
      let after = Tokens.lines(repair.text)
      var (total, wrongBefore, wrongAfter, unread) = (0, 0, 0, 0)
      var word = 0
      for index in truth.indices where index < after.count {
        let (isRight, distance) = after[index].compare(truth[index])
        total += truth[index].list.count
        wrongBefore += before[index].compare(truth[index]).distance
        wrongAfter += distance
        if before[index].list.isEmpty { unread += truth[index].list.count }
        for (token, range) in after[index].ranges.enumerated() {
          var confidence: Float = 1
          var any = false
          while word < repair.words.count, repair.words[word].result.lowerBound < range.upperBound {
            confidence = min(confidence, repair.words[word].confidence)
            any = true
            word += 1
          }
          if any { calibration.add(confidence, isRight[token]) }
        }
        if verbose && distance > 0 {
          Output.line("T \(truth[index].text)\nO \(before[index].text)\nR \(after[index].text)\n")
        }
      }
      sumRead += Double(wrongAfter - unread) / Double(max(1, total - unread))
      sum += Double(wrongAfter) / Double(max(1, total))
      Output.line(
        "\(name): \(total) tokens, \(Output.percent(wrongBefore, total)) wrong before, "
          + "\(Output.percent(wrongAfter, total)) after (\(unread) in lines the engine left out)")
    }
    calibration.report()
    let count = Double(max(1, names.count))
    Output.line("mean without lines left out \(Output.decimals(sumRead * 100 / count)) %")
    Output.line(
      "mean \(Output.decimals(sum * 100 / count)) %, "
        + "\(Output.decimals(Double(bytes) / time / 1e6)) MB/s")
  }
}
