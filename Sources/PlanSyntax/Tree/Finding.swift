/// What the parser noticed and the reader should know.
public struct Finding: Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    case error, warning, info
  }

  /// The rule's stable code.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// What was noticed, in Vietnamese.
  public var message: String
  /// What was noticed, in English.
  public var messageEnglish: String
  /// What to do about it, in Vietnamese.
  public var hint: String?
  /// What to do about it, in English.
  public var hintEnglish: String?
  /// Where, in bytes of the decoded source.
  public var source: Range<Int>

  /// A finding.
  public init(
    rule: String, severity: Severity, message: String, messageEnglish: String, hint: String? = nil,
    hintEnglish: String? = nil, source: Range<Int>
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.messageEnglish = messageEnglish
    self.hint = hint
    self.hintEnglish = hintEnglish
    self.source = source
  }
}

/// Text of the source that is no content of the document, kept with its reason.
public struct Leftover: Sendable {
  /// Why the text is left over.
  public enum Kind: String, Sendable {
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
