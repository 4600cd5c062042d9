internal import PlanSyntax

extension Passage {
  /// A piece of running text.
  enum Piece {
    /// Text in which nothing was found.
    case text(TextRange)
    /// A citation or a reference.
    case citation(Citation)
    /// A date, an amount, an address.
    case mention(Mention)

    /// The text of the piece.
    var range: TextRange {
      switch self {
      case .text(let range): range
      case .citation(let citation): citation.range
      case .mention(let mention): mention.range
      }
    }
  }

  /// Visits the text piece by piece, each byte once; of two finds that overlap, the first counts.
  func forEachPiece(_ body: (Piece) -> Void) {
    var position = range.start
    var (citation, mention) = (0, 0)
    func text(to end: Int32) {
      if end > position { body(.text(TextRange(Int(position), Int(end)))) }
    }
    while citation < citations.count || mention < mentions.count {
      let isCitation =
        mention == mentions.count
        || citation < citations.count
          && citations[citation].range.start <= mentions[mention].range.start
      let found = isCitation ? citations[citation].range : mentions[mention].range
      if found.start >= position, found.end <= range.end, !found.isEmpty {
        text(to: found.start)
        body(isCitation ? .citation(citations[citation]) : .mention(mentions[mention]))
        position = found.end
      }
      if isCitation { citation += 1 } else { mention += 1 }
    }
    text(to: range.end)
  }
}

extension TextRange {
  /// Visits the range in the order of the text, with the index of the part that holds each run, or
  /// null for what stands between them.
  func forEachRun(of parts: [TextRange?], _ body: (TextRange, Int?) -> Void) {
    var position = start
    let found = parts.enumerated().compactMap { index, part in part.map { (index, part: $0) } }
    for (index, part) in found.sorted(by: { $0.part.start < $1.part.start }) {
      guard part.start >= position, part.end <= end, !part.isEmpty else { continue }
      if part.start > position { body(TextRange(Int(position), Int(part.start)), nil) }
      body(part, index)
      position = part.end
    }
    if end > position { body(TextRange(Int(position), Int(end)), nil) }
  }
}
