import PlanRepair

/// The lines a restoration changed, before and after, each with how sure its least sure change is.
struct RepairDiff {
  private(set) var text = ""

  init(_ source: [UInt8], _ repair: Repair) {
    let before = source.split(separator: 10, omittingEmptySubsequences: false)
    let after = repair.text.split(separator: 10, omittingEmptySubsequences: false)
    var edit = 0
    for (index, pair) in zip(before, after).enumerated() {
      var least: Float = 1
      var isChanged = false
      while edit < repair.edits.count, repair.edits[edit].source.lowerBound < pair.0.endIndex {
        least = min(least, repair.edits[edit].confidence)
        isChanged = true
        edit += 1
      }
      guard isChanged else { continue }
      text += "@@ \(index + 1) · \(Int(least * 100)) %\n"
      text += "- \(String(decoding: pair.0, as: UTF8.self))\n"
      text += "+ \(String(decoding: pair.1, as: UTF8.self))\n"
    }
  }
}
