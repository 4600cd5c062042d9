public import PlanSyntax

/// One thing to check: what it is, why, what it looks like, and how it is found.
///
/// Each rule is a value in a file of its own below `Rules`, named by its code. The examples are its
/// documentation and its tests. It is a class because lists of rules are made and sorted by every run.
public final class Rule: Sendable {
  /// What a rule looks at.
  public enum Check: Sendable {
    /// The whole input at once, attached documents included.
    case plan(@Sendable (PlanFacts, inout Report) -> Void)
    /// Each document by itself: the main one, then those attached.
    case document(@Sendable (DocumentFacts, inout Report) -> Void)
    /// The parser notices it while it reads.
    case parser
    /// Words of the running text, in one walk that all such rules share.
    ///
    /// The check is called once a document, with the numbers of all words at which the trigger
    /// fires; `facts.words` has the words and their neighbours. See `WordTrigger`.
    case word(WordTrigger, @Sendable (DocumentFacts, [Int], inout Report) -> Void)
  }

  /// How far an edit may be trusted.
  public enum FixClass: String, Sendable {
    /// There is no edit.
    case none
    /// The edit changes form only.
    case safe
    /// The edit may change what is said; a person must look at it.
    case unsafe
  }

  /// For which documents a rule speaks.
  public enum Profile: String, Sendable, CaseIterable {
    /// Those that are being written.
    case draft
    /// Those that have been issued.
    case issued
    /// All.
    case both
  }

  /// The stable code ("NUM001").
  public let code: String
  /// How much a breach matters where the configuration says nothing else.
  public let severity: Finding.Severity
  /// What is wrong, in a few words.
  public let summary: Message
  /// What the rule checks and why, in a few sentences.
  public let explanation: Message
  /// The clause behind the rule, or the practice.
  public let basis: Basis
  /// Whether a breach can be mended by an edit.
  public let fix: FixClass
  /// For which documents the rule speaks.
  public let profile: Profile
  /// The dates of issue between which the rule holds; nil where it always does.
  public let validity: Validity?
  /// Whether the rule judges letters and signs, and so is silent where text was restored.
  public let needsSoundText: Bool
  /// Texts that break the rule and texts that keep it; made when they are asked for, which a check
  /// never does.
  public var examples: [Example] { makeExamples() }
  private let makeExamples: @Sendable () -> [Example]
  /// How breaches are found.
  public let check: Check

  /// A rule.
  public init(
    _ code: String, _ severity: Finding.Severity, summary: Message, explanation: Message,
    basis: Basis, fix: FixClass = .none, profile: Profile = .both, validity: Validity? = nil,
    needsSoundText: Bool = false, examples: @autoclosure @escaping @Sendable () -> [Example],
    check: Check
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.basis = basis
    self.fix = fix
    self.profile = profile
    self.validity = validity
    self.needsSoundText = needsSoundText
    makeExamples = examples
    self.check = check
  }
}

/// What a rule rests on.
public enum Basis: Sendable, Hashable {
  /// A clause of Nghị định 30/2020/NĐ-CP ("Phụ lục I, phần I, mục II.6.a", "Điều 8").
  case decree30(String)
  /// Another act, with its clause.
  case act(String)
  /// What offices do, or plain logic and spelling.
  case practice

  /// The clause as the reader knows it.
  public var text: Message {
    switch self {
    case .decree30(let clause):
      Message(vi: "\(clause), Nghị định 30/2020/NĐ-CP", en: "\(clause), Decree 30/2020/NĐ-CP")
    case .act(let name): Message(vi: name, en: name)
    case .practice: Message(vi: "thực tiễn", en: "practice")
    }
  }
}

/// The dates of issue between which a rule holds.
public struct Validity: Sendable, Hashable {
  /// The first day.
  public var since: PartialDate?
  /// The last day.
  public var until: PartialDate?

  /// The days from `since` to `until`.
  public init(since: PartialDate? = nil, until: PartialDate? = nil) {
    self.since = since
    self.until = until
  }
}
