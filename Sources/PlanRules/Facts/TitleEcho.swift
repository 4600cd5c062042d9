internal import PlanSyntax

/// Compares the subject of a document with a sentence that repeats it.
struct TitleEcho: Sendable {
  /// A place where they differ.
  struct Difference: Sendable {
    /// The words of the subject, empty where it has none there.
    let subject: TextRange
    /// The words of the sentence.
    let echo: TextRange
  }

  private let subject: ArraySlice<FoldedWord>
  private let echo: ArraySlice<FoldedWord>
  /// How many words are compared at most, so that long titles stay cheap.
  private static let limit = 60

  /// The comparison of a subject with the words behind the kind's name in `words`; nil where they
  /// do not repeat it.
  init?(
    _ subject: ArraySlice<FoldedWord>, in words: ArraySlice<FoldedWord>, after kind: Phrase,
    _ text: [UInt8]
  ) {
    guard subject.count > 3 else { return nil }
    let short = subject.prefix(Self.limit)
    let starts = words.indices.filter { kind.matches(words, at: $0) }.prefix(4)
    for start in starts {
      let rest = words[(start + kind.count)...].prefix(short.count + 6)
      guard let first = short.first, let head = rest.first, head.key == first.key else { continue }
      self.subject = short
      echo = Self.sentence(rest, text)
      return
    }
    return nil
  }

  /// The words that lead from the title to what is laid down.
  private static let tails = ["nhu sau", "cu the", "voi cac"].map {
    (words: StaticString) in Phrase(words)
  }

  /// The words up to the sign that ends the sentence.
  private static func sentence(_ words: ArraySlice<FoldedWord>, _ text: [UInt8]) -> ArraySlice<
    FoldedWord
  > {
    for index in words.indices {
      if tails.contains(where: { $0.matches(words, at: index) }) { return words[..<index] }
      guard index + 1 < words.endIndex else { break }
      let gap = Int(words[index].end)..<Int(words[index + 1].start)
      if gap.contains(where: { text[$0] == 0x2E || text[$0] == 0x3B || text[$0] == 0x3A }) {
        return words[...index]
      }
    }
    return words
  }

  /// The places where another name or number stands, where most words are the same.
  var differences: [Difference] {
    let pairs = aligned
    guard pairs.count * 10 >= subject.count * 7 else { return [] }
    var found: [Difference] = []
    let end = (subject.endIndex, echo.endIndex)
    for (one, two) in zip(pairs, pairs.dropFirst() + [end]) {
      let left = subject[(one.0 + 1)..<two.0]
      let right = echo[(one.1 + 1)..<two.1]
      guard let first = left.first, let last = left.last, let start = right.first,
        let stop = right.last, left.count <= 3, right.count <= 3,
        right.contains(where: { $0.isCapital || $0.letters == 0 }),
        !right.contains(where: \.isAbbreviation) || left.allSatisfy(\.isAbbreviation)
      else { continue }
      found.append(
        Difference(
          subject: TextRange(Int(first.start), Int(last.end)),
          echo: TextRange(Int(start.start), Int(stop.end))))
    }
    return found
  }

  /// The longest common row of words.
  private var aligned: [(Int, Int)] {
    let (left, right) = (Array(subject), Array(echo))
    let width = right.count + 1
    var lengths = [Int](repeating: 0, count: (left.count + 1) * width)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        let same = left[i].key == right[j].key
        lengths[i * width + j] =
          same
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j, pairs) = (0, 0, [(Int, Int)]())
    while i < left.count, j < right.count {
      if left[i].key == right[j].key {
        pairs.append((subject.startIndex + i, echo.startIndex + j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
