/// Finds the name that was probably meant.
public enum Suggestion {
  /// The name at the smallest edit distance from the word, if it is near enough to be a slip.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let typed = Array(word.utf8)
    var best: (name: String, distance: Int)?
    for name in names {
      let wanted = Array(name.utf8)
      let limit = max(1, wanted.count / 3)
      guard let distance = distance(typed, wanted, limit: limit) else { continue }
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// The number of letters inserted, left out, changed or swapped with a neighbour, up to the
  /// limit.
  ///
  /// Words too different in length are not compared, so the cost stays linear in the word.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, previous) = (previous, row)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }
}
