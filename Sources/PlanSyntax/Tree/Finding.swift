/// What the parser or a rule noticed and the reader should know.
public struct Finding: Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable {
    case error, warning, info
  }

  /// A second place that the finding speaks of.
  public struct Related: Sendable {
    /// What stands there.
    public var message: Message
    /// Where, in bytes of the decoded source.
    public var source: Range<Int>

    /// A second place.
    public init(_ message: Message, source: Range<Int>) {
      self.message = message
      self.source = source
    }
  }

  /// An edit of the decoded source that mends what was found.
  public struct Fix: Sendable {
    /// The new text.
    public var replacement: String
    /// What it stands for, in bytes of the decoded source.
    public var source: Range<Int>
    /// Whether the edit cannot change what the document says.
    public var isSafe: Bool

    /// An edit.
    public init(_ replacement: String, source: Range<Int>, isSafe: Bool) {
      self.replacement = replacement
      self.source = source
      self.isSafe = isSafe
    }
  }

  /// The rule's stable code.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// What was noticed.
  public var message: Message
  /// What to do about it.
  public var hint: Message?
  /// Where, in bytes of the decoded source.
  public var source: Range<Int>
  /// The other places it speaks of.
  public var related: [Related]
  /// How it is mended, where that can be done by an edit.
  public var fix: Fix?
  /// How the other places are mended that are wrong in the same way and counted in the message.
  public var alike: [Fix]

  /// A finding.
  public init(
    rule: String, severity: Severity, message: Message, hint: Message? = nil, source: Range<Int>,
    related: [Related] = [], fix: Fix? = nil, alike: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.hint = hint
    self.source = source
    self.related = related
    self.fix = fix
    self.alike = alike
  }
}

/// A text for the reader in the tool's two languages.
public struct Message: Sendable, Hashable {
  /// A language of the tool.
  public enum Language: String, Sendable, CaseIterable {
    case vi, en
  }

  /// In Vietnamese.
  public var vi: String
  /// In English.
  public var en: String

  /// A text in both languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

/// Text of the source that is no content of the document, kept with its reason.
public struct Leftover: Sendable {
  /// Why the text is left over.
  public enum Kind: String, Sendable, CaseIterable {
    case pageNumber, runningHead, rule, link, digitalSignature, beforeDocument, afterDocument
    case scanNoise, typistMark, unplaced
  }

  /// Why.
  public var kind: Kind
  /// Where, in bytes of the decoded source.
  public var source: Range<Int>

  /// A leftover.
  public init(kind: Kind, source: Range<Int>) {
    self.kind = kind
    self.source = source
  }
}
