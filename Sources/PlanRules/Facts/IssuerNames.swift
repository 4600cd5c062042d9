internal import PlanSyntax

/// Compares the names of bodies as citations write them.
struct IssuerName: Sendable {
  private let words: WordBag
  private let isGovernment: Bool
  private let isPrimeMinister: Bool

  /// Words that stand for others; source: the table of abbreviations of offices.
  private static let abbreviations: [(key: UInt64, words: [UInt64])] =
    ([
      ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("bch", "ban chap hanh"),
      ("btv", "ban thuong vu"), ("tp", "thanh pho"), ("mttq", "mat tran to quoc"),
      ("tw", "trung uong"), ("bct", "bo cong thuong"), ("ttg", "thu tuong chinh phu"),
    ] as [(StaticString, StaticString)]).map { (Phrase($0.0).first, Phrase($0.1).keys) }

  /// Persons and inner bodies that act for the whole.
  private static let heads = WordBag([
    "bo", "truong", "chu", "tich", "giam", "doc", "cuc", "ban", "thuong", "vu", "va", "chap",
    "hanh",
  ])

  private static let government = WordBag(["chinh", "phu"])

  init(_ range: TextRange, _ text: [UInt8]) {
    var words: [UInt64] = []
    var first: UInt64 = 0
    for word in FoldedWords(text.span, range)[0] {
      if first == 0 { first = word.key }
      words += Self.abbreviations.first { $0.key == word.key }?.words ?? [word.key]
    }
    isPrimeMinister = first == Phrase("thu").first
    isGovernment = WordBag(keys: words) == Self.government
    self.words = WordBag(keys: words.filter { !Self.heads.contains($0) })
  }

  /// Whether two names cannot be one body's: neither is the other with words left out.
  func contradicts(_ other: IssuerName) -> Bool {
    if isGovernment && other.isPrimeMinister || isPrimeMinister && other.isGovernment {
      return true
    }
    return !words.isSubset(of: other.words) && !other.words.isSubset(of: words)
  }
}
