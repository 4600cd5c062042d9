internal import PlanSyntax
internal import VietnameseText

/// What the rules know of a legal ground.
struct BasisFacts: Sendable {
  /// The ground.
  let basis: LegalBasis
  /// The kind of words that open it.
  let opener: Opener
  /// The document that it names first: the ground itself, not what that carries out.
  let main: Citation?
  /// What the document is about: the words behind its number, date and issuer.
  let subject: TextRange
  /// The last character of the ground.
  let end: TextRange
  /// Whether the ground says what the issuer may do, rather than what is to be done.
  let givesPowers: Bool

  private static let powers = [
    "chuc nang nhiem vu", "nhiem vu quyen han", "to chuc va hoat dong", "quy che lam viec",
    "dieu le", "luat to chuc", "co cau to chuc", "luat thu do", "thanh lap", "chuc nang",
  ].map { (words: StaticString) in Phrase(words) }

  /// The kinds of words that open a ground.
  enum Opener: Sendable {
    /// "Căn cứ".
    case ground
    /// "Thực hiện", "Triển khai", "Thi hành", "Tiếp theo".
    case carryingOut
    /// "Theo đề nghị của", "Xét đề nghị của", "Xét Tờ trình".
    case proposal
    /// Others ("Trên cơ sở", "Sau khi xem xét").
    case other
  }

  init(_ basis: LegalBasis, _ text: [UInt8]) {
    self.basis = basis
    opener = Self.opener(text.span, basis.opener)
    main = basis.content.citations.first { $0.number != nil || $0.kind?.isAct == true }
    let bounds = basis.content.range.bounds
    var stop = bounds.upperBound
    while stop > bounds.lowerBound, isSpacing(text[stop - 1]) { stop -= 1 }
    var from = max(bounds.lowerBound, stop - 1)
    while from > bounds.lowerBound, text[from] & 0xC0 == 0x80 { from -= 1 }
    end = TextRange(from, stop)
    let start = main.map { Int($0.range.end) } ?? stop
    subject = TextRange(min(start, from), from)
    givesPowers = FoldedWords(text.span, basis.content.range)[0].holds(Self.powers)
  }

  private static func opener(_ text: Span<UInt8>, _ range: TextRange) -> Opener {
    let words: [(StaticString, Opener)] = [
      ("can cu", .ground), ("thuc hien", .carryingOut), ("trien khai", .carryingOut),
      ("thi hanh", .carryingOut), ("tiep t", .carryingOut), ("tiep theo", .carryingOut),
      ("theo chi dao", .carryingOut), ("xet", .proposal), ("theo de", .proposal),
    ]
    for (word, opener) in words
    where text.matchFolded(word, at: Int(range.start), before: Int(range.end)) != nil {
      return opener
    }
    return .other
  }
}
