/// A document, or a part of one, that the text refers to.
public struct Citation: Sendable {
  /// The text of the citation.
  public var range: TextRange
  /// The kind of the cited document, where the text or the number tells it.
  public var kind: DocumentKind?
  /// The kind's words as written, empty where only the number is cited.
  public var kindName: TextRange
  /// The number, null for acts cited by name and for parts of this document.
  public var number: DocumentNumber?
  /// The date, where the text gives one.
  public var date: PartialDate?
  /// The issuer as written, empty where the text gives none.
  public var issuer: TextRange
  /// The articles, clauses and points that are cited.
  public var locus: [Locus]
  /// What the citation points to in this document.
  public var target: Target?
  /// The part of this document that the text names and that is not there.
  public var missing: Target?

  /// A citation of the text in `range`.
  public init(range: TextRange) {
    self.range = range
    self.kindName = TextRange(0, 0)
    self.issuer = TextRange(0, 0)
    self.locus = []
  }

  /// What a citation points to in this document.
  public enum Target: Sendable, Hashable {
    /// The legal ground that cites the same document.
    case basis(Int)
    /// A numbered part outside articles.
    case section(TextRange)
    /// An annex.
    case annex(TextRange)
    /// An article.
    case article(TextRange)
  }
}

/// A part of a document: "điểm a khoản 2 Điều 7".
public struct Locus: Sendable, Hashable {
  /// One step of the path, with the number or letter as written.
  public struct Step: Sendable, Hashable {
    /// The level.
    public var level: Level
    /// The number or letter as written; empty for "Điều này".
    public var value: TextRange

    /// A step.
    public init(level: Level, value: TextRange) {
      self.level = level
      self.value = value
    }
  }

  /// The steps, innermost first as Vietnamese writes them.
  public var steps: [Step]

  /// A locus.
  public init(steps: [Step]) {
    self.steps = steps
  }
}

/// A value in running text.
public struct Mention: Sendable {
  /// What was found.
  public enum Value: Sendable, Hashable {
    case date(PartialDate)
    case dateRange(PartialDate, PartialDate)
    case quarter(Int8, year: Int16)
    case period(Int16, Int16)
    case time(hour: Int8, minute: Int8)
    /// An amount of đồng, in hundredths.
    case money(Int64)
    /// A share, in thousandths of a percent.
    case percent(Int64)
    case url
    case email
  }

  /// The text.
  public var range: TextRange
  /// What it says.
  public var value: Value

  /// A mention.
  public init(range: TextRange, value: Value) {
    self.range = range
    self.value = value
  }
}
