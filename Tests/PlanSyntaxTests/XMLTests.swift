import PlanExport
import PlanSyntax
import Testing

/// The XML formats: each output can be read, and its words are the words of the document.
@Suite struct XMLTests {
  static let formats = ["docbook", "akn"]

  @Test(arguments: formats, Texts.fixtures)
  func `a fixture keeps its words`(format: String, path: String) throws {
    try check(Plan.of(Texts.read(path), name: path), format, path)
  }

  @Test(.enabled(if: !Texts.samples.isEmpty, "no documents lie in ../shared"), arguments: formats)
  func `documents beside the checkout keep their words`(format: String) throws {
    for path in Texts.samples { try check(Plan.of(Texts.read(path), name: path), format, path) }
  }

  @Test(arguments: formats)
  func `texts changed at random keep their words`(format: String) throws {
    let limit = ContinuousClock.now + .seconds(4)
    var mutation = Mutation(seed: 5, texts: Texts.fixtures.map(Texts.read))
    for round in 0..<1500 where round < 60 || ContinuousClock.now < limit {
      try check(Plan.of(mutation.next()), format, "round \(round)")
    }
  }

  @Test(arguments: formats)
  func `characters that XML cannot hold do not break a file`(format: String) throws {
    let noise = "\u{1}\u{FFFE}\u{FFFF}\u{85}\u{0}\u{1B}<&>\"']]>\r\u{FFFD}"
    let lines = [
      "ỦY BAN\(noise)XÃ", "Số: 1\(noise)/KH-UBND", "KẾ HOẠCH", "Về\(noise)việc", "",
      "Căn cứ Luật\(noise)A;",
    ]
    let rest = [
      "", "I. MỤC\(noise)ĐÍCH", "- Gạch\(noise)đầu dòng", "| a\(noise) | b |", "| c | d |",
      "https://a\(noise)b.vn/%zz",
    ]
    try check(Plan.of(Array((lines + rest).joined(separator: "\n").utf8)), format, "noise")
    for text in ["", "\0", "\n", noise] {
      try check(Plan.of(Array(text.utf8)), format, "“\(text)”")
    }
  }

  private func check(_ plan: Plan, _ format: String, _ place: String) throws {
    for isPretty in [false, true] {
      let words = try WordCover(of: XMLDocument(plan.written(in: format, isPretty: isPretty)).text)
      #expect(words.problems(with: plan) == [], "\(place), \(format)")
    }
  }
}

extension Plan {
  /// The plan in a format; nothing where there is no such format.
  func written(in format: String, isPretty: Bool = false, usesThreads: Bool = false) -> [UInt8] {
    var options = ExportFormat.Options()
    options.isPretty = isPretty
    options.usesThreads = usesThreads
    var bytes: [UInt8] = []
    withUnsafeMutablePointer(to: &bytes) { bytes in
      ExportFormat.named(format)?.write(self, options) {
        bytes.pointee.append(contentsOf: $0)
      }
    }
    return bytes
  }
}

/// The words of an output, as often as the leaves of the tree have them and in a leaf's order.
private struct WordCover {
  private let words: [String]
  private var places: [String: [Int]] = [:]

  init(of text: String) {
    words = Self.words(text)
    for (place, word) in words.enumerated() { places[word, default: []].append(place) }
  }

  /// The leaves whose words the output has not in a row, and the words it has too often or too rarely.
  func problems(with plan: Plan) -> [String] {
    var problems: [String] = []
    var counts = places.mapValues(\.count)
    plan.document.forEachLeaf { name, range in
      let leaf = Self.words(String(decoding: plan.transcript.text[range.bounds], as: UTF8.self))
      for word in leaf { counts[word, default: 0] -= 1 }
      guard let first = leaf.first else { return }
      if !places[first, default: []].contains(where: { words[$0...].starts(with: leaf) }) {
        problems.append("\(name) is missing: \(leaf.joined(separator: " "))")
      }
    }
    problems += counts.filter { $0.value != 0 }.map { "\($0.key): \($0.value) too many" }.sorted()
    return Array(problems.prefix(5))
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { scalar in
      let properties = scalar.properties
      return !(properties.isAlphabetic || properties.numericType != nil)
    }.map { String($0) }
  }
}
