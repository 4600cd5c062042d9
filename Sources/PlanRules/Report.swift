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

  private let map: SourceMap
  private(set) var findings: [Finding] = []
  /// The rule that is speaking.
  var rule: Rule = .num001

  init(_ plan: Plan) {
    map = plan.transcript.map
  }

  /// Adds a finding at a range of the transcript.
  public mutating func add(
    _ range: TextRange, vi: String, en: String, hint: Message? = nil,
    related: [(range: TextRange, message: Message)] = [], edit: Edit? = nil
  ) {
    findings.append(
      Finding(
        rule: rule.code, severity: rule.severity, message: Message(vi: vi, en: en), hint: hint,
        source: map.range(of: range),
        related: related.map { Finding.Related($0.message, source: map.range(of: $0.range)) },
        fix: edit.flatMap { fix($0) }))
  }

  private func fix(_ edit: Edit) -> Finding.Fix? {
    let source = map.range(of: edit.range)
    let isPrinted = map.ranges(of: edit.range).count <= 1 && source.count == edit.range.bounds.count
    guard rule.fix != .none, isPrinted else { return nil }
    return Finding.Fix(edit.replacement, source: source, isSafe: rule.fix == .safe)
  }
}
