import PlanRepair

/// Which lines are restored where a third of a document was read with the wrong language, at its start, in its middle and
/// at its end, and which of the others are touched.
///
/// A damaged line is one that changes where the whole page is restored. Blank lines do not count.
enum PartReport {
  static func run(directory: String, names: [String], verbose: Bool) {
    var (damaged, left, sound, touched) = (0, 0, 0, 0)
    for name in names {
      let truth = lines(Output.read("\(directory)/\(name).truth.txt"))
      let bytes = Output.read("\(directory)/\(name).ocr.txt")
      let page = lines(bytes)
      let restored = lines(Repairer.repair(bytes.span).text)
      let count = min(truth.count, page.count)
      for third in 0..<3 {
        let part = count * third / 3..<count * (third + 1) / 3
        let source = (0..<count).map { part.contains($0) ? page[$0] : truth[$0] }
        let result = lines(Repairer.repair(Array(source.joined(separator: [10])).span).text)
        for index in source.indices where source[index].contains(where: { $0 > 0x20 }) {
          let isDamaged = part.contains(index) && page[index] != restored[index]
          if part.contains(index) && !isDamaged { continue }
          damaged += isDamaged ? 1 : 0
          sound += isDamaged ? 0 : 1
          guard isDamaged == (result[index] == source[index]) else { continue }
          left += isDamaged ? 1 : 0
          touched += isDamaged ? 0 : 1
          if verbose {
            Output.line("\(name): \(String(decoding: source[index], as: UTF8.self))")
          }
        }
      }
    }
    Output.line(
      "\(damaged) damaged lines, \(left) left as they were; \(sound) sound ones, \(touched) touched"
    )
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 10, omittingEmptySubsequences: false)
  }
}
