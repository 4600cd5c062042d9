import PlanRepair
import PlanSyntax

/// The facts that a parsed page states in its header and grounds.
struct PageFacts {
  /// What a fact is about.
  enum Kind: String, CaseIterable {
    case kind, number, date, place, parent, issuer, subject
    case actNumber = "number of a cited act"
    case actDate = "date of a cited act"
  }

  /// One fact, and the lines of the page that give it.
  struct Fact {
    let kind: Kind
    /// Its words, a blank between them.
    let printed: String
    /// The words with their tones in the old place.
    let normal: String
    /// Its runs of digits, without the zeros before them.
    let digits: [[UInt8]]
    let lines: [Int]
  }

  private(set) var facts: [Fact] = []
  private let plan: Plan
  private let lines: [ArraySlice<UInt8>]

  init(_ name: String, _ page: [UInt8]) {
    plan = PlanParser.parse(Source(name: name, bytes: page))
    lines = plan.source.text.split(separator: 10, omittingEmptySubsequences: false)
    let header = plan.document.header
    add(.kind, header.kindName, header.kind.map { "\($0.name)" })
    add(.number, header.number?.number?.range)
    add(.date, header.date?.range, header.date?.date.text)
    add(.place, header.place)
    add(.parent, header.parent)
    add(.issuer, header.issuer)
    add(.subject, header.subject)
    for act in plan.document.bases.flatMap(\.content.citations) {
      add(.actNumber, act.number?.range)
      if let date = act.date { add(.actDate, act.range, date.text) }
    }
  }

  /// Adds the fact in a range; its text is that of the range where none is given.
  private mutating func add(_ kind: Kind, _ range: TextRange?, _ text: String? = nil) {
    guard let range else { return }
    let words = plan.transcript.text[range.bounds].split { $0 <= 0x20 }
    let bytes = text.map { Array($0.utf8) } ?? Array(words.joined(separator: [0x20]))
    let starts = lines.map(\.startIndex)
    let places = plan.transcript.map.ranges(of: range)
    facts.append(
      Fact(
        kind: kind, printed: String(decoding: bytes, as: UTF8.self),
        normal: Tokens(bytes[...]).text,
        digits: Self.digits(bytes[...]),
        lines: lines.indices.filter { line in
          places.contains { $0.upperBound > starts[line] && $0.lowerBound <= lines[line].endIndex }
        }))
  }

  /// Whether lines of the page hold runs of digits, whole and in order.
  func holds(_ digits: [[UInt8]], inLines places: [Int]) -> Bool {
    var wanted = digits[...]
    for line in places where line < lines.count {
      for run in Self.digits(lines[line]) where run == wanted.first { wanted.removeFirst() }
    }
    return wanted.isEmpty
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    bytes.split { $0 &- 0x30 >= 10 }.map { Array($0.drop { $0 == 0x30 }) }
  }
}

extension PartialDate {
  fileprivate var text: String { "\(day)/\(month)/\(year)" }
}
