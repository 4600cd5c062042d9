import PlanSyntax

/// Every node of a plan with its place, one a line, for those who work on the parser.
struct TreeDump {
  let text: PlanText
  private(set) var lines = ""

  /// The dump of a plan.
  static func text(of plan: Plan) -> String {
    var dump = TreeDump(text: PlanText(plan))
    dump.document(plan.document, "document", depth: 0)
    for leftover in plan.leftovers {
      dump.line(
        "leftover", at: dump.text.place(of: leftover.source), leftover.kind.rawValue, depth: 0)
    }
    for finding in plan.findings {
      let detail = "\(finding.severity.rawValue) \(finding.rule)"
      dump.line("finding", at: dump.text.place(of: finding.source), detail, depth: 0)
    }
    return dump.lines
  }

  /// One node: its name, its place, what is known of it and its text.
  mutating func node(_ name: String, _ range: TextRange?, _ detail: String = "", depth: Int) {
    guard let range else { return }
    line(name, at: text.place(of: range), detail, shown: text(range, limit: 240), depth: depth)
  }

  private mutating func line(
    _ name: String, at place: (start: Position, end: Position), _ detail: String,
    shown: String? = nil, depth: Int
  ) {
    lines += String(repeating: "  ", count: min(depth, 40)) + name
    lines += " \(place.start.line):\(place.start.column)-\(place.end.line):\(place.end.column)"
    if !detail.isEmpty { lines += " " + detail }
    if let shown { lines += " \"\(shown.joinedWords.prefix(60))\"" }
    lines += "\n"
  }
}
