/// Line numbers for people: neighbours joined, the tail counted.
struct LineList {
  private(set) var ranges: [ClosedRange<Int>] = []

  init(_ lines: [ClosedRange<Int>]) {
    for line in lines.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, line.lowerBound <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, line.upperBound)
      } else {
        ranges.append(line)
      }
    }
  }

  /// The list as text: `3, 17–20, 31 … (+12)`.
  func text(atMost limit: Int) -> String {
    let shown = ranges.prefix(limit).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    let more = ranges.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " … (+\(more))" : "")
  }
}
