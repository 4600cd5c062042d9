public import PlanSyntax

/// Takes what a rule finds.
///
/// It maps places of the transcript to the source, and drops an edit whose place was restored or
/// moved on the way: such text is not the author's.
public struct Report {
  /// An edit of the transcript.
  public struct Edit {
    let range: TextRange
    let replacement: String

    /// Puts `replacement` in the place of `range`.
    public init(_ range: TextRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  private let plan: Plan
  private let settings: CheckSettings
  private let isKnown: ((Finding) -> Bool)?
  private var findings: [Finding] = []
  private var tally = Tally()
  private var rule: Rule?
  /// How many findings of each rule are kept.
  private var kept: [String: Int] = [:]

  init(_ plan: Plan, _ settings: CheckSettings, isKnown: ((Finding) -> Bool)? = nil) {
    self.plan = plan
    self.settings = settings
    self.isKnown = isKnown
  }

  /// Lets a rule speak.
  mutating func begin(_ rule: Rule) {
    self.rule = rule
  }

  /// Adds a finding at a range of the transcript; `alike` mends the other places of which the one
  /// finding tells.
  public mutating func add(
    _ range: TextRange, vi: String, en: String, hint: Message? = nil,
    related: [(range: TextRange, message: Message)] = [], edit: Edit? = nil, alike: [Edit] = []
  ) {
    guard let rule else { return }
    let source = map.range(of: range)
    if isDoubtful(source) || related.contains(where: { isDoubtful(map.range(of: $0.range)) }) {
      tally.doubtful += 1
      return
    }
    add(
      Finding(
        rule: rule.code, severity: rule.severity, message: Message(vi: vi, en: en).inOneLine,
        hint: hint?.inOneLine, source: map.range(of: range),
        related: related.map {
          Finding.Related($0.message.inOneLine, source: map.range(of: $0.range))
        },
        fix: edit.flatMap { fix($0, rule) }, alike: alike.compactMap { fix($0, rule) }))
  }

  /// Adds a finding at a range of the source, for what is not in the transcript.
  mutating func add(
    source: Range<Int>, vi: String, en: String, hint: Message? = nil,
    replacing: (range: Range<Int>, text: String)? = nil
  ) {
    guard let rule else { return }
    let fix = replacing.map { edit in
      Finding.Fix(
        edit.text, source: edit.range,
        isSafe: rule.fix == .safe
          && NumberGuard.keepsNumbers(plan.source.text.span, edit.range, edit.text))
    }
    add(
      Finding(
        rule: rule.code, severity: rule.severity, message: Message(vi: vi, en: en), hint: hint,
        source: source, fix: fix))
  }

  /// How places of the transcript map to the source.
  var map: SourceMap { plan.transcript.map }

  /// Adds a finding as it is.
  mutating func add(_ finding: Finding) {
    var finding = finding
    finding.severity = settings.severities[finding.rule] ?? finding.severity
    if let isKnown, isKnown(finding) {
      tally.known += 1
      return
    }
    let isKept =
      findings.count < settings.total && kept[finding.rule, default: 0] < settings.limit
    tally.count(finding, isKept: isKept)
    guard isKept else { return }
    kept[finding.rule, default: 0] += 1
    findings.append(finding)
  }

  /// The findings so far, in the order of the text.
  var result: CheckResult {
    let inOrder = findings.enumerated().sorted { first, second in
      (first.element.source.lowerBound, first.offset)
        < (second.element.source.lowerBound, second.offset)
    }
    return CheckResult(findings: inOrder.map(\.element), tally: tally)
  }

  /// Whether restoration is not sure of the words at a place: what is wrong there may be its own.
  private func isDoubtful(_ source: Range<Int>) -> Bool {
    guard plan.transcript.isRestored else { return false }
    return plan.transcript.restored.confidence(of: source).map { $0 < Self.sure } ?? false
  }

  /// The confidence, on average over the words of a place, from which they are taken for the author's.
  private static let sure = 0.8

  private func fix(_ edit: Edit, _ rule: Rule) -> Finding.Fix? {
    let source = map.range(of: edit.range)
    let text = plan.source.text
    guard rule.fix != .none, map.ranges(of: edit.range).count <= 1,
      source.upperBound <= text.count, text[source] == plan.transcript.text[edit.range.bounds]
    else { return nil }
    let isSafe =
      rule.fix == .safe && NumberGuard.keepsNumbers(text.span, source, edit.replacement)
    return Finding.Fix(edit.replacement, source: source, isSafe: isSafe)
  }
}

extension Message {
  /// The text with what it quotes over several lines in one.
  fileprivate var inOneLine: Message { Message(vi: vi.inOneLine, en: en.inOneLine) }
}

extension String {
  fileprivate var inOneLine: String {
    guard utf8.contains(0x0A) || utf8.contains(0x09) else { return self }
    return utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
      .map { String(Substring($0)) }.joined(separator: " ")
  }
}
