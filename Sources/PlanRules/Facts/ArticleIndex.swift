internal import PlanSyntax
internal import VietnameseText

/// The clauses and points of a document's articles.
struct ArticleIndex {
  /// The points of the clauses of an article, by the folded text of their numbers.
  private var articles: [UInt64: [UInt64: Set<UInt64>]] = [:]

  init(_ document: Document, _ text: Span<UInt8>) {
    for section in document.sections { add(section, text) }
  }

  private mutating func add(_ section: Section, _ text: Span<UInt8>) {
    guard section.level == .article else {
      for part in section.sections { add(part, text) }
      return
    }
    var clauses: [UInt64: Set<UInt64>] = [:]
    for clause in section.sections where clause.level == .clause {
      var points = Set<UInt64>()
      for point in clause.sections where point.level == .point {
        points.insert(Self.key(text, point.mark))
      }
      clauses[Self.key(text, clause.mark)] = points
    }
    let article = Self.key(text, section.label.digits)
    // two articles of one number: a quotation or an attached text; nothing is known for sure
    articles[article] = articles[article] == nil ? clauses : [:]
  }

  /// The step of a reference to an article that is not there; nil where all is, or is not known.
  func missingStep(of locus: Locus, in article: TextRange, _ text: Span<UInt8>) -> Locus.Step? {
    guard let clauses = articles[Self.key(text, article)], clauses.count > 1,
      let clause = locus.steps.first(where: { $0.level == .clause }), !clause.value.isEmpty
    else { return nil }
    guard let points = clauses[Self.key(text, clause.value)] else { return clause }
    guard points.count > 1, let point = locus.steps.first(where: { $0.level == .point }),
      !point.value.isEmpty, !points.contains(Self.key(text, point.value))
    else { return nil }
    return point
  }

  /// Letters and digits of a mark or number, "đ" told from "d".
  private static func key(_ text: Span<UInt8>, _ range: TextRange) -> UInt64 {
    var key: UInt64 = 0
    for index in range.bounds {
      let byte = text[index]
      if byte &- 0x30 < 10 || byte | 0x20 &- 0x61 < 26 || byte >= 0x80 {
        key = key &<< 8 | UInt64(byte)
      }
    }
    return key
  }
}
