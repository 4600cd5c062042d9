/// How often tokens of a given confidence are right.
struct Calibration {
  private var counts = [Int](repeating: 0, count: 11)
  private var right = [Int](repeating: 0, count: 11)
  private var sure = 0
  private var sureRight = 0

  mutating func add(_ confidence: Float, _ isRight: Bool) {
    let bin = max(0, min(10, Int(confidence * 10)))
    counts[bin] += 1
    right[bin] += isRight ? 1 : 0
    if confidence > 0.95 {
      sure += 1
      sureRight += isRight ? 1 : 0
    }
  }

  func report() {
    Output.line("over 0.95: \(sure) tokens, \(Output.percent(sureRight, sure)) right")
    for bin in counts.indices where counts[bin] > 0 {
      Output.line(
        "  \(bin * 10) % and over: \(counts[bin]), \(Output.percent(right[bin], counts[bin])) right"
      )
    }
  }
}
